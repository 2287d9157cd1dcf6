// SPDX-License-Identifier: MIT
#include "core/assessment/level_words.hpp"

#include "core/text.hpp"

namespace weft {

std::optional<int> printed(const Scale& scale, std::optional<Rank> rank) {
    return rank ? std::optional(scale.printed(*rank)) : std::nullopt;
}

std::string label(const Scale& scale, std::optional<Rank> rank) {
    return rank ? scale.label(*rank) : std::string();
}

std::vector<result::Level> levels_of(const Scale& scale) {
    std::vector<result::Level> levels;
    for (Rank rank = 0; rank <= scale.top(); ++rank)
        levels.push_back({scale.printed(rank), scale.label(rank)});
    return levels;
}

std::optional<double> as_double(const std::optional<Fraction>& value) {
    return value ? std::optional(to_double(round_half_away(*value, 9))) : std::nullopt;
}

double with_nine_decimals(double value) {
    return to_double(nine_decimals(value));
}

std::string enumerate(const std::vector<std::string>& words) {
    return listed(words, "and");
}

std::string count_of(std::size_t count, std::string_view one, std::string_view many) {
    if (count == 0) return "no " + std::string(many);
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string as_sentence(std::string text) {
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string in_mid_sentence(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

std::string also_held(std::size_t checks) {
    if (checks < 2) return "";
    return " " + count_of(checks - 1, "more check holds", "more checks hold") + " it there.";
}

std::string number_in_words(double value) {
    auto text = to_decimal_text(nine_decimals(value), 1);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text;
}

std::string percent(double share) {
    return number_in_words(100 * share) + "%";
}

} // namespace weft
