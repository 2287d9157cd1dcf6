// SPDX-License-Identifier: MIT
#include "core/statistics/mann_kendall.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

using Polynomial = std::vector<double>; ///< place k: how many orders have k falling pairs

Polynomial product(const Polynomial& a, const Polynomial& b) {
    Polynomial both(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j)
            both[i + j] += a[i] * b[j];
    return both;
}

/// How `picked` equal values lie among `all` values that are otherwise equal too: the q-binomial coefficient, by its
/// own Pascal's triangle, in which nothing is ever taken off.
Polynomial q_binomial(std::size_t all, std::size_t picked) {
    std::vector<Polynomial> row(picked + 1); // (0 over j), then (1 over j), ...
    row[0] = {1};
    for (std::size_t n = 1; n <= all; ++n)
        for (auto j = std::min(n, picked); j >= 1; --j) {
            // (n over j) = (n - 1 over j - 1) + q^j (n - 1 over j)
            Polynomial next = row[j - 1];
            if (!row[j].empty()) {
                next.resize(std::max(next.size(), row[j].size() + j));
                for (std::size_t k = 0; k < row[j].size(); ++k)
                    next[k + j] += row[j][k];
            }
            row[j] = std::move(next);
        }
    return row[picked];
}

/// Of all different orders of these values, how many have each number of falling pairs.
Polynomial orders_by_falls(std::vector<double> values) {
    std::ranges::sort(values);
    Polynomial orders{1};
    std::size_t placed = 0;
    for (auto first = values.begin(); first != values.end();) {
        const auto last = std::upper_bound(first, values.end(), *first);
        const auto tied = static_cast<std::size_t>(last - first);
        placed += tied;
        orders = product(orders, q_binomial(placed, tied));
        first = last;
    }
    return orders;
}

} // namespace

Outcome<MannKendall> mann_kendall(std::span<const std::optional<double>> series) {
    std::vector<double> values;
    for (const auto& value : series)
        if (value) values.push_back(*value);
    constexpr std::size_t most = 150;
    if (values.empty()) return Reason::no_data;
    if (values.size() < 3) return Reason::too_few;
    if (values.size() > most) return Reason::out_of_range;
    MannKendall found;
    for (std::size_t later = 1; later < values.size(); ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            found.s +=
                static_cast<int>(values[later] > values[earlier]) - static_cast<int>(values[later] < values[earlier]);
    const auto orders = orders_by_falls(values);
    if (orders.size() == 1) return Reason::no_variation;
    const auto pairs = static_cast<std::int64_t>(orders.size()) - 1; // of different values: rises + falls
    const auto all = std::accumulate(orders.begin(), orders.end(), 0.0);
    double extreme = 0;
    for (std::size_t falls = 0; falls < orders.size(); ++falls)
        if (std::abs(pairs - 2 * static_cast<std::int64_t>(falls)) >= std::abs(found.s)) extreme += orders[falls];
    found.p = extreme / all;
    found.smallest_p = (orders.front() + orders.back()) / all;
    return found;
}

} // namespace weft::statistics
