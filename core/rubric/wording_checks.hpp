// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/defaults_file.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// Warns of texts of a criterion that are hard to read: their reading age, words that say nothing, long descriptors.
/// One warning a text for its age, with what was measured.
void check_wording(const TomlTable& criterion, const ReadingLimits& limits);

} // namespace weft
