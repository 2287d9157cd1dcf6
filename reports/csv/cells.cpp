// SPDX-License-Identifier: MIT
#include "reports/csv/cells.hpp"

#include "core/csv/csv_writer.hpp"
#include "core/fraction.hpp"

namespace weft::csv {

std::string text_cell(std::string_view text) {
    constexpr std::string_view formula_starts = "=+-@\t\r";
    const bool is_formula = !text.empty() && formula_starts.find(text.front()) != std::string_view::npos;
    return csv_cell((is_formula ? "'" : "") + std::string(text));
}

std::string number_cell(std::optional<int> number) {
    return number ? std::to_string(*number) : "";
}

std::string number_cell(std::optional<double> number) {
    return number ? shortest_text(*number) : "";
}

} // namespace weft::csv
