// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

namespace weft::statistics {

struct DifferenceOfMeans {
    double difference = 0; ///< second less first
    double standard_error = 0;
    double z = 0;
    double p = 0; ///< two-sided
};

/// Two independent estimates, such as two rounds with their own panels or two systems (METHODS 3.6). no_variation when
/// either standard error is 0: without a known error nothing is ever "significant". out_of_range for a negative one.
Outcome<DifferenceOfMeans> difference_of_means(double first, double first_error, double second, double second_error);

} // namespace weft::statistics
