// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/gate.hpp"
#include "core/rules/scale.hpp"
#include "core/toml/toml_document.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// The scale of a criterion, or null when there is no such criterion.
using CriterionScale = std::function<const Scale*(const std::string& criterion_id)>;

/// Reads the [[gate]] tables of a rubric or framework. `capped` is the scale of what they cap; `known` are the ids a
/// gate may name.
std::vector<Gate> read_gates(const TomlTable& root, const Scale& capped, const CriterionScale& scale_of,
                             const std::vector<std::string>& known);

/// A level of `scale` as printed, read from an integer key; complains of one off the scale.
std::optional<Rank> read_level(const TomlTable& table, std::string_view key, const Scale& scale);

} // namespace weft
