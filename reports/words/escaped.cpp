// SPDX-License-Identifier: MIT
#include "reports/words/escaped.hpp"

#include "reports/words/hidden_characters.hpp"

#include <cstddef>

namespace weft::words {

void append_escaped(std::string& markup, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const auto length = hidden_length(text.substr(i)); length > 0) {
            markup += replacement;
            i += length - 1;
            continue;
        }
        switch (text[i]) {
        case '&': markup += "&amp;"; break;
        case '<': markup += "&lt;"; break;
        case '>': markup += "&gt;"; break;
        case '"': markup += "&quot;"; break;
        case '\'': markup += "&#39;"; break;
        default: markup += text[i];
        }
    }
}

} // namespace weft::words
