// SPDX-License-Identifier: MIT
#include "plugins/service/judgements.hpp"

#include <string>
#include <vector>

namespace weft::service {
namespace {

constexpr auto staffed_hours = "staffed-hours";

/// ", and charity pays for 50% of those hours", or "" when nobody said. Shown beside the level too: hours that charity
/// pays for are no achievement of those who should pay.
std::string paid_by_charity(sdk::Assessment& assessment, const sdk::Measure& hours, const std::string& rule,
                            const sdk::Criterion& one_way_in) {
    constexpr auto indicator = "hours-paid-by-charity";
    constexpr auto title = "Hours with somebody who can help that charity pays for";
    constexpr auto stratum = "paid-by=charity";
    if (!is_given(assessment, staffed_hours, stratum))
        assessment.note(rule, "Who pays is not known: nobody gave 'staffed-hours' for paid-by=charity.",
                        one_way_in.id());
    else
        for (const auto& charity : assessment.shares(staffed_hours, {stratum}, rule, one_way_in.id())) {
            if (!(hours.share() > 0)) break;
            if (charity.share() > hours.share()) {
                assessment.warn(rule,
                                "'staffed-hours' for paid-by=charity cannot be right: it is more than all the hours in "
                                "which somebody answers. It tests nothing.",
                                one_way_in.id());
                break;
            }
            const auto share = charity.share() / hours.share();
            assessment.show(indicator, title, share, "share", charity.basis());
            return ", and charity pays for " + sdk::percent(share) + " of those hours";
        }
    assessment.show_unknown(indicator, title, "share");
    return "";
}

/// The strata of the measure that are a place and nothing else.
std::vector<std::string> places_of(const sdk::Assessment& assessment, const std::string& measure_id) {
    std::vector<std::string> strata;
    for (const auto& measure : assessment.measures(measure_id))
        if (!measure.only("place").empty()) strata.push_back(measure.stratum());
    return strata;
}

/// ", but not for all in north (0%) and west (40%)", or "" when no place is known to lack it.
std::string places_without(const std::vector<sdk::Measure>& places) {
    std::vector<std::string> names;
    for (const auto& place : places)
        if (place.share() < 1) names.push_back(place.only("place") + " (" + place.percent() + ")");
    return names.empty() ? "" : ", but not for all in " + sdk::listed(names);
}

} // namespace

void judge_someone_answers(sdk::Assessment& assessment, const sdk::Criterion& one_way_in) {
    constexpr auto rule = "someone-answers";
    for (const auto& hours : assessment.shares(staffed_hours, {""}, rule, one_way_in.id()))
        assessment.test_claim(one_way_in, hours,
                              {
                                  .rule_id = rule,
                                  .finding = "somebody who can see the plan and send help answers for " +
                                             hours.percent() + " of the hours of a week" +
                                             paid_by_charity(assessment, hours, rule, one_way_in),
                                  .remediation = "The ICB and those who run the line can agree who answers in the "
                                                 "hours that are left, and who pays for it.",
                                  .basis = hours.basis(),
                              });
}

void judge_a_door_too_many(sdk::Assessment& assessment, const sdk::Criterion& one_way_in) {
    constexpr auto rule = "a-door-too-many";
    for (const auto& doors : assessment.shares("numbers-without-transfer", {""}, rule, one_way_in.id()))
        if (doors.numerator() > 0)
            assessment.note(rule,
                            "Public numbers for palliative help that cannot put a caller through: " + doors.counted() +
                                ". Those who run them can arrange it with 111. A number of one's own is no fault, and "
                                "this holds nothing back.",
                            one_way_in.id());
}

void judge_seven_days_for_all(sdk::Assessment& assessment, const sdk::Criterion& fair_cover) {
    constexpr auto rule = "seven-days-for-all";
    constexpr auto measure = "seven-day-core";
    const auto most = assessment.number("cover-most");
    const auto below_most = assessment.rank("cover-held-at", fair_cover);
    const auto below_all = assessment.rank("cover-nearly-held-at", fair_cover);
    const auto left_by = [&](double share) {
        if (share < most) return below_most;
        return share < 1 ? below_all : fair_cover.level_count() - 1;
    };

    const auto strata = places_of(assessment, measure);
    const auto places = assessment.shares(measure, strata, rule, fair_cover.id());
    for (const auto& cover : assessment.shares(measure, {""}, rule, fair_cover.id())) {
        if (cover.share() < 1 && strata.empty())
            assessment.note(rule, "Not tested by place: nobody gave 'seven-day-core' place by place.", fair_cover.id());
        const sdk::Judgement judgement{
            .rule_id = rule,
            .finding =
                cover.percent() + " of residents have the core support on all seven days" + places_without(places),
            .remediation = "The ICB can agree with the providers there how the core support reaches them on all seven "
                           "days, with a date and money.",
            .basis = cover.basis(),
        };
        assessment.note_kinder(fair_cover, cover.rank_supported(), judgement);
        if (fair_cover.claimed() > left_by(cover.high()))
            assessment.hold_back(fair_cover, left_by(cover.high()), judgement);
        else
            assessment.note_within_chance(fair_cover, left_by(cover.share()), judgement);
    }
}

void judge_no_wrong_door(sdk::Assessment& assessment, const sdk::Criterion& one_referral) {
    constexpr auto rule = "no-wrong-door";
    const auto most = assessment.number("returned-most");
    const auto above_most = assessment.rank("returned-held-at", one_referral);
    for (const auto& returned : assessment.counted_shares("referrals-returned", {""}, rule, one_referral.id())) {
        const sdk::Judgement judgement{
            .rule_id = rule,
            .finding = returned.percent() + " of referrals were sent back to whoever made them",
            .remediation = "The services that receive a referral can pass it on themselves, and the ICB can ask for "
                           "that in its agreements with them.",
            .basis = returned.basis(),
        };
        if (returned.low() > most)
            assessment.hold_back(one_referral, above_most, judgement);
        else if (returned.share() > most)
            assessment.note_within_chance(one_referral, above_most, judgement);
    }
}

} // namespace weft::service
