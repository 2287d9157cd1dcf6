// SPDX-License-Identifier: MIT
#include "reports/words/own_words.hpp"

#include "reports/words/filling.hpp"

#include <algorithm>

namespace weft::words {
namespace {

constexpr std::string_view around = " .,:;()";

std::string_view without_marks(std::string_view text) {
    const auto from = text.find_first_not_of(around);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(around) - from + 1);
}

/// "Developing" of "2 Developing".
std::string_view without_number(std::string_view text) {
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    return digits > 0 && text.substr(digits).starts_with(' ') ? text.substr(digits + 1) : text;
}

/// What stands before, between and after the places.
std::vector<std::string> pieces_of(std::string_view text) {
    std::vector<std::string> pieces;
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
        pieces.emplace_back(text.substr(0, open));
        text.remove_prefix(text.find('}', open) + 1);
    }
    pieces.emplace_back(text);
    return pieces;
}

bool has_two_words(const std::string& piece) {
    return without_marks(piece).find(' ') != std::string_view::npos;
}

bool can_be_recognised(const std::vector<std::string>& pieces) {
    return !without_marks(pieces.front()).empty() || !without_marks(pieces.back()).empty() ||
           std::ranges::any_of(pieces, has_two_words);
}

/// The pieces stand in the text in their order, the first where it begins and the last where it ends.
bool fits(std::string_view text, const std::vector<std::string>& pieces) {
    if (!text.starts_with(pieces.front())) return false;
    text.remove_prefix(pieces.front().size());
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
        const auto at = text.find(pieces[i]);
        if (at == std::string_view::npos) return false;
        text.remove_prefix(at + pieces[i].size());
    }
    return text.ends_with(pieces.back());
}

} // namespace

OwnWords::OwnWords(const Catalogue& catalogue, const Catalogue& english) {
    const auto comma = catalogue.messages.find("list.comma");
    comma_ = comma == catalogue.messages.end() ? ", " : comma->second.text;
    const auto add = [this](const std::string& text) {
        auto pieces = pieces_of(without_marks(text));
        if (pieces.size() == 1)
            texts_.insert(std::move(pieces.front()));
        else if (can_be_recognised(pieces))
            pieces_.push_back(std::move(pieces));
        else if (pieces.size() == 3 && pieces[1] != comma_)
            joints_.push_back(std::move(pieces[1]));
    };
    for (const auto& [id, message] : catalogue.messages) {
        const auto source = english.messages.find(id);
        if (source == english.messages.end() || source->second.text != message.text) add(message.text);
        for (const auto& [form, text] : message.forms)
            add(text);
    }
}

bool OwnWords::hold(std::string_view text) const {
    if (texts_.empty() && pieces_.empty()) return false;
    if (hold_one(text)) return true;
    auto comma = text.find(comma_);
    if (comma == std::string_view::npos) return false;
    for (; comma != std::string_view::npos; comma = text.find(comma_)) {
        if (!hold_one(text.substr(0, comma))) return false;
        text.remove_prefix(comma + comma_.size());
    }
    return hold_one(text);
}

bool OwnWords::hold_one(std::string_view text) const {
    const auto words = without_marks(text);
    if (words.empty()) return false;
    if (texts_.contains(words) || texts_.contains(without_number(words))) return true;
    if (std::ranges::any_of(pieces_, [&](const auto& pieces) { return fits(words, pieces); })) return true;
    return std::ranges::any_of(joints_, [&](const std::string& joint) {
        const auto at = words.find(joint);
        return at != std::string_view::npos && hold_one(words.substr(0, at));
    });
}

} // namespace weft::words
