// SPDX-License-Identifier: MIT
#include "reports/csv/cells.hpp"

#include <array>
#include <charconv>

namespace weft::csv {

std::string text_cell(std::string_view text) {
    constexpr std::string_view formula_starts = "=+-@\t\r";
    std::string cell;
    if (!text.empty() && formula_starts.find(text.front()) != std::string_view::npos) cell += '\'';
    cell += text;
    if (cell.find_first_of(",\"\n\r") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string number_cell(std::optional<int> number) {
    return number ? std::to_string(*number) : "";
}

std::string number_cell(std::optional<double> number) {
    if (!number) return "";
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), *number).ptr;
    return {text.data(), end};
}

} // namespace weft::csv
