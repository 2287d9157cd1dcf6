// SPDX-License-Identifier: MIT
#include "reports/xlsx/cell_text.hpp"

#include "core/text.hpp"
#include "reports/words/hidden_characters.hpp"

#include <algorithm>
#include <cstddef>

namespace weft::xlsx {
namespace {

constexpr std::size_t longest_cell = 32'767; // in UTF-16, as Excel counts
constexpr std::string_view cut_here = "… (cut here: a cell holds no more)";

/// The bytes of the character that begins `rest`, which is valid UTF-8.
std::size_t bytes_of_first(std::string_view rest) {
    const auto first = static_cast<unsigned char>(rest.front());
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// U+FFFE and U+FFFF are UTF-8, but no part of a workbook may hold them.
std::size_t length_of_no_character(std::string_view rest) {
    return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF") ? 3 : 0;
}

/// "_x0041_", by which a workbook names a character: read back, it would be another text.
bool begins_with_code(std::string_view rest) {
    constexpr std::size_t length = 7;
    const auto is_hexadecimal = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return rest.size() >= length && rest.starts_with("_x") && rest[6] == '_' &&
           std::ranges::all_of(rest.substr(2, 4), is_hexadecimal);
}

std::string valid(std::string_view text) {
    std::string made;
    for (;;) {
        const auto wrong = first_invalid_utf8(text).value_or(text.size());
        made += text.substr(0, wrong);
        if (wrong == text.size()) return made;
        made += words::replacement;
        text.remove_prefix(wrong + 1);
    }
}

} // namespace

std::string cell_text(std::string_view text) {
    const auto whole = valid(text);
    const auto room = longest_cell - cut_here.size(); // bytes are never fewer than what Excel counts
    std::string cell;
    std::size_t length = 0;
    std::size_t end_of_room = 0;
    for (std::string_view rest = whole; !rest.empty();) {
        const auto hidden = std::max(words::hidden_length(rest), length_of_no_character(rest));
        const auto bytes = hidden > 0 ? hidden : bytes_of_first(rest);
        if (length <= room) end_of_room = cell.size();
        if (begins_with_code(rest)) {
            cell += "_x005F"; // which is "_"
            length += 6;
        }
        cell += hidden > 0 ? words::replacement : rest.substr(0, bytes);
        length += hidden == 0 && bytes == 4 ? 2 : 1;
        rest.remove_prefix(bytes);
        if (length > longest_cell) return cell.substr(0, end_of_room) + std::string(cut_here);
    }
    return cell;
}

} // namespace weft::xlsx
