// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"
#include "core/synthesis/synthesise.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace weft::reference {

/// One criterion as METHODS 1.1, 1.2 and 2.1 say it, person by person and in exact fractions: slow and obvious.
struct Panel {
    CriterionState state = CriterionState::not_asked;
    std::optional<Rank> claimed;
};
Panel panel(const Framework& framework, const AssessmentAnswers& answers, std::size_t question);

/// A criterion whose level is known, as a node that counts criteria sees it.
struct Known {
    Fraction weight; ///< the criterion's own times that of its capability
    Rank rank = 0;
};
std::optional<Fraction> mean_percent(const std::vector<Known>& known, Rank top);
std::optional<Rank> lowest(const std::vector<Known>& known);
std::optional<Rank> tolerant(const std::vector<Known>& known, Rank top, const RuleParameters& parameters);

} // namespace weft::reference
