// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/node_rule.hpp"
#include "core/toml/toml_document.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace weft {

/// Reads how a node is made: [aggregate] of a rubric or capability, [overall] of a framework. `what` names the table to
/// a person. `parameters` are what the rule falls back on. Nothing when the rule itself is missing or unknown.
std::optional<Aggregate> read_aggregate(const TomlTable& table, std::string_view what, const RuleParameters& parameters,
                                        std::string_view default_rule = "");

/// Reads 'round', 'decimals' and 'bands', wherever a value is banded.
Bands read_bands(const TomlTable& table);

} // namespace weft
