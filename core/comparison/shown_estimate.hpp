// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/domain_estimate.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <string>

namespace weft::comparison {

/// What an audience may see of a mean that is made of hidden sectors, too.
struct ShownEstimate {
    DomainEstimate estimate;
    std::string hidden; ///< why it is, as in a result; empty where it stands
};

/// The estimate of a domain of a result that is ready for an audience. Where sectors are hidden it is rounded, the mean to the
/// nearest, its error and interval outwards; where a hidden value could be read from it even so, all of it is hidden:
/// each hidden sector on each criterion, and each sector on all its hidden ones together, must be able to lie anywhere in
/// `left_open` of the scale (METHODS 2.7: means leak too).
ShownEstimate shown_estimate(const result::Domain& domain, const ComparisonPolicy& policy);

/// The same of a part of that domain: fewer criteria, fewer sectors, other weights. Beside the mean of the whole it would
/// give what lies between them. So it stands only where the hidden answers weigh in it as in the whole, or take no part.
ShownEstimate shown_estimate(const result::Domain& part, const result::Domain& whole, const ComparisonPolicy& policy);

/// To the nearest step, halves away from zero, on the nine decimals that every machine agrees on.
double rounded(double value, double step);

/// What this audience is shown of an estimate of which those who see more are shown `wider`: nothing that they are not.
ShownEstimate hidden_with(const ShownEstimate& shown, const ShownEstimate& wider);

/// Whether a mean that is shown is rounded, since sectors of it are hidden.
bool is_rounded(const DomainEstimate& estimate);

/// A difference that a mean is part of, with its interval.
struct Difference {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// What is shown of one that a rounded mean is part of: in the steps of that, the interval outwards.
Difference rounded_outwards(const Difference& difference, const ComparisonPolicy& policy);

} // namespace weft::comparison
