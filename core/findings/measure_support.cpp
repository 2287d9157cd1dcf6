// SPDX-License-Identifier: MIT
#include "core/findings/measure_support.hpp"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace weft {
namespace {

struct Interval {
    double low;
    double high;
};

/// Wilson (1927), without continuity correction (METHODS section 8, BIA-01: 81 of 263 gives .2553 to .3662).
Interval wilson_interval(double successes, double trials, double level) {
    const auto z = boost::math::quantile(boost::math::normal(), 0.5 + level / 2);
    const auto share = successes / trials;
    const auto scale = 1 + z * z / trials;
    const auto centre = (share + z * z / (2 * trials)) / scale;
    const auto half = z / scale * std::sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

/// How many thresholds the share reaches, compared exactly.
std::optional<Rank> supported_rank(const Measure& measure, const MeasureValue& value) {
    if (measure.thresholds.empty() || !(value.denominator > 0)) return std::nullopt;
    const Fraction share = shortest_decimal(value.numerator) / shortest_decimal(value.denominator);
    const auto reached = std::ranges::count_if(measure.thresholds, [&](const Fraction& from) { return share >= from; });
    return static_cast<Rank>(reached);
}

/// The same at the high end of an interval; never below the rank of the value itself.
std::optional<Rank> rank_at(double high, const Measure& measure, std::optional<Rank> supported) {
    if (!supported) return std::nullopt;
    const auto reached =
        std::ranges::count_if(measure.thresholds, [&](const Fraction& from) { return high >= to_double(from); });
    return std::max(*supported, static_cast<Rank>(reached));
}

} // namespace

MeasureReading read_measure(const Measure& measure, const MeasureValue& value, double interval_level) {
    MeasureReading reading{
        .measure = value.measure,
        .stratum = value.stratum,
        .numerator = value.numerator,
        .denominator = value.denominator,
        .share = std::nullopt,
        .low = std::nullopt,
        .high = std::nullopt,
        .rank_supported = supported_rank(measure, value),
        .rank_at_high = std::nullopt,
        .period_start = value.period_start,
        .period_end = value.period_end,
        .source = value.source,
    };
    if (!(value.denominator > 0)) return reading;
    reading.share = value.numerator / value.denominator;
    const bool is_share_of_people =
        measure.kind == MeasureKind::people && value.numerator >= 0 && value.numerator <= value.denominator;
    const auto interval = is_share_of_people ? wilson_interval(value.numerator, value.denominator, interval_level)
                                             : Interval{*reading.share, *reading.share};
    reading.low = interval.low;
    reading.high = interval.high;
    reading.rank_at_high =
        is_share_of_people ? rank_at(interval.high, measure, reading.rank_supported) : reading.rank_supported;
    return reading;
}

std::vector<MeasureReading> read_measures(const Framework& framework, const AssessmentAnswers& answers) {
    std::vector<MeasureReading> readings;
    if (answers.measures.empty()) return readings;
    const auto level = to_double(framework.policy.interval_level);
    for (const auto& value : answers.measures)
        readings.push_back(read_measure(framework.measure(value.measure), value, level));
    return readings;
}

} // namespace weft
