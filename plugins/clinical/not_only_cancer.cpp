// SPDX-License-Identifier: MIT
#include "plugins/clinical/judgements.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace weft::clinical {
namespace {

constexpr auto rule = "not-only-cancer";

/// Two groups of people who died: those who are often noticed late, beside those who are not.
struct Comparison {
    std::string late;
    std::string early;
    std::string steps; ///< the rubric's parameters, without the number at the end
    std::string indicator_id;
    std::string indicator_title;
    std::string late_people;
    std::string early_people;
    std::string remediation;
};

const Comparison& by_illness() {
    static const Comparison comparison{
        .late = "diagnosis=non-cancer",
        .early = "diagnosis=cancer",
        .steps = "parity-",
        .indicator_id = "non-cancer-parity",
        .indicator_title = "How often people without cancer are noticed, beside people with cancer",
        .late_people = "people without cancer",
        .early_people = "people with cancer",
        .remediation = "Practices and the hospital teams for heart, lung, kidney, liver and brain disease can agree "
                       "when they name a person, and the ICB can show both shares each quarter.",
    };
    return comparison;
}

const Comparison& by_area() {
    static const Comparison comparison{
        .late = "fifth=poorest",
        .early = "fifth=richest",
        .steps = "area-parity-",
        .indicator_id = "poorest-fifth-parity",
        .indicator_title = "How often people in the poorest areas are noticed, beside people in the richest",
        .late_people = "people in the poorest areas",
        .early_people = "people in the richest",
        .remediation = "The ICB can give practices in the poorest areas time for the search, and plan with groups that "
                       "people there trust how to look sooner.",
    };
    return comparison;
}

/// How many of the rubric's steps "parity-1", "parity-2" and so on a parity reaches.
int supported_by(double parity, const std::vector<double>& steps) {
    return static_cast<int>(std::ranges::count_if(steps, [&](double from) { return parity >= from; }));
}

/// The highest parity that chance allows for: the two intervals squared and added on the scale of logarithms (Zou and
/// Donner 2008). Without end when that cannot be said.
double kindest_parity(const sdk::Measure& late, const sdk::Measure& early, double parity) {
    const bool is_bounded = early.low() > 0 && late.high() >= 0;
    if (!is_bounded) return std::numeric_limits<double>::infinity();
    if (!(parity > 0)) return late.high() / early.low(); // nothing has no logarithm
    const auto above = std::log(std::max(late.high() / late.share(), 1.0));
    const auto below = std::log(std::max(early.share() / early.low(), 1.0));
    return parity * std::exp(std::hypot(above, below));
}

sdk::Judgement judgement_of(const Comparison& compared, const sdk::Measure& late, const sdk::Measure& early,
                            double parity, double kindest) {
    auto basis = late.basis() + "; " + early.basis() + "; parity " + sdk::percent(parity);
    if (kindest > parity && kindest < std::numeric_limits<double>::infinity())
        basis += ", " + sdk::percent(kindest) + " at most";
    return {
        .rule_id = rule,
        .finding =
            compared.late_people + " are noticed " + sdk::percent(parity) + " as often as " + compared.early_people,
        .remediation = compared.remediation,
        .basis = basis,
    };
}

void compare(sdk::Assessment& assessment, const sdk::Criterion& identification, const Comparison& compared) {
    std::vector<double> steps;
    for (int level = 1; level < identification.level_count(); ++level)
        steps.push_back(assessment.number(compared.steps + std::to_string(level)));

    const auto shares =
        assessment.counted_shares("register-reach", {compared.late, compared.early}, rule, identification.id());
    const bool has_both = shares.size() == 2;
    if (has_both && !(shares[1].numerator() > 0))
        assessment.not_tested(rule, "register-reach",
                              "none of the " + compared.early_people +
                                  " was noticed, so there is nothing to compare with",
                              identification.id());
    if (!has_both || !(shares[1].numerator() > 0)) {
        assessment.show_unknown(compared.indicator_id, compared.indicator_title, "share");
        return;
    }

    const auto& late = shares[0];
    const auto& early = shares[1];
    // One division, so that a parity of exactly 0.7 is 0.7.
    const auto parity = (late.numerator() * early.denominator()) / (late.denominator() * early.numerator());
    const auto kindest = kindest_parity(late, early, parity);
    const auto judgement = judgement_of(compared, late, early, parity, kindest);
    assessment.show(compared.indicator_id, compared.indicator_title, parity, "share", judgement.basis);
    assessment.note_kinder(identification, supported_by(parity, steps), judgement);
    if (identification.claimed() > supported_by(kindest, steps))
        assessment.hold_back(identification, supported_by(kindest, steps), judgement);
    else
        assessment.note_within_chance(identification, supported_by(parity, steps), judgement);
}

} // namespace

void judge_not_only_cancer(sdk::Assessment& assessment, const sdk::Criterion& identification) {
    compare(assessment, identification, by_illness());
    compare(assessment, identification, by_area());
}

} // namespace weft::clinical
