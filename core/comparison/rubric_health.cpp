// SPDX-License-Identifier: MIT
#include "core/comparison/rubric_health.hpp"

#include "core/assessment/level_words.hpp"

namespace weft::comparison {
namespace {

constexpr const char* read_this_first =
    "The criteria of this rubric make up maturity; they do not measure one thing, so they need not go together. A high "
    "alpha is neither needed nor proof that the rubric is right, and a criterion that goes its own way may be the one "
    "that "
    "matters. These numbers find wording that does not work, questions asked twice and answers given by habit. No "
    "criterion on fairness is dropped for them.";

std::string ends_of(const CriterionAcrossSystems& criterion, const RubricHealthPolicy& policy) {
    if (!criterion.levels_given) return "hidden";
    if (*criterion.levels_given < policy.ends_answers) return "too-few-answers";
    if (!criterion.lowest_share || !criterion.highest_share) return "hidden";
    const bool at_worst = *criterion.lowest_share > policy.ends_share;
    const bool at_best = *criterion.highest_share > policy.ends_share;
    if (at_worst && at_best) return "both";
    return at_worst ? "worst" : at_best ? "best" : "neither";
}

std::string sentence_on(const std::string& ends, const CriterionAcrossSystems& criterion) {
    const auto given = " of " + std::to_string(criterion.levels_given.value_or(0)) + " levels given are ";
    if (ends == "worst")
        return percent(*criterion.lowest_share) + given +
               "the worst: so many stand at that end that it tells few of them apart.";
    if (ends == "best")
        return percent(*criterion.highest_share) + given +
               "the best: so many stand at that end that getting better would not show.";
    if (ends == "both")
        return percent(*criterion.lowest_share) + given + "the worst and " + percent(*criterion.highest_share) +
               " the best: look whether all read the question alike.";
    return "";
}

} // namespace

RubricHealth rubric_health(std::span<const CriterionAcrossSystems> criteria, std::span<const result::Result> results,
                           const AgreementSettings& settings) {
    RubricHealth found;
    found.read_first = read_this_first;
    found.policy = settings.policy;
    for (const auto& criterion : criteria) {
        auto& health = found.criteria.emplace_back();
        health.domain = criterion.domain;
        health.criterion = criterion.criterion;
        health.title = criterion.title;
        health.ends = ends_of(criterion, settings.policy);
        health.has_rates = criterion.asked.value_or(0) >= settings.policy.asked_people;
        health.says = sentence_on(health.ends, criterion);
    }
    found.agreement = rater_agreement(results, settings);
    return found;
}

} // namespace weft::comparison
