// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace weft::html {

/// The one style sheet of all pages: screen from 320 pixels up, print, forced colours.
extern const std::string_view style_sheet;

} // namespace weft::html
