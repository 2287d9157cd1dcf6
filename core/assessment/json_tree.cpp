// SPDX-License-Identifier: MIT
#include "core/assessment/json_tree.hpp"

#include <array>
#include <charconv>
#include <cstddef>

namespace weft {
namespace {

bool continues_a_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

double rounded_to_nine_decimals(double value) {
    std::array<char, 400> text{}; // the largest double has 309 digits before the point
    char* const end = text.data() + text.size();
    const auto written = std::to_chars(text.data(), end, value, std::chars_format::fixed, 9);
    double rounded = 0;
    std::from_chars(text.data(), written.ptr, rounded);
    return rounded == 0 ? 0 : rounded; // -0 is 0
}

std::string json_text(const nlohmann::json& tree, int indent) {
    return tree.dump(indent > 0 ? indent : -1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string shown_short(const nlohmann::json& tree) {
    constexpr std::size_t shown_at_most = 80;
    std::string text = json_text(tree);
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (continues_a_character(text[i])) continue;
        if (characters == shown_at_most) return text.substr(0, i) + "...";
        ++characters;
    }
    return text;
}

} // namespace weft
