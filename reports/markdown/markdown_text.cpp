// SPDX-License-Identifier: MIT
#include "reports/markdown/markdown_text.hpp"

#include "reports/words/hidden_characters.hpp"

#include <algorithm>

namespace weft::markdown {
namespace {

/// Characters that mean something only where a line begins; people's text may be put there.
bool starts_a_block(std::string_view text) {
    const auto mark = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto rest = text.substr(mark);
    const bool is_numbered = mark > 0 && (rest.starts_with('.') || rest.starts_with(')')) &&
                             (rest.size() == 1 || std::string_view(" \t\r\n").find(rest[1]) != std::string_view::npos);
    return is_numbered || text.starts_with('-') || text.starts_with('+') || text.starts_with('=');
}

} // namespace

std::string plain(std::string_view text) {
    constexpr std::string_view special = "\\`*_[]<>#|~&!";
    const auto first = text.find_first_not_of(" \t\r\n");
    text.remove_prefix(std::min(first, text.size())); // blanks before it would hide a list, or make a block of code
    std::string escaped;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto hidden = words::hidden_length(text.substr(i));
        if (text[i] == '\n' || text[i] == '\t' || text[i] == '\r') {
            escaped += ' ';
        } else if (hidden > 0) {
            escaped += words::replacement;
            i += hidden - 1;
        } else {
            if (special.find(text[i]) != std::string_view::npos) escaped += '\\';
            escaped += text[i];
        }
    }
    if (!starts_a_block(text)) return escaped;
    const auto mark = escaped.find_first_not_of("0123456789");
    return escaped.insert(mark, "\\");
}

} // namespace weft::markdown
