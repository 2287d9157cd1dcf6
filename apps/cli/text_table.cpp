// SPDX-License-Identifier: MIT
#include "apps/cli/text_table.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <span>

namespace weft::cli {
namespace {

constexpr std::string_view gap = "  ";

struct Range {
    char32_t first;
    char32_t last;
};
constexpr auto wide = std::to_array<Range>({{0x1100, 0x115F},
                                            {0x2E80, 0xA4CF},
                                            {0xAC00, 0xD7A3},
                                            {0xF900, 0xFAFF},
                                            {0xFE30, 0xFE6F},
                                            {0xFF00, 0xFF60},
                                            {0xFFE0, 0xFFE6},
                                            {0x1F300, 0x1FAFF},
                                            {0x20000, 0x3FFFD}});
constexpr auto combining = std::to_array<Range>({{0x0300, 0x036F},
                                                 {0x1AB0, 0x1AFF},
                                                 {0x1DC0, 0x1DFF},
                                                 {0x200B, 0x200F},
                                                 {0x20D0, 0x20FF},
                                                 {0xFE00, 0xFE0F},
                                                 {0xFE20, 0xFE2F}});

bool is_in(std::span<const Range> ranges, char32_t character) {
    return std::ranges::any_of(
        ranges, [character](const Range& range) { return character >= range.first && character <= range.last; });
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) {
            words.push_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Lines of at most `width` places; a word that is longer stands alone.
std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
    if (display_width(text) <= width) {
        return {text};
    }
    std::vector<std::string> lines;
    for (const std::string_view word : words_of(text)) {
        if (lines.empty() || display_width(lines.back()) + 1 + display_width(word) > width) {
            lines.emplace_back(word);
        } else {
            (lines.back() += ' ') += word;
        }
    }
    return lines;
}

std::size_t longest_word(const std::string& text) {
    std::size_t longest = 0;
    for (const std::string_view word : words_of(text)) {
        longest = std::max(longest, display_width(word));
    }
    return longest;
}

/// The larger of a measure of the heading and of every cell.
template <typename Measure>
std::vector<std::size_t> by_column(const TextTable& table, Measure measure) {
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        widths.push_back(measure(table.columns[column].heading));
        for (const auto& row : table.rows) {
            widths[column] = std::max(widths[column], measure(row[column]));
        }
    }
    return widths;
}

/// Takes from the widest column that can still give, a place at a time, until all fit. Nothing if they cannot.
std::optional<std::vector<std::size_t>> fitted(const TextTable& table, std::optional<std::size_t> width) {
    auto widths = by_column(table, display_width);
    if (!width) {
        return widths;
    }
    const auto least = by_column(table, longest_word);
    const std::size_t gaps = gap.size() * (widths.size() - 1);
    auto total = std::accumulate(widths.begin(), widths.end(), gaps);
    while (total > *width) {
        std::optional<std::size_t> widest;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            if (widths[column] > least[column] && (!widest || widths[column] > widths[*widest])) {
                widest = column;
            }
        }
        if (!widest) {
            return std::nullopt;
        }
        --widths[*widest];
        --total;
    }
    return widths;
}

std::string padded(const std::string& text, std::size_t width, Align align) {
    const std::string blank(width - std::min(width, display_width(text)), ' ');
    return align == Align::left ? text + blank : blank + text;
}

std::string without_blank_end(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

std::vector<std::string> row_lines(const TextTable& table, const std::vector<std::string>& cells,
                                   const std::vector<std::size_t>& widths) {
    std::vector<std::vector<std::string>> columns;
    std::size_t height = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        columns.push_back(wrapped(cells[column], widths[column]));
        height = std::max(height, columns.back().size());
    }
    std::vector<std::string> lines(height);
    for (std::size_t i = 0; i < height; ++i) {
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const std::string text = i < columns[column].size() ? columns[column][i] : "";
            lines[i] += column == 0 ? "" : gap;
            lines[i] += padded(text, widths[column], table.columns[column].align);
        }
        lines[i] = without_blank_end(lines[i]);
    }
    return lines;
}

std::string in_blocks(const TextTable& table, const std::function<std::string(std::string_view)>& emphasise) {
    std::string text;
    for (const auto& row : table.rows) {
        text += text.empty() ? "" : "\n";
        for (std::size_t column = 0; column < row.size(); ++column) {
            text += emphasise(table.columns[column].heading + ":") + " " + row[column] + "\n";
        }
    }
    return text;
}

} // namespace

std::string laid_out(const TextTable& table, std::optional<std::size_t> width,
                     const std::function<std::string(std::string_view)>& emphasise) {
    const auto widths = fitted(table, width);
    if (!widths) {
        return in_blocks(table, emphasise);
    }
    std::vector<std::string> headings;
    std::ranges::transform(table.columns, std::back_inserter(headings), &Column::heading);
    std::string text;
    for (const std::string& line : row_lines(table, headings, *widths)) {
        text += emphasise(line) + "\n";
    }
    for (const auto& row : table.rows) {
        for (const std::string& line : row_lines(table, row, *widths)) {
            text += line + "\n";
        }
    }
    return text;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t character = lead < 0xC0 ? lead : lead & (0x7FU >> length);
        for (std::size_t next = i + 1; next < std::min(i + length, text.size()); ++next) {
            character = (character << 6U) | (static_cast<unsigned char>(text[next]) & 0x3FU);
        }
        width += is_in(combining, character) ? 0U : is_in(wide, character) ? 2U : 1U;
        i += length;
    }
    return width;
}

} // namespace weft::cli
