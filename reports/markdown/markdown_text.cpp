// SPDX-License-Identifier: MIT
#include "reports/markdown/markdown_text.hpp"

namespace weft::markdown {
namespace {

/// Characters that mean something only where a line begins; people's text may be put there.
bool starts_a_block(std::string_view text) {
    const auto digits = text.find_first_not_of("0123456789");
    const bool is_numbered =
        digits != 0 && digits != std::string_view::npos && (text[digits] == '.' || text[digits] == ')');
    return is_numbered || text.starts_with('-') || text.starts_with('+') || text.starts_with('=');
}

} // namespace

std::string plain(std::string_view text) {
    constexpr std::string_view special = "\\`*_[]<>#|~&!";
    std::string escaped;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20) {
            escaped += ' ';
            continue;
        }
        if (special.find(c) != std::string_view::npos) escaped += '\\';
        escaped += c;
    }
    if (!starts_a_block(text)) return escaped;
    const auto mark = escaped.find_first_not_of("0123456789");
    return escaped.insert(mark, "\\");
}

} // namespace weft::markdown
