// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/brand_policy.hpp"
#include "core/rubric/comparison_policy.hpp"
#include "core/rubric/planning_policy.hpp"
#include "core/rubric/policy.hpp"
#include "core/rubric/rubric_health_policy.hpp"
#include "core/rubric/signal_policy.hpp"
#include "core/rubric/uncertainty_policy.hpp"
#include "core/rules/node_rule.hpp"

#include <string>
#include <vector>

namespace weft {

/// What `weft rubric check` warns of in the wording of a rubric.
struct ReadingLimits {
    Fraction age;                  ///< of what professionals are asked, descriptors, limits and next steps
    Fraction lived_experience_age; ///< of the wording for people with lived experience
    int fewest_words;              ///< shorter texts are not measured
    int descriptor_words;          ///< a descriptor has no more
    std::vector<std::string> avoid;
    std::vector<std::string> known_words; ///< of the field; they count as no longer than two syllables
};

/// What `rubrics/defaults.toml` says, which is built into the program.
struct Defaults {
    Policy policy;
    RuleParameters rules;
    std::string overall_rule; ///< of a framework that names none
    ReadingLimits reading;
    SignalPolicy signals;
    ModerationPolicy moderation;
    PlanningPolicy plan;
    UncertaintyPolicy uncertainty;
    ComparisonPolicy compare;
    RubricHealthPolicy rubric_health;
    BrandPolicy brand;
};

const Defaults& defaults();

} // namespace weft
