// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// What the rubrics of a framework say together: criteria and measures called the same, domains one rule cannot count,
/// sectors asked that do not exist. `table` is [framework], `root` the file.
void check_framework(const Framework& framework, const TomlTable& table, const TomlTable& root);

} // namespace weft
