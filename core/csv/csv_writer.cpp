// SPDX-License-Identifier: MIT
#include "core/csv/csv_writer.hpp"

#include <csv.h>

namespace weft {
namespace {

bool needs_quotes(std::string_view cell) {
    return cell.find_first_of(",;\t\"\r\n") != std::string_view::npos || cell.starts_with(' ') || cell.ends_with(' ');
}

std::string quoted(std::string_view cell) {
    std::string text(csv_write(nullptr, 0, cell.data(), cell.size()), '\0'); // asks how long it becomes
    csv_write(text.data(), text.size(), cell.data(), cell.size());
    return text;
}

} // namespace

std::string csv_line(std::initializer_list<std::string_view> cells) {
    std::string line;
    const char* before = "";
    for (const auto cell : cells) {
        line += before;
        line += needs_quotes(cell) ? quoted(cell) : std::string(cell);
        before = ",";
    }
    return line + "\n";
}

} // namespace weft
