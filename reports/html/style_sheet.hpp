// SPDX-License-Identifier: MIT
#pragma once

#include "reports/html/markup.hpp"

namespace weft::html {

/// The one style sheet of all pages: screens from 320 pixels up, light and dark, forced colours, A4 paper.
const StyleSheet& style_sheet();

} // namespace weft::html
