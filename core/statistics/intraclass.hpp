// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/interval.hpp"
#include "core/statistics/outcome.hpp"
#include "core/statistics/table.hpp"

namespace weft::statistics {

/// One coefficient of a single rater or of the mean of all, with its interval where there is error to make it of.
struct IntraclassCoefficient {
    Outcome<double> single = Reason::no_data;
    Outcome<Interval> single_interval = Reason::no_data;
    Outcome<double> average = Reason::no_data;
    Outcome<Interval> average_interval = Reason::no_data;
};

/// Intraclass correlations of Shrout & Fleiss (1979, Psychol Bull 86:420).
struct Intraclass {
    double between_targets = 0;         ///< mean squares: BMS
    double within_targets = 0;          ///< WMS
    double between_raters = 0;          ///< JMS
    double residual = 0;                ///< EMS
    IntraclassCoefficient one_way;      ///< ICC(1,.): every target has its own raters
    IntraclassCoefficient two_way;      ///< ICC(2,.): the raters are a sample, their leniency counts
    IntraclassCoefficient fixed_raters; ///< ICC(3,.): only these raters, their leniency does not count
};

/// `ratings` has a row for each target and a column for each rater, none missing, in levels. The interval of ICC(2,k) is
/// that of ICC(2,1) stepped up by Spearman-Brown (packages differ here). no_data without ratings, too_few below two
/// targets or raters, no_variation when all ratings are the same; a single coefficient whose divisor vanishes, or an
/// interval without residual error, is no_variation too.
Outcome<Intraclass> intraclass(const Table<double>& ratings, double level);

} // namespace weft::statistics
