// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/rules/scale.hpp"
#include "core/scoring/score.hpp"
#include "core/scoring/scoring_plan.hpp"

#include <functional>

namespace weft {

/// The scale a rule beside a node's own states its level in.
using ScaleBeside = std::function<Scale(const Aggregate&)>;

/// Writes what stands beside the level of a node: its target, met or not, and what other rules make of the same parts,
/// each with its sentence at the end of the node's explanation. `written` has its own level and scores already.
void write_beside(result::NodeSummary& written, const PlannedNode& node, const NodeScore& score, const Scale& scale,
                  const ScaleBeside& scale_of, Chain headline);

} // namespace weft
