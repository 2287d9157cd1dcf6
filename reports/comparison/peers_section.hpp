// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// Whose circumstances are alike.
void write_peers(html::Page& page, const comparison::Comparison& comparison, const comparison::Peers& peers);

} // namespace weft::comparison_pages
