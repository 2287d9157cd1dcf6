// SPDX-License-Identifier: MIT
#include "core/csv/line_finder.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace weft {
namespace {

constexpr std::size_t longest_line_shown = 64 * 1024;

/// Reads up to the end of a line: LF, CRLF or CR alone. False at the end of the file.
bool read_line(std::streambuf& file, std::string& line) {
    constexpr auto end_of_file = std::char_traits<char>::eof();
    line.clear();
    auto next = file.sbumpc();
    if (next == end_of_file) return false;
    for (; next != end_of_file && next != '\n'; next = file.sbumpc()) {
        if (next == '\r') {
            if (file.sgetc() == '\n') file.sbumpc();
            return true;
        }
        if (line.size() < longest_line_shown) line += static_cast<char>(next);
    }
    return true;
}

} // namespace

void LineFinder::mark(std::uint64_t offset, std::uint32_t line) {
    marks_.push_back({offset, line});
}

std::string LineFinder::line(std::uint32_t number) const {
    // A mark lies somewhere inside its line, so the search begins at the last mark of an earlier line, and the first
    // piece read from there belongs to that earlier line.
    const auto later = std::ranges::lower_bound(marks_, number, {}, &Mark::line);
    const auto start = later == marks_.begin() ? Mark{0, 1} : *std::prev(later);
    std::ifstream file(path_, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(start.offset));
    if (!file) return {};
    std::string text;
    for (auto at = start.line; at <= number; ++at)
        if (!read_line(*file.rdbuf(), text)) return {};
    if (number == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    return text;
}

} // namespace weft
