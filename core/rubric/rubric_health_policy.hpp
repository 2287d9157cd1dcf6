// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace weft {

/// From how many answers on something is said of the rubric itself, and what is then worth saying (METHODS 5, 7): the table
/// [rubric-health] of `rubrics/defaults.toml`. No score depends on it.
struct RubricHealthPolicy {
    // the two ends of the scale, and who could not answer
    std::uint32_t ends_answers = 0; ///< levels given from which the share at either end is judged: 30
    double ends_share = 0;          ///< above it too many stand at one end: 0.15
    std::uint32_t asked_people = 0; ///< people asked from which the shares of those who gave no level are said: 5
    // whether the criteria of a domain go together
    std::uint32_t alpha_people = 0;  ///< complete answers from which Cronbach's alpha is shown: 50
    std::uint32_t alpha_systems = 0; ///< systems from which that of their means is: 30
    std::uint32_t item_people = 0;   ///< complete answers from which single criteria are set against the rest: 100
    double item_rest = 0;            ///< a correlation with the rest below it is mentioned: 0.2
    // whether two questions ask the same
    std::uint32_t redundancy_people = 0; ///< who answered both, from which it is looked at: 200
    double redundancy = 0;               ///< correlation from which two that begin alike are mentioned: 0.9
    std::uint32_t redundancy_words = 0;  ///< first words of a question that have to be the same: 3
    // whether people who look at the same thing say the same
    std::uint32_t agreement_raters = 0;     ///< ratings that some unit must have: 3
    std::uint32_t agreement_units = 0;      ///< units of two ratings or more: 10
    std::uint32_t agreement_replicates = 0; ///< draws of units for the interval
    double agreement_good = 0;              ///< Krippendorff's customary 0.8
    double agreement_tentative = 0;         ///< and 0.667
    // where somebody is hidden
    double coefficient_step = 0; ///< a coefficient is rounded to so much: 0.01
};

} // namespace weft
