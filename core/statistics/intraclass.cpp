// SPDX-License-Identifier: MIT
#include "core/statistics/intraclass.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/distributions.hpp"

#include <cmath>
#include <vector>

namespace weft::statistics {
namespace {

struct Shape {
    double targets;
    double raters;
    double upper; ///< probability of the interval's upper end, 0.975
};

Outcome<double> ratio(double above, double below) {
    if (below == 0) return Reason::no_variation;
    return above / below;
}

double stepped_up(double single, double raters) {
    return raters * single / (1 + (raters - 1) * single);
}

/// ICC(1,.) and ICC(3,.): an F test of targets against `error`.
IntraclassCoefficient from_f_test(double targets_square, double error, double error_degrees, const Shape& shape) {
    const auto target_degrees = shape.targets - 1;
    IntraclassCoefficient found;
    found.single = ratio(targets_square - error, targets_square + (shape.raters - 1) * error);
    found.average = ratio(targets_square - error, targets_square);
    found.single_interval = found.average_interval = Reason::no_variation;
    if (!(error > 0 && targets_square > 0)) return found;
    const auto f = targets_square / error;
    const auto low = f / f_quantile(shape.upper, target_degrees, error_degrees);
    const auto high = f * f_quantile(shape.upper, error_degrees, target_degrees);
    found.single_interval = Interval{(low - 1) / (low + shape.raters - 1), (high - 1) / (high + shape.raters - 1)};
    found.average_interval = Interval{1 - 1 / low, 1 - 1 / high};
    return found;
}

IntraclassCoefficient random_raters(const Intraclass& squares, const Shape& shape) {
    const auto n = shape.targets;
    const auto k = shape.raters;
    const auto bms = squares.between_targets;
    const auto jms = squares.between_raters;
    const auto ems = squares.residual;
    IntraclassCoefficient found;
    found.single = ratio(bms - ems, bms + (k - 1) * ems + k * (jms - ems) / n);
    found.average = ratio(bms - ems, bms + (jms - ems) / n);
    found.single_interval = found.average_interval = Reason::no_variation;
    if (!found.single || !(ems > 0)) return found;
    const auto icc = *found.single;
    const auto raters_f = jms / ems;
    const auto rest = n * (1 + (k - 1) * icc) - k * icc;
    const auto degrees_above = (k - 1) * (n - 1) * std::pow(k * icc * raters_f + rest, 2);
    const auto degrees_below = (n - 1) * k * k * icc * icc * raters_f * raters_f + rest * rest;
    const auto degrees = degrees_above / degrees_below;
    if (!(degrees > 0)) return found;
    const auto f_low = f_quantile(shape.upper, n - 1, degrees);
    const auto f_high = f_quantile(shape.upper, degrees, n - 1);
    const auto spread = k * jms + (k * n - k - n) * ems;
    const Interval single{n * (bms - f_low * ems) / (f_low * spread + n * bms),
                          n * (f_high * bms - ems) / (spread + n * f_high * bms)};
    found.single_interval = single;
    found.average_interval = Interval{stepped_up(single.low, k), stepped_up(single.high, k)};
    return found;
}

} // namespace

Outcome<Intraclass> intraclass(const Table<double>& ratings, double level) {
    if (ratings.cells.empty()) return Reason::no_data;
    if (ratings.rows() < 2 || ratings.columns < 2) return Reason::too_few;
    const Shape shape{.targets = static_cast<double>(ratings.rows()),
                      .raters = static_cast<double>(ratings.columns),
                      .upper = 0.5 + level / 2};
    const auto mean = sum(ratings.cells) / (shape.targets * shape.raters);
    std::vector<double> target_means;
    for (std::size_t target = 0; target < ratings.rows(); ++target)
        target_means.push_back(sum(ratings.row(target)) / shape.raters);
    CompensatedSum between_targets;
    CompensatedSum within_targets;
    CompensatedSum between_raters;
    CompensatedSum residual;
    for (const auto target_mean : target_means)
        between_targets.add(shape.raters * (target_mean - mean) * (target_mean - mean));
    for (std::size_t rater = 0; rater < ratings.columns; ++rater) {
        CompensatedSum column;
        for (std::size_t target = 0; target < ratings.rows(); ++target)
            column.add(ratings.at(target, rater));
        const auto rater_mean = column.total() / shape.targets;
        between_raters.add(shape.targets * (rater_mean - mean) * (rater_mean - mean));
        for (std::size_t target = 0; target < ratings.rows(); ++target) {
            const auto within = ratings.at(target, rater) - target_means[target];
            const auto left = within - rater_mean + mean;
            within_targets.add(within * within);
            residual.add(left * left);
        }
    }
    if (between_targets.total() + within_targets.total() == 0) return Reason::no_variation;
    Intraclass found;
    found.between_targets = between_targets.total() / (shape.targets - 1);
    found.within_targets = within_targets.total() / (shape.targets * (shape.raters - 1));
    found.between_raters = between_raters.total() / (shape.raters - 1);
    const auto residual_degrees = (shape.targets - 1) * (shape.raters - 1);
    found.residual = residual.total() / residual_degrees;
    found.one_way = from_f_test(found.between_targets, found.within_targets, shape.targets * (shape.raters - 1), shape);
    found.two_way = random_raters(found, shape);
    found.fixed_raters = from_f_test(found.between_targets, found.residual, residual_degrees, shape);
    return found;
}

} // namespace weft::statistics
