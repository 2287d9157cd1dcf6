// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/compare.hpp"
#include "core/planning/action_list.hpp"
#include "core/planning/seen_plan.hpp"

#include <string>

namespace weft {

// What may be given beside a result.

/// A comparison of four systems in which the result's own is the first: above the others on its first domain, and not
/// compared on its second.
comparison::Comparison comparison_with(const result::Result& result, const std::string& other_name = "Other");

/// The first domain changed up, every other is hidden.
comparison::Rounds rounds_with(const result::Result& result);

/// To "3 Maturing" in the first domain by one raise.
planning::SeenPlan plan_with(const result::Result& result);

/// One of this round that is open, one of an earlier round that was dropped.
planning::ActionList actions_with(const result::Result& result);

} // namespace weft
