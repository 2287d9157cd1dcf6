// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <string>

namespace weft::html {
class Page;
}

namespace weft::comparison_pages {

/// How many pairs can be told apart, domain by domain.
std::string pairs_sentence(const comparison::Comparison& comparison);

/// Pick two systems: under each, whom it can be told apart from and where, and nothing else.
void write_pairs_of_systems(html::Page& page, const comparison::Comparison& comparison);

} // namespace weft::comparison_pages
