// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/comparison/compare.hpp"
#include "core/rubric/framework.hpp"
#include "core/rubric/uncertainty_policy.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace weft::comparison {

/// How far the levels of a comparison are tried. Seed and interval level are the comparison's own.
struct UncertaintySettings {
    std::uint32_t replicates = 0;            ///< panels drawn anew, above 0
    std::span<const MethodVariant> variants; ///< other methods, each by itself
    std::span<const SteadyWord> steady;      ///< what is said of which share, the steadiest first
    unsigned threads = 1;
};

/// Adds how much the levels of a comparison owe to who happened to answer (METHODS 2.5, 3.4) and to the method (6.1).
/// `framework` is the one that `results` were made by, `results` are those of the comparison, and `answers` of the same
/// systems and round. What the comparison does not put beside each other stands beside each other here neither: no pair
/// of a system that is not compared, no order on a domain whose pairs are withheld, none of the whole unless every domain
/// has one. A domain of which `results` hide something is left out, and the whole of that system with it: all sectors
/// together make its shares, so that they would tell what a hidden one said. The others stand. Of it, too, a word says how
/// steady its level is (`SteadyLevel`), wherever its mean is shown. Places by weights and panels at once (6.1) are of the
/// systems that hide nothing.
void add_uncertainty(Comparison& comparison, const Framework& framework, std::span<const AssessmentAnswers> answers,
                     std::span<const result::Result> results, const UncertaintySettings& settings);

/// Says in a sentence why a comparison has none of it though it was asked for.
void withhold_uncertainty(Comparison& comparison, const std::string& because);

} // namespace weft::comparison
