// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::cli {

enum class Align : std::uint8_t { left, right };

struct Column {
    std::string heading;
    Align align = Align::left;
};

struct TextTable {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; ///< each as long as `columns`
};

/// Lines for a person, each ending in a newline. Within `width` cells are wrapped between words where they have to
/// be; where even that is not enough, every row becomes a block of "heading: cell" lines. `emphasise` is applied to
/// headings after they are laid out.
std::string laid_out(const TextTable& table, std::optional<std::size_t> width,
                     const std::function<std::string(std::string_view)>& emphasise);

/// How many places a UTF-8 text takes on a terminal: letters of East Asia two, combining marks none.
std::size_t display_width(std::string_view text);

} // namespace weft::cli
