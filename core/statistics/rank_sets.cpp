// SPDX-License-Identifier: MIT
#include "core/statistics/rank_sets.hpp"

#include "core/statistics/distributions.hpp"
#include "core/statistics/holm.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace weft::statistics {

Outcome<RankSets> rank_sets(std::span<const double> estimates, std::span<const double> standard_errors, double alpha,
                            std::size_t unseen) {
    assert(estimates.size() == standard_errors.size());
    if (estimates.empty()) return Reason::no_data;
    if (std::ranges::any_of(standard_errors, [](double error) { return !(error >= 0); })) return Reason::out_of_range;
    const auto count = estimates.size();
    std::vector<std::size_t> tests; // places in the matrix
    std::vector<double> p_values;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j) {
            const auto error = std::hypot(standard_errors[i], standard_errors[j]);
            if (i == j || error == 0) continue;
            tests.push_back(i * count + j);
            p_values.push_back(normal_upper_tail((estimates[i] - estimates[j]) / error));
        }
    const auto all = count + unseen;
    p_values.insert(p_values.end(), all * (all - 1) - count * (count - 1), 1);
    const auto adjusted = holm(p_values);

    RankSets found;
    found.sets.assign(count, {.best = 1, .worst = static_cast<std::uint32_t>(count)});
    found.is_above.assign(count * count, false);
    found.p_values.assign(count * count, 1);
    found.pairs = tests.size() / 2;
    for (std::size_t test = 0; test < tests.size(); ++test) {
        found.p_values[tests[test]] = adjusted[test];
        if (!(adjusted[test] <= alpha)) continue;
        found.is_above[tests[test]] = true;
        ++found.pairs_told_apart;
        --found.sets[tests[test] / count].worst;
        ++found.sets[tests[test] % count].best;
    }
    return found;
}

} // namespace weft::statistics
