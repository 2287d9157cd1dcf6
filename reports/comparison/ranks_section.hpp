// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// All ranks that the answers do not rule out, a row a system and a column a domain, and why a domain has none.
void write_ranks(html::Page& page, const comparison::Comparison& comparison);

} // namespace weft::comparison_pages
