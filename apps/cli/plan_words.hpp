// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/covers.hpp"
#include "core/planning/plan.hpp"

#include <optional>
#include <string>

namespace weft::cli {

/// A plan in sentences, most important first.
std::string in_words(const planning::Plan& plan);

/// What a plan or a what-if rests on, and as of when: one line.
std::string in_words(const planning::Covers& covers, const std::optional<std::string>& register_date);

/// "Emerging (41.7)": a level, a score or both; "no level".
std::string in_words(const planning::Standing& standing);

} // namespace weft::cli
