// SPDX-License-Identifier: MIT
#include "core/findings/measure_support.hpp"

#include "core/statistics/wilson.hpp"

#include <algorithm>

namespace weft {
namespace {

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

std::string_view former_system_of(std::string_view stratum) {
    constexpr std::string_view key = "footprint=";
    while (!stratum.empty()) {
        const auto part = stratum.substr(0, stratum.find(';'));
        if (part.starts_with(key)) return part.substr(key.size());
        stratum.remove_prefix(std::min(part.size() + 1, stratum.size()));
    }
    return {};
}

MeasureReading read_measure(const Measure& measure, const MeasureValue& value, double interval_level) {
    MeasureReading reading{
        .measure = value.measure,
        .stratum = value.stratum,
        .numerator = value.numerator,
        .denominator = value.denominator,
        .share = std::nullopt,
        .low = std::nullopt,
        .high = std::nullopt,
        .rank_supported = former_system_of(value.stratum).empty() ? supported_rank(measure, value) : std::nullopt,
        .rank_at_high = std::nullopt,
        .period_start = value.period_start,
        .period_end = value.period_end,
        .source = value.source,
    };
    if (!(value.denominator > 0)) return reading;
    reading.share = value.numerator / value.denominator;
    const bool is_share_of_people =
        measure.kind == MeasureKind::people && value.numerator >= 0 && value.numerator <= value.denominator;
    const auto interval = is_share_of_people
                              ? *statistics::wilson_interval(value.numerator, value.denominator, interval_level)
                              : statistics::Interval{*reading.share, *reading.share};
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
