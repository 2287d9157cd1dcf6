// SPDX-License-Identifier: MIT
#include "core/statistics/kendall_w.hpp"

#include "core/statistics/distributions.hpp"
#include "core/statistics/mid_ranks.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace weft::statistics {
namespace {

/// The sum of t^3 - t over groups of t tied ranks.
double tie_correction(std::vector<std::uint32_t> ranks) {
    std::ranges::sort(ranks);
    double correction = 0;
    for (auto first = ranks.begin(); first != ranks.end();) {
        const auto last = std::upper_bound(first, ranks.end(), *first);
        const auto tied = static_cast<double>(last - first);
        correction += tied * tied * tied - tied;
        first = last;
    }
    return correction;
}

} // namespace

Outcome<Concordance> kendall_w(const Table<double>& values) {
    if (values.cells.empty()) return Reason::no_data;
    if (values.rows() < 2 || values.columns < 2) return Reason::too_few;
    const auto subjects = static_cast<double>(values.rows());
    const auto raters = static_cast<double>(values.columns);
    std::vector<double> rank_sums(values.rows());
    double ties = 0;
    for (std::size_t rater = 0; rater < values.columns; ++rater) {
        std::vector<double> column;
        for (std::size_t subject = 0; subject < values.rows(); ++subject)
            column.push_back(values.at(subject, rater));
        const auto ranks = doubled_mid_ranks(column);
        for (std::size_t subject = 0; subject < values.rows(); ++subject)
            rank_sums[subject] += ranks[subject] / 2.0;
        ties += tie_correction(ranks);
    }
    const auto cubic = subjects * subjects * subjects - subjects;
    const auto below = raters * raters * cubic - raters * ties;
    if (below == 0) return Reason::no_variation;
    double squares = 0; // halves, so exact
    for (const auto rank_sum : rank_sums)
        squares += rank_sum * rank_sum;
    Concordance found;
    found.w = (12 * squares - 3 * raters * raters * subjects * (subjects + 1) * (subjects + 1)) / below;
    found.degrees = values.rows() - 1;
    found.chi_squared = raters * static_cast<double>(found.degrees) * found.w;
    found.p = chi_squared_upper_tail(std::max(0.0, found.chi_squared), static_cast<double>(found.degrees));
    return found;
}

} // namespace weft::statistics
