// SPDX-License-Identifier: MIT
#include "core/statistics/rwg.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/moments.hpp"

#include <vector>

namespace weft::statistics {
namespace {

/// Variance of one answer that is each of `levels` with the same probability.
double blind_variance(std::size_t levels) {
    const auto count = static_cast<double>(levels);
    return (count * count - 1) / 12;
}

} // namespace

Outcome<double> rwg(std::span<const double> ratings, std::size_t levels) {
    if (levels < 2) return Reason::out_of_range;
    if (ratings.empty()) return Reason::no_data;
    if (ratings.size() < 2) return Reason::too_few;
    return 1 - moments(ratings).variance / blind_variance(levels);
}

Outcome<MultiItemRwg> rwg_of_items(const Table<double>& ratings, std::size_t levels) {
    if (levels < 2) return Reason::out_of_range;
    if (ratings.cells.empty()) return Reason::no_data;
    if (ratings.rows() < 2) return Reason::too_few;
    CompensatedSum variances;
    std::vector<double> item(ratings.rows());
    for (std::size_t column = 0; column < ratings.columns; ++column) {
        for (std::size_t rater = 0; rater < ratings.rows(); ++rater)
            item[rater] = ratings.at(rater, column);
        variances.add(moments(item).variance);
    }
    const auto items = static_cast<double>(ratings.columns);
    const auto ratio = variances.total() / items / blind_variance(levels);
    if (ratio >= 1) return MultiItemRwg{.value = 0, .variance_ratio = ratio};
    return MultiItemRwg{.value = items * (1 - ratio) / (items * (1 - ratio) + ratio), .variance_ratio = ratio};
}

} // namespace weft::statistics
