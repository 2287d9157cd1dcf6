// SPDX-License-Identifier: MIT
#include "plugins/clinical/judgements.hpp"

#include <string>

namespace weft::clinical {
namespace {

constexpr auto rule = "offers-not-forms";

void judge_offers(sdk::Assessment& assessment, const sdk::Criterion& planning_ahead, const sdk::Measure& offers) {
    const auto enough = assessment.number("offered-share");
    const auto level = assessment.rank("few-offers-level", planning_ahead);
    const sdk::Judgement judgement{
        .rule_id = rule,
        .finding = "of the people who died on the register, " + offers.percent() +
                   " had been offered the talk, whatever they answered",
        .remediation = "Practices, community nurses and the hospice can offer the talk to each person who is noticed, "
                       "and record a no as well as a yes.",
        .basis = offers.basis(),
    };
    assessment.note_kinder(planning_ahead, offers.rank_supported(), judgement);
    if (offers.high() < enough)
        assessment.hold_back(planning_ahead, level, judgement);
    else if (offers.share() < enough)
        assessment.note_within_chance(planning_ahead, level, judgement);
    else if (offers.rank_supported() >= 0 && planning_ahead.claimed() > offers.rank_supported())
        assessment.note(rule,
                        sdk::Assessment::beside(planning_ahead, offers.rank_supported()) + ": " + judgement.finding +
                            ". Most were asked, so it holds nothing back.",
                        planning_ahead.id());
}

/// Records that look good, beside carers who do not find it so.
void set_beside_carers(sdk::Assessment& assessment, const sdk::Criterion& planning_ahead, const std::string& records) {
    const auto content = assessment.rank("carers-content-level", planning_ahead);
    const auto carers = sdk::lived_experience(assessment, planning_ahead);
    if (carers.empty())
        assessment.not_tested(rule, "", records + ", and " + sdk::too_few_lived(assessment), planning_ahead.id());
    else if (carers[0].level < content)
        assessment.note(
            rule, "It may be more paper and not more say: " + records + ", and " + sdk::what_was_lived(carers[0]) + ".",
            planning_ahead.id());
}

} // namespace

void judge_offers_not_forms(sdk::Assessment& assessment, const sdk::Criterion& planning_ahead) {
    for (const auto& offers : assessment.counted_shares("planning-offer", {""}, rule, planning_ahead.id())) {
        judge_offers(assessment, planning_ahead, offers);
        if (offers.rank_supported() >= assessment.rank("carers-content-level", planning_ahead))
            set_beside_carers(assessment, planning_ahead,
                              "the records show an offer for " + offers.percent() + " of the people on the register");
    }
    const auto plans =
        assessment.counted_shares("plans-on-file", {"year=before", "year=now"}, rule, planning_ahead.id());
    const bool is_more_beyond_chance = plans.size() == 2 && plans[1].low() > plans[0].high();
    if (is_more_beyond_chance)
        set_beside_carers(assessment, planning_ahead,
                          "more plans are on file than the year before (" + plans[0].percent() + ", now " +
                              plans[1].percent() + ")");
}

} // namespace weft::clinical
