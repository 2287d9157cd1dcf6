// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <string>

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// How often people say more, the same and less than a measure supports; empty where no measure points to a level.
std::string measures_sentence(const comparison::MeasuresBeside& measures);

/// What is counted beside what people say, measure by measure, and what checks say against claims. Nothing is correlated.
void write_measures(html::Page& page, const comparison::Comparison& comparison);

} // namespace weft::comparison_pages
