// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/rubric.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace weft {

/// A rule that a better answer may lower, and the node it makes.
struct RuleThatMayFall {
    std::size_t node = 0;
    std::string rule;
};

/// Those on the way from criteria to the domain. Whoever needs a better answer never to lower anything (gates, plans)
/// refuses a rubric that has one, by its name.
std::vector<RuleThatMayFall> rules_that_may_fall(const Rubric& rubric);

} // namespace weft
