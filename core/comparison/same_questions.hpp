// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <span>

namespace weft::comparison {

/// Stops with an Error when two results, sorted by system, are of different frameworks, versions, rubrics, rounds or
/// audiences, or of the same system: what changed with the questions, or with who reads, must not look like a difference
/// between systems.
void require_same_questions(std::span<const result::Result> results);

} // namespace weft::comparison
