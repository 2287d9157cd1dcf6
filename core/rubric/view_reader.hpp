// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// Reads the [[view]] tables of a framework whose rubrics are read and indexed. `parameters` are what a view's rule falls
/// back on.
void read_views(const TomlTable& root, const RuleParameters& parameters, Framework& framework);

} // namespace weft
