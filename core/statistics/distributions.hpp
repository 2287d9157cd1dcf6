// SPDX-License-Identifier: MIT
#pragma once

/// The distributions that tests and intervals need, by Boost.Math. Every probability is
/// strictly between 0 and 1 and all degrees of freedom are above 0, not necessarily whole; else std::domain_error.
namespace weft::statistics {

double normal_quantile(double probability);

/// P(Z > z), precise far out in the tail.
double normal_upper_tail(double z);

double student_t_quantile(double probability, double degrees);

double f_quantile(double probability, double degrees_above, double degrees_below);

/// P(X > x) for x of at least 0.
double chi_squared_upper_tail(double x, double degrees);

/// Both shapes above 0.
double beta_quantile(double probability, double alpha, double beta);

} // namespace weft::statistics
