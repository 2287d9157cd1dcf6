// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/domain_comparison.hpp"
#include "core/comparison/steady_level.hpp"
#include "core/rubric/uncertainty_policy.hpp"
#include "core/uncertainty/uncertainty.hpp"

#include <span>
#include <vector>

namespace weft::comparison {

/// Of every system and domain whose mean is shown, by the order of `domains` and of their systems. `drawn` and `methods` have
/// all of the same systems; none where either is withheld. `words`: the steadiest first, the last from 0.
std::vector<SteadyLevel> steady_levels(std::span<const DomainComparison> domains,
                                       const uncertainty::RespondentBootstrap& drawn,
                                       const uncertainty::MethodUncertainty& methods,
                                       std::span<const SteadyWord> words);

} // namespace weft::comparison
