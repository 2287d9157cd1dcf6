// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/node_rule.hpp"

namespace weft {

// Defined one a file; listed for the engine in node_rules.cpp.
extern const NodeRule by_count_rule;
extern const NodeRule lagging_rule;
extern const NodeRule maximum_rule;
extern const NodeRule mean_rule;
extern const NodeRule median_rule;
extern const NodeRule minimum_rule;
extern const NodeRule none_rule;
extern const NodeRule penalised_mean_rule;
extern const NodeRule percentage_of_attainable_rule;
extern const NodeRule percentage_of_maximum_rule;
extern const NodeRule power_mean_rule;
extern const NodeRule requirements_rule;
extern const NodeRule staged_rule;
extern const NodeRule sum_rule;
extern const NodeRule tolerant_staged_rule;
extern const NodeRule weighted_mean_rule;

} // namespace weft
