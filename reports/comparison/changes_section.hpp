// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// What a change between two rounds has to be read with: breaks, levels and numbers that go different ways, and trends.
/// The changes themselves stand with each domain.
void write_changes(html::Page& page, const comparison::Comparison& comparison, const comparison::Rounds& rounds);

} // namespace weft::comparison_pages
