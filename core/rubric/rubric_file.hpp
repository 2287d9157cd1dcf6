// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/rubric.hpp"
#include "core/source_text.hpp"

#include <optional>

namespace weft {

/// Reads a rubric (DESIGN section 4; the format is described in rubrics/README.md). Adds every problem of the
/// file to `problems`: one syntax error, else all semantic ones. Nothing when there was an error. `inherited` are the
/// rules' parameters where the rubric sets none: the framework's, else the defaults.
std::optional<Rubric> read_rubric(SourceText source, Problems& problems, const RuleParameters& inherited);
std::optional<Rubric> read_rubric(SourceText source, Problems& problems);

} // namespace weft
