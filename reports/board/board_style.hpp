// SPDX-License-Identifier: MIT
#pragma once

#include "reports/html/markup.hpp"

namespace weft::board {

/// What a board's page adds to the rules of all pages: two columns where there is room, and one side of A4 on paper.
const html::StyleSheet& board_style();

} // namespace weft::board
