// SPDX-License-Identifier: MIT
#include "core/csv/csv_header.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <fstream>

namespace weft {
namespace {

constexpr std::size_t longest_header = 64 * 1024;

std::string first_bytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes(longest_header, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::string lower(std::string_view text) {
    std::string lowered(text);
    for (auto& c : lowered)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lowered;
}

} // namespace

char find_delimiter(const std::filesystem::path& path) {
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool is_quoted = false;
    bool is_empty = true;
    for (const char c : first_bytes(path)) {
        if (c == '"') is_quoted = !is_quoted;
        const bool ends_line = !is_quoted && (c == '\n' || c == '\r');
        if (ends_line && !is_empty) break;
        is_empty = is_empty && ends_line;
        if (is_quoted) continue;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            if (c == candidates[i]) ++counts[i];
    }
    return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

Header read_header(const std::filesystem::path& path, char delimiter) {
    Header header;
    const auto take_first = [&](const RawRow& row) {
        header.line = row.line;
        for (const auto cell : row.cells)
            header.names.push_back(lower(cell));
        header.is_utf8 = !first_invalid_utf8(row.text);
        header.is_utf16 = row.text.starts_with("\xFF\xFE") || row.text.starts_with("\xFE\xFF");
        return false;
    };
    const auto end = read_rows(path, delimiter, {.on_row = take_first, .on_chunk = {}});
    header.why = end.why;
    if (header.names.empty()) header.line = end.line;
    while (!header.names.empty() && header.names.back().empty())
        header.names.pop_back();
    return header;
}

CellSpan find_cell(std::string_view line, char delimiter, std::size_t cell) {
    std::size_t begin = 0;
    bool is_quoted = false;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == '"') is_quoted = !is_quoted;
        const bool ends_cell = i == line.size() || (line[i] == delimiter && !is_quoted);
        if (!ends_cell) continue;
        if (cell == 0) {
            const auto column = count_characters(line.substr(0, begin)) + 1;
            const auto width = std::max<std::size_t>(count_characters(line.substr(begin, i - begin)), 1);
            return {static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(width)};
        }
        --cell;
        begin = i + 1;
    }
    return {};
}

} // namespace weft
