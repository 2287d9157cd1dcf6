// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/among_others.hpp"
#include "core/planning/seen_plan.hpp"
#include "reports/pictures/interval_bars.hpp"
#include "reports/pictures/radar.hpp"
#include "reports/pictures/slope.hpp"
#include "reports/pictures/spine.hpp"
#include "reports/words/view.hpp"

#include <cstddef>
#include <string>

/// What pictures show of one system beside others, beside its own past and on its way: values that were worked out before,
/// put where a picture wants them.
namespace weft::html {

/// "round 2026, register as of 1 April 2026".
std::string date_of(const comparison::Comparison& comparison);

/// One row a domain.
pictures::Spine spine_of(const words::View& view, const comparison::Comparison& comparison,
                         const comparison::AmongOthers& among);

/// The same, and what may be said of each change.
pictures::Slope slope_of(const words::View& view, const comparison::Rounds& rounds,
                         const comparison::SystemRounds& system);
pictures::Change change_of(const comparison::DomainChange& change);

/// What each raise of the plan brings, most first. `number` tells plans on one page apart.
pictures::IntervalBars gains_of(const words::View& view, const planning::SeenPlan& seen, std::size_t number);

/// The domains as axes; no axes where their scales differ.
pictures::Radar radar_of(const words::View& view);

} // namespace weft::html
