// SPDX-License-Identifier: MIT
#include "core/statistics/average_rank_shift.hpp"

#include "core/statistics/compensated_sum.hpp"

#include <cassert>
#include <cmath>

namespace weft::statistics {

Outcome<double> average_rank_shift(std::span<const double> reference, std::span<const double> alternative) {
    assert(reference.size() == alternative.size());
    if (reference.empty()) return Reason::no_data;
    CompensatedSum shifts;
    for (std::size_t i = 0; i < reference.size(); ++i)
        shifts.add(std::abs(reference[i] - alternative[i]));
    return shifts.total() / static_cast<double>(reference.size());
}

} // namespace weft::statistics
