// SPDX-License-Identifier: MIT
#include "core/statistics/cronbach_alpha.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/distributions.hpp"
#include "core/statistics/moments.hpp"

#include <cmath>

namespace weft::statistics {
namespace {

std::vector<double> column_of(const Table<double>& answers, std::size_t item) {
    std::vector<double> column;
    for (std::size_t person = 0; person < answers.rows(); ++person)
        column.push_back(answers.at(person, item));
    return column;
}

Outcome<double> alpha_from(double item_variances, double sum_variance, std::size_t items) {
    if (items < 2) return Reason::too_few;
    if (!(sum_variance > 0)) return Reason::no_variation;
    const auto count = static_cast<double>(items);
    return count / (count - 1) * (1 - item_variances / sum_variance);
}

Outcome<double> correlation(std::span<const double> x, std::span<const double> y) {
    const auto x_moments = moments(x);
    const auto y_moments = moments(y);
    if (!(x_moments.variance > 0 && y_moments.variance > 0)) return Reason::no_variation;
    CompensatedSum products;
    for (std::size_t i = 0; i < x.size(); ++i)
        products.add((x[i] - x_moments.mean) * (y[i] - y_moments.mean));
    return products.total() / static_cast<double>(x.size() - 1) / std::sqrt(x_moments.variance * y_moments.variance);
}

} // namespace

Outcome<CronbachAlpha> cronbach_alpha(const Table<double>& answers) {
    if (answers.cells.empty()) return Reason::no_data;
    if (answers.rows() < 2) return Reason::too_few;
    std::vector<double> sums;
    for (std::size_t person = 0; person < answers.rows(); ++person)
        sums.push_back(sum(answers.row(person)));
    std::vector<double> variances;
    for (std::size_t item = 0; item < answers.columns; ++item)
        variances.push_back(moments(column_of(answers, item)).variance);
    const auto all_items = sum(variances);
    const auto alpha = alpha_from(all_items, moments(sums).variance, answers.columns);
    if (!alpha) return alpha.reason();
    CronbachAlpha found{.alpha = *alpha, .items = {}};
    for (std::size_t item = 0; item < answers.columns; ++item) {
        const auto column = column_of(answers, item);
        auto rest = sums;
        for (std::size_t person = 0; person < rest.size(); ++person)
            rest[person] -= column[person];
        found.items.push_back(
            {.item_rest_correlation = correlation(column, rest),
             .alpha_if_dropped = alpha_from(all_items - variances[item], moments(rest).variance, answers.columns - 1)});
    }
    return found;
}

Outcome<Interval> feldt_interval(double alpha, std::size_t people, std::size_t items, double level) {
    if (people < 2 || items < 2) return Reason::too_few;
    const auto people_degrees = static_cast<double>(people - 1);
    const auto residual_degrees = people_degrees * static_cast<double>(items - 1);
    const auto end = [&](double probability) {
        return 1 - (1 - alpha) * f_quantile(probability, people_degrees, residual_degrees);
    };
    return Interval{.low = end(0.5 + level / 2), .high = end(0.5 - level / 2)};
}

} // namespace weft::statistics
