// SPDX-License-Identifier: MIT
#include <weft/plugin.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace {

using weft::sdk::Assessment;
using weft::sdk::Criterion;
using weft::sdk::Judgement;

/// What those who pay or chair say at most, and what any other voice says at least. Unset: too few people to say.
struct Views {
    std::optional<int> highest_lead;
    std::optional<int> lowest_voice;
    int voice_sectors = 0; ///< that gave a level, with however many people

    /// "Some partners" may be said only where it could be more than one sector.
    bool can_be_told() const { return highest_lead && lowest_voice && voice_sectors > 1; }
};

Views views_on(const Criterion& criterion, int least_people) {
    Views views;
    for (const auto& sector : criterion.voices()) {
        if (!sector.has_level()) continue;
        if (sector.is_voice()) ++views.voice_sectors;
        if (sector.given() < static_cast<unsigned>(least_people)) continue;
        if (sector.is_lead()) views.highest_lead = std::max(views.highest_lead.value_or(0), sector.level());
        if (sector.is_voice())
            views.lowest_voice = std::min(views.lowest_voice.value_or(criterion.level_count()), sector.level());
    }
    return views;
}

/// Those who pay or chair and those who do not see the same thing. Says so and holds nothing: a gap narrows when the
/// higher answer falls, so a ceiling on it would reward that.
void judge_two_views(Assessment& assessment) {
    constexpr auto rule = "two-views";
    int asked = 0;
    int told = 0;
    for (const auto& criterion : assessment.criteria()) {
        if (!criterion.has_tag("relational") && !criterion.has_tag("power")) continue;
        if (criterion.state() != WEFT_LEVEL && criterion.state() != WEFT_UNKNOWN) continue;
        const auto apart = assessment.whole_number("views-apart");
        ++asked;
        const auto views = views_on(criterion, assessment.whole_number("least-people"));
        if (!views.can_be_told()) continue;
        ++told;
        if (*views.highest_lead - *views.lowest_voice >= apart)
            assessment.warn(rule,
                            "Those who pay or chair say " + std::to_string(*views.highest_lead) +
                                "; some partners say " + std::to_string(*views.lowest_voice) + ".",
                            criterion.id());
    }
    if (told < asked)
        assessment.note(rule, "Not tested on " + std::to_string(asked - told) + " of " + std::to_string(asked) +
                                  " questions of trust and power: too few people answered to compare views without "
                                  "showing who said what.");
}

/// True when the payer's own money is settled for fewer years than the rubric calls short.
bool is_payer_short_of_years(Assessment& assessment, const Criterion& secure_funding, double short_settlement) {
    const auto years = assessment.amounts("settlement-years", {""}, "short-money", secure_funding.id());
    return !years.empty() && years[0].share() < short_settlement;
}

/// Money is agreed for long enough to build on.
void judge_short_money(Assessment& assessment, const Criterion& secure_funding) {
    constexpr auto rule = "short-money";
    const auto short_settlement = assessment.number("short-settlement");
    for (const auto& money : assessment.shares("multi-year-share", {""}, rule, secure_funding.id())) {
        const Judgement judgement{
            .rule_id = rule,
            .finding = "of the money that public bodies agree with hospices and charities, " + money.percent() +
                       " is agreed for three years or more with a stated yearly rise",
            .remediation =
                "The ICB and the councils, who pay, can agree the next contracts and grants for longer, with "
                "the yearly rise written in.",
            .basis = money.basis(),
        };
        const bool would_hold = secure_funding.has_level() && money.rank_supported() >= 0 &&
                                secure_funding.claimed() > money.rank_supported();
        if (would_hold && is_payer_short_of_years(assessment, secure_funding, short_settlement))
            assessment.note(rule,
                            Assessment::beside(secure_funding, money.rank_supported()) + ": " + judgement.finding +
                                ". The payers' own settlement is short as well, so it holds nothing back.",
                            secure_funding.id());
        else
            assessment.test_claim(secure_funding, money, judgement);
    }
}

/// Tests what partners say of power, money and trust: see README.md.
struct Organisational {
    static constexpr auto id = "weft.organisational";
    static constexpr auto name = "Organisational integration, tested against other views and the money";
    static constexpr auto version = "1.0.0";
    static constexpr const char* rubrics[] = {nullptr};
    static constexpr const char* parameters[] = {"views-apart",      "least-people", "short-settlement",
                                                 "most-levels-down", "never-below",  nullptr};
    static constexpr const char* measures[] = {"multi-year-share", "settlement-years", nullptr};

    void assess(Assessment& assessment) const {
        judge_two_views(assessment);
        for (const auto& secure_funding : assessment.criterion("secure-funding"))
            judge_short_money(assessment, secure_funding);
    }
};

} // namespace

WEFT_PLUGIN(Organisational);
