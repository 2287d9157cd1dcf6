// SPDX-License-Identifier: MIT
#include "core/toml/toml_guard.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace weft {
namespace {

constexpr int most_key_parts = 64;
constexpr int deepest_nesting = 64;

/// Walks over the text knowing only as much TOML as is needed to tell dots and brackets from the insides of strings
/// and comments.
class Walker {
public:
    explicit Walker(const SourceText& source) : source_(source), text_(source.text()) {}

    std::optional<Problem> walk() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '\n') {
                start_line();
            } else if (c == '#') {
                skip_to_line_end();
            } else if (c == '"' || c == '\'') {
                skip_string(c);
            } else {
                if (auto danger = count(c)) return danger;
                ++at_;
            }
        }
        return std::nullopt;
    }

private:
    void start_line() {
        ++at_;
        ++line_;
        line_start_ = at_;
        dots_ = 0;
    }

    void skip_to_line_end() { at_ = std::min(text_.find('\n', at_), text_.size()); }

    /// Dots between parts of a key; a number has one at most, and a value ends the count.
    std::optional<Problem> count(char c) {
        if (c == '.' && ++dots_ >= most_key_parts)
            return problem("a key of more than " + std::to_string(most_key_parts) + " parts is not read");
        if (c == '=' || c == ',' || c == '{') dots_ = 0;
        if ((c == '[' || c == '{') && ++depth_ > deepest_nesting)
            return problem("nesting deeper than " + std::to_string(deepest_nesting) + " is not read");
        if ((c == ']' || c == '}') && depth_ > 0) --depth_;
        return std::nullopt;
    }

    /// Past the end of a string, or of the line for one that is left open; the parser will complain of that.
    void skip_string(char quote) {
        const std::string triple(3, quote);
        const bool is_long = text_.substr(at_).starts_with(triple);
        at_ += is_long ? 3 : 1;
        while (at_ < text_.size()) {
            if (text_[at_] == '\\' && quote == '"') {
                at_ = std::min(at_ + 2, text_.size());
                if (text_[at_ - 1] == '\n') note_line_break(at_ - 1);
                continue;
            }
            if (text_[at_] == '\n') {
                if (!is_long) return;
                note_line_break(at_);
            }
            const bool ends = is_long ? text_.substr(at_).starts_with(triple) : text_[at_] == quote;
            at_ += ends && is_long ? 3 : 1;
            if (!ends) continue;
            for (int more = 0; is_long && more < 2 && text_.substr(at_).starts_with(quote); ++more)
                ++at_; // up to two quotation marks of the text may stand before the three that end it
            return;
        }
    }

    void note_line_break(std::size_t at) {
        ++line_;
        line_start_ = at + 1;
    }

    Problem problem(std::string message) const {
        const auto column = count_characters(text_.substr(line_start_, at_ - line_start_)) + 1;
        return source_.problem_at({line_, static_cast<std::uint32_t>(column), 1}, std::move(message));
    }

    const SourceText& source_;
    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_start_ = 0;
    std::uint32_t line_ = 1;
    int dots_ = 0;
    int depth_ = 0;
};

std::optional<Problem> find_wrong_byte(const SourceText& source) {
    const auto text = source.text();
    const auto wrong = first_invalid_utf8(text);
    if (!wrong) return std::nullopt;
    const auto before = text.substr(0, *wrong);
    const auto line = static_cast<std::uint32_t>(std::ranges::count(before, '\n')) + 1;
    const auto line_break = before.rfind('\n');
    const auto in_line = line_break == std::string_view::npos ? before : before.substr(line_break + 1);
    const auto column = static_cast<std::uint32_t>(count_characters(in_line)) + 1;
    return source.problem_at({line, column, 1}, "not valid UTF-8; save the file as UTF-8 text");
}

} // namespace

std::optional<Problem> find_danger(const SourceText& source) {
    if (auto wrong = find_wrong_byte(source)) return wrong;
    return Walker(source).walk();
}

} // namespace weft
