// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/submission_builder.hpp"
#include "core/problem.hpp"
#include "core/source_text.hpp"

namespace weft {

/// Reads one TOML file: `[assessment]` with `[[respondent]]`, `[[evidence]]`, `[[measure]]` and `[roles]`. False
/// when it is a rubric, a framework or cases of one and was not `named`, so that a folder may hold them too.
bool read_assessment_toml(SourceText source, bool was_named, SubmissionBuilder& builder, Problems& problems);

} // namespace weft
