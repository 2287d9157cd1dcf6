// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/planning/plan_document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace weft::planning {

/// What one raise of a plan brings of its gain in score.
struct PlannedGain {
    std::string criterion; ///< id
    std::string title;
    double share = 0;
    std::optional<double> low; ///< one standard error either way; unset where the share is exact
    std::optional<double> high;
    double cost = 0;
};

/// A plan as whoever may read a result may see it beside that result.
struct SeenPlan {
    PlanDocument plan;              ///< of one that is withheld only what it is for
    std::string withheld;           ///< a sentence: why nothing else of it is shown; empty where it is
    std::string left_out;           ///< a sentence: what is not shown of it; empty where nothing is left out
    std::vector<PlannedGain> gains; ///< largest first; empty where there is no score
    double most = 0;                ///< the end of the longest interval
};

/// A plan is made from the record, in which nothing is hidden. It is withheld where what it counts with is hidden in the
/// result, and where the result is of other answers. Otherwise it keeps of what holds a criterion back what the result says
/// of it, too, and of other systems what may be shown to the result's audience.
SeenPlan seen_beside(const PlanDocument& plan, const result::Result& seen);

} // namespace weft::planning
