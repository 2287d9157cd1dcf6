// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/gate.hpp"
#include "core/rules/scale.hpp"
#include "core/toml/toml_document.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// The scale of a criterion, or null when there is no such criterion.
using CriterionScale = std::function<const Scale*(const std::string& criterion_id)>;

/// The scale of a view, or nothing when there is no such view.
using ViewScale = std::function<std::optional<Scale>(const std::string& view_id)>;

/// What a gate may look at.
struct GateSubjects {
    CriterionScale scale_of;
    std::vector<std::string> criteria; ///< all ids
    ViewScale scale_of_view;           ///< empty: there are no views, as in a rubric
    std::vector<std::string> views;    ///< all ids
};

/// Reads the [[gate]] tables of a rubric or framework. `capped` is the scale of what they cap.
std::vector<Gate> read_gates(const TomlTable& root, const Scale& capped, const GateSubjects& subjects);

/// A level of `scale` as printed, read from an integer key; complains of one off the scale.
std::optional<Rank> read_level(const TomlTable& table, std::string_view key, const Scale& scale);

} // namespace weft
