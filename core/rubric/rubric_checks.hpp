// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/rubric.hpp"
#include "core/source_text.hpp"
#include "core/toml/toml_document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace weft {

/// What the parts of a rubric say together: capabilities without anything below them, weights that do nothing, bands with
/// a gap, rules that cannot use what they count, measures of no criterion. `tables` are the nodes' own, root first.
void check_rubric(const Rubric& rubric, const std::vector<TomlTable>& tables, const TomlTable& root);

/// The range of a node's value and how many levels it has; unset when it makes none.
struct NodeRange {
    std::optional<ValueRange> values;
    std::optional<int> levels;
};

/// A rule that a better answer may lower, and the node it makes.
struct RuleThatMayFall {
    std::size_t node = 0;
    std::string rule;
};

/// Those on the way from criteria to the domain. Whoever needs a better answer never to lower anything (gates, plans)
/// refuses a rubric that has one, by its name.
std::vector<RuleThatMayFall> rules_that_may_fall(const Rubric& rubric);

/// By node. A node whose rule cannot be used on what it counts has no range.
std::vector<NodeRange> node_ranges(const Rubric& rubric);

} // namespace weft
