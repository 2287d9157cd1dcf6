// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// What all answers say of the rubric: who stands at an end, who could not answer, whether criteria go together and whether
/// people agree.
void write_rubric(html::Page& page, const comparison::Comparison& comparison, const comparison::RubricHealth& health);

} // namespace weft::comparison_pages
