// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// Reads the [[profile]] tables of a framework whose rubrics are read and indexed.
void read_profiles(const TomlTable& root, Framework& framework);

} // namespace weft
