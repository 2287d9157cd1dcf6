// SPDX-License-Identifier: MIT
#pragma once

#include "reports/html/markup.hpp"
#include "reports/pictures/picture.hpp"

#include <string_view>

namespace weft::html {

/// A picture with its finding above it and its table below, folded; where the window is too narrow for the picture the
/// table is what there is. Paper has the table, too, unless it is long. `csv_file` is a file beside the page with the same numbers, or empty.
void write_picture(Page& page, const pictures::Picture& picture, std::string_view csv_file = {});

} // namespace weft::html
