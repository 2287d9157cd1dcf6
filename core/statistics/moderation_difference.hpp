// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <cstddef>
#include <span>

namespace weft::statistics {

struct ModerationDifference {
    double self_mean = 0;                       ///< of all criteria, verified or not
    double bias = 0;                            ///< mean of self less verified, over those verified
    double adjusted = 0;                        ///< self_mean - bias
    Outcome<double> variance = Reason::too_few; ///< of bias and adjusted; too_few for a single verification
};

struct VerifiedLevel {
    std::size_t criterion = 0; ///< place in the self levels
    double level = 0;
};

/// The difference estimator (Cochran 1977, 7.2) with its finite-population factor: how far self-assessed levels lie above
/// those of a probability sample that was verified. no_data without self levels, too_few when nothing was verified.
Outcome<ModerationDifference> moderation_difference(std::span<const double> self_levels,
                                                    std::span<const VerifiedLevel> verified);

} // namespace weft::statistics
