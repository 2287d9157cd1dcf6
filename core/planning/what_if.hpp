// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"
#include "core/synthesis/synthesise.hpp"

#include <cstddef>
#include <span>

namespace weft::planning {

/// A criterion put to another level.
struct LevelChange {
    std::size_t question = 0;
    Rank level = 0;
};

/// The answers as they would be if everybody said so: whoever stood below the level (or above it, where it is lowered) says
/// that level, and where there was no level, everybody who was asked says it. The claimed level is then the one given, and
/// assessors that look again see voices that agree with it. Evidence and measures stay what they are.
AssessmentAnswers with_levels(const Framework& framework, const AssessmentAnswers& answers, const Synthesis& synthesis,
                              std::span<const LevelChange> changes);

/// Somebody of the framework's voice was asked this.
bool was_asked(const Framework& framework, const AssessmentAnswers& answers, std::size_t question);

} // namespace weft::planning
