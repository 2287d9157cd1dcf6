// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace weft::cli {

/// What help says of one command beside its options. Every example runs in a checkout, one after the other.
struct HelpPage {
    std::string_view command; ///< "rubric check"; empty for the program itself
    std::string_view summary; ///< one line
    std::string_view examples;
    std::string_view usage;
    std::string_view notes; ///< below the options; may be empty
};

/// There is a page for every command; asking for another is a mistake of ours.
const HelpPage& help_page(std::string_view command);

} // namespace weft::cli
