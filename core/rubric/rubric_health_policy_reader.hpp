// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/rubric_health_policy.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// What [rubric-health] of defaults.toml says; every key has to be there.
RubricHealthPolicy read_rubric_health_policy(const TomlTable& table);

} // namespace weft
