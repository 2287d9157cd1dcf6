// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/comparison_policy.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// The table [compare] of defaults.toml; every key must be there.
ComparisonPolicy read_comparison_policy(const TomlTable& table);

} // namespace weft
