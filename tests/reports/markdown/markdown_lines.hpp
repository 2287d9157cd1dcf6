// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

namespace weft {

inline std::vector<std::string> lines_starting(const std::string& text, const std::string& start) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(start)) lines.push_back(line);
    return lines;
}

/// Cells of a row: its bars that are not escaped, less one.
inline std::ptrdiff_t cells(const std::string& row) {
    std::ptrdiff_t bars = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == '\\')
            ++i;
        else if (row[i] == '|')
            ++bars;
    }
    return bars - 1;
}

} // namespace weft
