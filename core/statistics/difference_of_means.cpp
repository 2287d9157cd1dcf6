// SPDX-License-Identifier: MIT
#include "core/statistics/difference_of_means.hpp"

#include "core/statistics/distributions.hpp"

#include <cmath>

namespace weft::statistics {

Outcome<DifferenceOfMeans> difference_of_means(double first, double first_error, double second, double second_error) {
    if (!(first_error >= 0 && second_error >= 0)) return Reason::out_of_range;
    if (first_error == 0 || second_error == 0) return Reason::no_variation;
    DifferenceOfMeans found;
    found.difference = second - first;
    found.standard_error = std::hypot(first_error, second_error);
    found.z = found.difference / found.standard_error;
    found.p = 2 * normal_upper_tail(std::abs(found.z));
    return found;
}

} // namespace weft::statistics
