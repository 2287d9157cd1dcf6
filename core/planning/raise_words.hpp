// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/plan.hpp"
#include "core/planning/planner.hpp"
#include "core/planning/what_if.hpp"

namespace weft::planning {

/// One raise in the rubric's own words, with its cost and the evidence it needs.
Raise write_raise(const Planner& planner, const LevelChange& change);

/// The least grade of evidence that supports a level of the criterion. Evidence must not be switched off.
EvidenceGrade grade_needed(const Framework& framework, std::size_t question, Rank level);

} // namespace weft::planning
