// SPDX-License-Identifier: MIT
#pragma once

#include "core/example/example_settings.hpp"
#include "core/toml/toml_document.hpp"

namespace weft::example {

/// Reads `[measures]` and every `[[measure]]`, which begins with what `[measures]` says.
MeasuresSettings read_measures(const TomlTable& root);

} // namespace weft::example
