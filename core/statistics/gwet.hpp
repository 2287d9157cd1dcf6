// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"
#include "core/statistics/rating_counts.hpp"

namespace weft::statistics {

/// How much credit two different categories get for lying close; unweighted gives AC1, the others AC2.
enum class AgreementWeights { unweighted, linear, quadratic, ordinal };

struct GwetAgreement {
    double observed = 0; ///< weighted share of pairs that agree; unweighted it is the percentage of agreement
    double chance = 0;
    double coefficient = 0; ///< (observed - chance) / (1 - chance): 1 full agreement, 0 what chance gives
};

/// Gwet's AC (2014, Handbook of Inter-Rater Reliability), steady where nearly all ratings are one category and alpha is
/// not. Shares of categories come from all rated units, agreement from those rated twice. The categories are those of
/// the scale, used or not. no_data without ratings, too_few without a unit of two ratings or below two categories.
Outcome<GwetAgreement> gwet_agreement(const RatingCounts& ratings, AgreementWeights weights);

} // namespace weft::statistics
