// SPDX-License-Identifier: MIT
#include "core/statistics/compensated_sum.hpp"

#include <cmath>

namespace weft::statistics {

void CompensatedSum::add(double term) {
    const auto next = sum_ + term;
    lost_ += std::abs(sum_) >= std::abs(term) ? (sum_ - next) + term : (term - next) + sum_;
    sum_ = next;
}

double sum(std::span<const double> terms) {
    CompensatedSum all;
    for (const double term : terms)
        all.add(term);
    return all.total();
}

} // namespace weft::statistics
