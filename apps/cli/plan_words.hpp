// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/plan.hpp"

#include <string>

namespace weft::cli {

/// A plan in sentences, most important first.
std::string in_words(const planning::Plan& plan);

/// "62.5": a score, cost or share for a sentence.
std::string number_in_words(double value);

/// "Emerging (41.7)": a level, a score or both; "no level".
std::string in_words(const planning::Standing& standing);

} // namespace weft::cli
