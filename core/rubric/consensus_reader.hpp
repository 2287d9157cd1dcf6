// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/consensus.hpp"
#include "core/toml/toml_document.hpp"

#include <optional>

namespace weft {

/// Reads the [consensus] table of a rubric. Nothing when it cannot be used.
std::optional<Consensus> read_consensus(const TomlTable& table, const Scale& scale);

} // namespace weft
