// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// How often each system's overall level stays when other people of the same panels answer, and which other methods
/// change it. Nothing where neither was tried.
void write_steadiness(html::Page& page, const comparison::Comparison& comparison);

} // namespace weft::comparison_pages
