// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// One measure's value with the interval and the level it would support by itself. Unknown parts are unset.
struct MeasureReading {
    std::size_t measure = 0; ///< index over the framework's measures
    std::string stratum;
    double numerator = 0;
    double denominator = 0;
    std::optional<double> share; ///< unset for a denominator of 0
    std::optional<double> low;
    std::optional<double> high;
    std::optional<Rank> rank_supported; ///< by the thresholds, on the point value; unset without thresholds
    std::optional<Rank> rank_at_high;   ///< the same on the high end: what lies above is ruled out beyond chance
    std::string period_start;
    std::string period_end;
    std::string source;
};

/// The key of the system a number was counted for, when that went into today's by a merger: "ods:QOX" of
/// "footprint=ods:QOX;place=north". Empty for every other number.
std::string_view former_system_of(std::string_view stratum);

/// A number of a former system supports no level: it is not of the system that is assessed.
/// Wilson's interval for `kind = "people"`, both ends at the value for `kind = "exact"` (STYLE section 3).
MeasureReading read_measure(const Measure& measure, const MeasureValue& value, double interval_level);

/// Every value of an assessment, in the order of the answers.
std::vector<MeasureReading> read_measures(const Framework& framework, const AssessmentAnswers& answers);

} // namespace weft
