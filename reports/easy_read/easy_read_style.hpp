// SPDX-License-Identifier: MIT
#pragma once

#include "reports/html/markup.hpp"

namespace weft::easy_read {

/// Large letters, short lines, and a picture beside every part; added to the style sheet of all pages.
const html::StyleSheet& easy_read_style();

} // namespace weft::easy_read
