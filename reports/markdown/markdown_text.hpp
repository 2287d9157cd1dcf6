// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace weft::markdown {

/// Text that Markdown takes for text: special characters escaped, line breaks made blanks, blanks before it dropped,
/// hidden characters replaced, no markup of any kind.
std::string plain(std::string_view text);

} // namespace weft::markdown
