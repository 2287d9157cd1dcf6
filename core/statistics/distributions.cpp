// SPDX-License-Identifier: MIT
#include "core/statistics/distributions.hpp"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace weft::statistics {

double normal_quantile(double probability) {
    return boost::math::quantile(boost::math::normal(), probability);
}

double normal_upper_tail(double z) {
    return boost::math::cdf(boost::math::complement(boost::math::normal(), z));
}

double student_t_quantile(double probability, double degrees) {
    return boost::math::quantile(boost::math::students_t(degrees), probability);
}

double f_quantile(double probability, double degrees_above, double degrees_below) {
    return boost::math::quantile(boost::math::fisher_f(degrees_above, degrees_below), probability);
}

double chi_squared_upper_tail(double x, double degrees) {
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared(degrees), x));
}

double beta_quantile(double probability, double alpha, double beta) {
    return boost::math::quantile(boost::math::beta_distribution<>(alpha, beta), probability);
}

} // namespace weft::statistics
