// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstddef>
#include <vector>

namespace weft::board {

/// The criteria that hold a domain where it is, by themselves or through a gate; each once, the lowest first.
std::vector<const result::Criterion*> holding_criteria(const result::Domain& domain);

/// At most so many criteria of which the rubric says what to do next, each once: first of what holds the whole through
/// a gate, then one of each domain in turn, those first that hold the whole, then the lowest on their own scales. They
/// point into the result.
std::vector<const result::Criterion*> next_steps(const result::Result& result, std::size_t at_most);

} // namespace weft::board
