// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/rubric.hpp"
#include "core/rubric/rules_that_may_fall.hpp"
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

/// By node. A node whose rule cannot be used on what it counts has no range.
std::vector<NodeRange> node_ranges(const Rubric& rubric);

} // namespace weft
