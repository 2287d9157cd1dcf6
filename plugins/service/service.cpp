// SPDX-License-Identifier: MIT
#include <weft/plugin.hpp>

#include <string>
#include <vector>

namespace {

using weft::sdk::Assessment;
using weft::sdk::Criterion;
using weft::sdk::Judgement;
using weft::sdk::Measure;

/// Somebody who can help answers, day and night.
void judge_someone_answers(Assessment& assessment, const Criterion& one_way_in) {
    constexpr auto rule = "someone-answers";
    for (const auto& hours : assessment.shares("staffed-hours", {""}, rule, one_way_in.id()))
        assessment.test_claim(
            one_way_in, hours,
            {
                .rule_id = rule,
                .finding = "somebody who can see the plan and send help answers for " + hours.percent() +
                           " of the hours of a week",
                .remediation = "The ICB and those who run the line can agree who answers in the hours that are left, "
                               "and who pays for it.",
                .basis = hours.basis(),
            });
}

/// The strata of the measure that are a place and nothing else.
std::vector<std::string> places_of(const Assessment& assessment, const std::string& measure_id) {
    std::vector<std::string> strata;
    for (const auto& measure : assessment.measures(measure_id))
        if (!measure.only("place").empty()) strata.push_back(measure.stratum());
    return strata;
}

/// ", but not for all in north (0%) and west (40%)", or "" when no place is known to lack it.
std::string places_without(const std::vector<Measure>& places) {
    std::vector<std::string> names;
    for (const auto& place : places)
        if (place.share() < 1) names.push_back(place.only("place") + " (" + place.percent() + ")");
    return names.empty() ? "" : ", but not for all in " + weft::sdk::listed(names);
}

/// Everybody has the core support on all seven days, wherever they live.
void judge_seven_days_for_all(Assessment& assessment, const Criterion& fair_cover) {
    constexpr auto rule = "seven-days-for-all";
    constexpr auto measure = "seven-day-core";
    const auto most = assessment.number("cover-most");
    const auto below_most = assessment.rank("cover-held-at", fair_cover);
    const auto below_all = assessment.rank("cover-nearly-held-at", fair_cover);
    const auto supported_by = [&](double share) {
        if (share < most) return below_most;
        return share < 1 ? below_all : fair_cover.level_count() - 1;
    };

    const auto strata = places_of(assessment, measure);
    const auto places = assessment.shares(measure, strata, rule, fair_cover.id());
    for (const auto& cover : assessment.shares(measure, {""}, rule, fair_cover.id())) {
        if (cover.share() < 1 && strata.empty())
            assessment.note(rule, "Not tested by place: nobody gave 'seven-day-core' place by place.", fair_cover.id());
        const Judgement judgement{
            .rule_id = rule,
            .finding =
                cover.percent() + " of residents have the core support on all seven days" + places_without(places),
            .remediation = "The ICB can agree with the providers there how the core support reaches them on all seven "
                           "days, with a date and money.",
            .basis = cover.basis(),
        };
        const auto at_best = supported_by(cover.high());
        if (fair_cover.claimed() > at_best)
            assessment.hold_back(fair_cover, at_best, judgement);
        else
            assessment.note_within_chance(fair_cover, supported_by(cover.share()), judgement);
    }
}

/// Tests what partners say of services working as one against the records: see README.md.
struct Service {
    static constexpr auto id = "weft.service";
    static constexpr auto name = "Service integration, tested against the records";
    static constexpr auto version = "1.0.0";
    static constexpr const char* rubrics[] = {nullptr};
    static constexpr const char* parameters[] = {"cover-most",       "cover-held-at", "cover-nearly-held-at",
                                                 "most-levels-down", "never-below",   nullptr};
    static constexpr const char* measures[] = {"staffed-hours", "seven-day-core", nullptr};

    void assess(Assessment& assessment) const {
        for (const auto& one_way_in : assessment.criterion("one-way-in"))
            judge_someone_answers(assessment, one_way_in);
        for (const auto& fair_cover : assessment.criterion("fair-cover"))
            judge_seven_days_for_all(assessment, fair_cover);
    }
};

} // namespace

WEFT_PLUGIN(Service);
