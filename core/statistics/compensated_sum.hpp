// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace weft::statistics {

/// Neumaier's sum (1974): exact far beyond a plain one, and the same wherever the order is the same.
class CompensatedSum {
public:
    void add(double term);
    double total() const { return sum_ + lost_; }

private:
    double sum_ = 0;
    double lost_ = 0; ///< what rounding took away so far
};

double sum(std::span<const double> terms);

} // namespace weft::statistics
