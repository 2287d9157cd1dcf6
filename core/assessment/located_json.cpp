// SPDX-License-Identifier: MIT
#include "core/assessment/located_json.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace weft {
namespace {

using nlohmann::json;

/// Reads on in a text and says how far it came; its copies share the position.
class ByteReader {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    ByteReader(std::string_view text, std::size_t& position) : text_(text), position_(&position) {}

    reference operator*() const { return text_[*position_]; }
    ByteReader& operator++() {
        ++*position_;
        return *this;
    }
    /// Only ever compared with the end.
    friend bool operator==(const ByteReader& left, const ByteReader& right) {
        return left.is_at_end() == right.is_at_end();
    }

    ByteReader end() const {
        ByteReader end = *this;
        end.position_ = nullptr;
        return end;
    }

private:
    bool is_at_end() const { return !position_ || *position_ >= text_.size(); }

    std::string_view text_;
    std::size_t* position_;
};

/// Makes the tree of one value from what the parser meets.
class TreeMaker : public nlohmann::json_sax<json> {
public:
    TreeMaker(const JsonText& source, std::string_view text, const std::size_t& position)
        : source_(source),
          text_(text),
          position_(position),
          token_end_(position) {}

    LocatedJson take() { return std::move(root_); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; } // JSON text has none

    bool start_object(std::size_t) override { return open(json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        if (open_.back()->members.contains(name))
            source_.refuse(token_start(), "'" + name + "' stands twice in one object");
        name_ = std::move(name);
        token_end_ = position_;
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const json::exception& error) override {
        // "[json.exception.parse_error.101] parse error at ...: syntax error while parsing value - unexpected ','"
        const std::string words = error.what();
        if (words.find("unexpected end of input") != std::string::npos)
            source_.refuse(text_.size(), "the JSON ends too early");
        const auto dash = words.find(" - ");
        const auto from = dash == std::string::npos ? words.find("] ") + 2 : dash + 3;
        const auto sentence = words.substr(from, words.find("; last read") - from);
        source_.refuse(position_ == 0 ? 0 : position_ - 1, "this is not JSON: " + sentence);
    }

private:
    /// The first byte of what the parser has just read: nothing but separators lies between two tokens.
    std::size_t token_start() const { return std::min(text_.find_first_not_of(" \t\r\n,:", token_end_), text_.size()); }

    LocatedJson& place_for(json value) {
        LocatedJson* placed = &root_;
        if (!open_.empty()) {
            LocatedJson& parent = *open_.back();
            if (parent.value.is_object()) parent.members.emplace(std::move(name_), parent.below.size());
            placed = &parent.below.emplace_back();
        }
        placed->value = std::move(value);
        placed->start = token_start();
        token_end_ = position_;
        return *placed;
    }

    bool add(json value) {
        place_for(std::move(value));
        return true;
    }

    bool open(json container) {
        if (open_.size() == JsonText::deepest)
            source_.refuse(token_start(), "nested deeper than " + std::to_string(JsonText::deepest) +
                                              " values, which no " + source_.kind() + " is");
        open_.push_back(&place_for(std::move(container)));
        return true;
    }

    bool close() {
        open_.pop_back();
        token_end_ = position_;
        return true;
    }

    const JsonText& source_;
    std::string_view text_;
    const std::size_t& position_;
    std::size_t token_end_; ///< of the token before the one just read
    LocatedJson root_;
    std::vector<LocatedJson*> open_; ///< objects and lists not closed yet; a list grows only when none in it is open
    std::string name_;               ///< of the member that comes next
};

} // namespace

const LocatedJson* LocatedJson::find(std::string_view member) const {
    const auto found = members.find(member);
    return found == members.end() ? nullptr : &below[found->second];
}

JsonText::JsonText(std::string name, std::string_view text, std::string kind)
    : name_(std::move(name)),
      text_(text),
      kind_(std::move(kind)) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
}

std::vector<LocatedJson> JsonText::read_objects() const {
    std::vector<LocatedJson> objects;
    std::size_t position = 0;
    for (;;) {
        const auto start = text_.find_first_not_of(" \t\r\n", position);
        if (start == std::string_view::npos) return objects;
        if (text_[start] == '[')
            refuse(start, "this is a list; " + kind_ + "s are written one a line, without brackets");
        if (text_[start] != '{') refuse(start, "a " + kind_ + " starts with '{'");
        if (!objects.empty() && text_.substr(position, start - position).find('\n') == std::string_view::npos)
            refuse(start, "a second " + kind_ + " on this line; " + kind_ + "s are written one a line");
        position = start;
        TreeMaker tree(*this, text_, position);
        const ByteReader reader(text_, position);
        json::sax_parse(reader, reader.end(), &tree, json::input_format_t::json, /*strict=*/false);
        objects.push_back(tree.take());
    }
}

void JsonText::refuse(std::size_t at, const std::string& sentence) const {
    const auto before = text_.substr(0, at);
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto line_start = before.rfind('\n') + 1; // npos + 1 is the start of the text
    const auto column = 1 + std::ranges::count_if(before.substr(line_start), [](char byte) {
                            return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; // code points, not bytes
                        });
    throw Error(Failure::input, name_ + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " + sentence);
}

} // namespace weft
