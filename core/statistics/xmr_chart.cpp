// SPDX-License-Identifier: MIT
#include "core/statistics/xmr_chart.hpp"

#include "core/statistics/compensated_sum.hpp"

#include <algorithm>
#include <cmath>

namespace weft::statistics {
namespace {

constexpr double limit_factor = 2.66;   // 3 / d2, d2 = 1.128, as published and as both tools have it
constexpr double screen_factor = 3.267; // D4
constexpr std::size_t run_length = 7;
constexpr std::size_t fewest_points = 5;
constexpr std::size_t settled_points = 12;

double mean_of(std::span<const double> values) {
    return sum(values) / static_cast<double>(values.size());
}

double mean_moving_range(std::span<const double> values, bool screen_outliers) {
    std::vector<double> ranges;
    for (std::size_t i = 1; i < values.size(); ++i)
        ranges.push_back(std::abs(values[i] - values[i - 1]));
    const auto mean = mean_of(ranges);
    if (!screen_outliers || mean == 0) return mean;
    std::erase_if(ranges, [&](double range) { return range >= screen_factor * mean; });
    return mean_of(ranges); // never empty: some range is at most the mean
}

int sign(double value) {
    return static_cast<int>(value > 0) - static_cast<int>(value < 0);
}

/// Marks stretches of at least `length` equal directions other than 0; a direction stands for the points from
/// `lead` before it to itself.
void mark_runs(const std::vector<int>& directions, std::size_t length, std::size_t lead,
               std::vector<XmrSignals>& signals, bool XmrSignals::*rule) {
    for (std::size_t first = 0; first < directions.size();) {
        auto end = first + 1;
        while (end < directions.size() && directions[end] == directions[first])
            ++end;
        if (directions[first] != 0 && end - first >= length)
            for (auto point = first; point < end + lead; ++point)
                signals[point].*rule = true;
        first = end;
    }
}

} // namespace

Outcome<XmrChart> xmr_chart(std::span<const double> values, bool screen_outliers) {
    if (values.empty()) return Reason::no_data;
    if (values.size() < fewest_points) return Reason::too_few;
    XmrChart chart;
    // The mean of equal values must be that value, or rounding would put all points on one side of it.
    const auto [lowest, highest] = std::ranges::minmax(values);
    chart.mean = lowest == highest ? lowest : mean_of(values);
    chart.mean_moving_range = mean_moving_range(values, screen_outliers);
    const auto reach = limit_factor * chart.mean_moving_range;
    chart.limits = {.low = chart.mean - reach, .high = chart.mean + reach};
    chart.trial = values.size() < settled_points;
    chart.signals.resize(values.size());

    std::vector<int> sides;
    std::vector<int> steps; // of point i + 1
    std::vector<bool> near_limit;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto distance = std::abs(values[i] - chart.mean);
        chart.signals[i].outside = values[i] > chart.limits.high || values[i] < chart.limits.low;
        near_limit.push_back(!chart.signals[i].outside && distance > 2 * reach / 3);
        sides.push_back(sign(values[i] - chart.mean));
        if (i > 0) steps.push_back(sign(values[i] - values[i - 1]));
    }
    mark_runs(sides, run_length, 0, chart.signals, &XmrSignals::seven_on_one_side);
    mark_runs(steps, run_length - 1, 1, chart.signals, &XmrSignals::seven_one_way);
    for (std::size_t i = 0; i + 2 < values.size(); ++i) {
        const bool one_side = sides[i] != 0 && sides[i] == sides[i + 1] && sides[i] == sides[i + 2];
        if (!one_side || int{near_limit[i]} + int{near_limit[i + 1]} + int{near_limit[i + 2]} < 2) continue;
        for (auto point = i; point <= i + 2; ++point)
            if (near_limit[point]) chart.signals[point].two_of_three = true;
    }
    return chart;
}

} // namespace weft::statistics
