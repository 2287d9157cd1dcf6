// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/uncertainty_policy.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// Reads `[uncertainty]`; what is wrong becomes a problem of its file.
UncertaintyPolicy read_uncertainty_policy(const TomlTable& table);

} // namespace weft
