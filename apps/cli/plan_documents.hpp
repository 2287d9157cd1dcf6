// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/planning/covers.hpp"
#include "core/planning/marginal_gains.hpp"
#include "core/planning/plan.hpp"

#include <string>
#include <vector>

/// What `plan` and `whatif` say with --json: one document on one line each, described by schema/plan.json and
/// schema/whatif.json.
namespace weft::cli {

/// `weft.plan/1`.
std::string plan_document(const planning::Plan& plan);

/// One criterion put to another level.
struct WhatIfChange {
    std::string criterion;
    std::string title;
    std::optional<int> from; ///< of the headline; null without a level
    std::string from_label;
    int to = 0;
    std::string to_label;
    std::optional<int> held; ///< what is left of it once everybody has looked
    std::string held_label;
};

/// A ceiling that binds afterwards and did not before.
struct NewHold {
    std::string criterion;
    std::string title;
    result::Ceiling ceiling;
};

/// `weft.whatif/1`: before and after, what binds then, and what each single step changes where nothing was put.
struct WhatIf {
    std::optional<std::string> register_date; ///< the register is as of this day; null without one
    planning::Covers covers;                  ///< of the whole
    std::vector<WhatIfChange> changes;
    result::Result before;
    result::Result after;
    std::vector<NewHold> new_holds;
    std::vector<planning::MarginalGain> gains;
};
std::string what_if_document(const WhatIf& what_if);

} // namespace weft::cli
