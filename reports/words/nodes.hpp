// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace weft::words {

/// A node of the result with its title and the place on the page where it is told.
struct TitledNode {
    std::string title;
    std::string link; ///< "#domain-x"
    const result::NodeSummary* node;
};

/// The whole, the views, and every domain before its capabilities. They refer to the result, which has to outlive them.
std::vector<TitledNode> nodes_of(const result::Result& result);

/// Those of them that a rubric sets a target for.
std::vector<TitledNode> nodes_with_target(const result::Result& result);

/// "2 of 3 targets are met, 1 cannot be said yet."
std::string targets_met(const std::vector<TitledNode>& nodes);

/// "met", "not met", "cannot be said yet: too little is known".
std::string target_state(std::string_view state);

/// "weighted-mean over child-levels"; over criteria goes without saying.
std::string rule(const result::OtherRule& other);

/// Whether the level is what the parts say or what the rule says, as the end of a caption; empty where no other rule
/// makes a level to compare it with.
std::string dependence(const result::NodeSummary& node);

} // namespace weft::words
