// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// Which system is nowhere below which, and which two cross: by the levels of the domains, without weights. Then the
/// places that no weights could overturn, beside those by plausible weightings, always as ranges.
void write_profiles(html::Page& page, const comparison::Comparison& comparison);

} // namespace weft::comparison_pages
