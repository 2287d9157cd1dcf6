// SPDX-License-Identifier: MIT
#include "core/csv/csv_writer.hpp"

#include <csv.h>

namespace weft {

std::string csv_cell(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string cell(csv_write(nullptr, 0, text.data(), text.size()), '\0'); // asks how long it becomes
    csv_write(cell.data(), cell.size(), text.data(), text.size());
    return cell;
}

std::string csv_line(std::initializer_list<std::string_view> cells) {
    std::string line;
    const char* before = "";
    for (const auto cell : cells) {
        line += before;
        line += csv_cell(cell);
        before = ",";
    }
    return line + "\n";
}

} // namespace weft
