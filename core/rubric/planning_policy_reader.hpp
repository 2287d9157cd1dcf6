// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/planning_policy.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// What [plan] of defaults.toml says; every key has to be there.
PlanningPolicy read_planning_policy(const TomlTable& table);

} // namespace weft
