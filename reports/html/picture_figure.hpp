// SPDX-License-Identifier: MIT
#pragma once

#include "reports/html/markup.hpp"
#include "reports/pictures/picture.hpp"

namespace weft::html {

/// A picture with its finding above it and its table below, folded; where the window is too narrow for the picture the
/// table is what there is. Paper has the table, too. Its numbers go where the page keeps them.
void write_picture(Page& page, const pictures::Picture& picture);

} // namespace weft::html
