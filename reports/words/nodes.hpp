// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/words/words.hpp"

#include <string>
#include <vector>

namespace weft::words {

/// A node of the result with its title and the place on the page where it is told.
struct TitledNode {
    std::string title;
    std::string link; ///< "#domain-x"
    const result::NodeSummary* node;
};

/// The whole, the views, and every domain before its capabilities. They refer to the result, which has to outlive them.
std::vector<TitledNode> nodes_of(const result::Result& result, const Words& words = english());

/// Those of them that a rubric sets a target for.
std::vector<TitledNode> nodes_with_target(const result::Result& result, const Words& words = english());

} // namespace weft::words
