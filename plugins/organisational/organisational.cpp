// SPDX-License-Identifier: MIT
#include <weft/plugin.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace {

using weft::sdk::Assessment;
using weft::sdk::Criterion;
using weft::sdk::Judgement;
using weft::sdk::Measure;

/// What those who pay or chair say at most, and what any other sector says at least. Unset: too few people to say.
struct Views {
    std::optional<int> highest_lead;
    std::optional<int> lowest_other;
    int other_sectors = 0; ///< that gave a level, with however many people

    /// "Some partners" may be said only where it could be more than one sector.
    bool can_be_told() const { return highest_lead && lowest_other && other_sectors > 1; }
};

Views views_on(const Criterion& criterion, int least_people) {
    Views views;
    for (const auto& sector : criterion.voices()) {
        if (!sector.has_level()) continue;
        if (!sector.is_lead()) ++views.other_sectors;
        if (sector.given() < static_cast<unsigned>(least_people)) continue;
        if (sector.is_lead())
            views.highest_lead = std::max(views.highest_lead.value_or(0), sector.level());
        else
            views.lowest_other = std::min(views.lowest_other.value_or(criterion.level_count()), sector.level());
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
        if (*views.highest_lead - *views.lowest_other >= apart)
            assessment.warn(rule,
                            "Those who pay or chair say " + std::to_string(*views.highest_lead) +
                                "; some partners say " + std::to_string(*views.lowest_other) + ".",
                            criterion.id());
    }
    if (told < asked)
        assessment.note(rule, "Not tested on " + std::to_string(asked - told) + " of " + std::to_string(asked) +
                                  " questions of trust and power: too few people answered to compare views without "
                                  "showing who said what.");
}

/// One number of several that are set beside the same claim.
struct Fact {
    int speaks_for = 0;               ///< the level it would support
    std::optional<int> might_hold_at; ///< as counted; unset: it speaks against no claim
    std::optional<int> holds_at;      ///< beyond chance
    std::string says;                 ///< a clause without a full stop
    std::string basis;
};

/// Several numbers beside one claim, and what is said of them together.
struct Facts {
    std::string rule_id;
    std::string remediation;
    std::string all_is_well; ///< a clause, for when no number speaks against a claim
    std::vector<Fact> tested = {};
    std::size_t wanted = 0; ///< how many numbers there would be if everybody had given theirs
};

Judgement judgement_of(const Facts& facts, const std::vector<Fact>& chosen) {
    std::string says;
    std::string basis;
    for (const auto& fact : chosen) {
        says += (says.empty() ? "" : "; ") + fact.says;
        basis += (basis.empty() ? "" : "; ") + fact.basis;
    }
    return {.rule_id = facts.rule_id, .finding = says, .remediation = facts.remediation, .basis = basis};
}

/// Holds the claim at the lowest level of the numbers that are beyond chance, and notes those that are not.
void hold_by(Assessment& assessment, const Criterion& criterion, const Facts& facts) {
    std::vector<Fact> beyond_chance;
    std::vector<Fact> within_chance;
    for (const auto& fact : facts.tested)
        if (fact.holds_at)
            beyond_chance.push_back(fact);
        else if (fact.might_hold_at)
            within_chance.push_back(fact);
    if (!beyond_chance.empty())
        assessment.hold_back(criterion, *std::ranges::min(beyond_chance, {}, &Fact::holds_at).holds_at,
                             judgement_of(facts, beyond_chance));
    if (!within_chance.empty())
        assessment.note_within_chance(criterion,
                                      *std::ranges::min(within_chance, {}, &Fact::might_hold_at).might_hold_at,
                                      judgement_of(facts, within_chance));
}

/// Says where the numbers are kinder than the people. Only all of them together can be.
void note_kinder_by(Assessment& assessment, const Criterion& criterion, const Facts& facts) {
    if (facts.tested.empty() || facts.tested.size() < facts.wanted) return;
    auto judgement = judgement_of(facts, facts.tested);
    if (std::ranges::none_of(facts.tested, [](const Fact& fact) { return fact.might_hold_at.has_value(); }))
        judgement.finding = facts.all_is_well;
    assessment.note_kinder(criterion, std::ranges::min(facts.tested, {}, &Fact::speaks_for).speaks_for, judgement);
}

/// A share that should reach `enough`. Below, it speaks for `level`; from there on, for `level_when_enough`.
Fact fact_of_share(const Measure& share, double enough, int level, int level_when_enough, const std::string& says) {
    const auto held_when = [level](bool speaks_against) {
        return speaks_against ? std::optional(level) : std::nullopt;
    };
    return {
        .speaks_for = share.share() < enough ? level : level_when_enough,
        .might_hold_at = held_when(share.share() < enough),
        .holds_at = held_when(share.share() < enough && share.high() < enough),
        .says = says,
        .basis = share.basis(),
    };
}

/// A share that should not exceed `most`.
Fact fact_of_burden(const Measure& share, double most, int level, int level_when_few, const std::string& says) {
    const auto held_when = [level](bool speaks_against) {
        return speaks_against ? std::optional(level) : std::nullopt;
    };
    return {
        .speaks_for = share.share() > most ? level : level_when_few,
        .might_hold_at = held_when(share.share() > most),
        .holds_at = held_when(share.share() > most && share.low() > most),
        .says = says,
        .basis = share.basis(),
    };
}

/// What a count of seats says. A seat is not a say, so it speaks of no level above `at_most`.
Fact fact_of_seats(const Measure& seats, int at_most) {
    const auto held_at = [at_most](int rank) { return rank <= at_most ? std::optional(rank) : std::nullopt; };
    return {
        .speaks_for = std::min(seats.rank_supported(), at_most),
        .might_hold_at = held_at(seats.rank_supported()),
        .holds_at = held_at(seats.rank_at_high()),
        .says = "seats that they fill themselves are held by " + seats.counted() + " voices",
        .basis = seats.basis(),
    };
}

/// Smaller partners fill their own seats and get the papers when others do.
void judge_seats_chosen_for_them(Assessment& assessment, const Criterion& say) {
    Facts facts{
        .rule_id = "seats-chosen-for-them",
        .remediation =
            "Whoever keeps the terms of the body that decides, most often the ICB, can let hospices, charities "
            "and care providers choose who sits for them, and send all papers to everybody on one day.",
        .all_is_well = "hospices, charities and care providers fill their own seats and get the papers when others do",
        .wanted = 3,
    };
    const auto at_most = assessment.rank("seats-hold-at-most", say);
    const auto level = assessment.rank("seats-level", say);
    const auto self_filled = assessment.number("self-filled-share");
    const auto in_time = assessment.number("papers-share");

    for (const auto& seats : assessment.shares("own-seats", {""}, facts.rule_id, say.id()))
        if (seats.rank_supported() < 0)
            assessment.note(facts.rule_id, "Not tested: the rubric does not say which level 'own-seats' supports.",
                            say.id());
        else
            facts.tested.push_back(fact_of_seats(seats, at_most));
    for (const auto& filled : assessment.shares("seats-self-filled", {""}, facts.rule_id, say.id()))
        facts.tested.push_back(fact_of_share(filled, self_filled, level, at_most,
                                             "of the seats kept for hospices, charities and care providers, " +
                                                 filled.percent() + " are filled by those partners"));
    for (const auto& papers : assessment.shares("papers-in-time", {""}, facts.rule_id, say.id()))
        facts.tested.push_back(fact_of_share(papers, in_time, level, at_most,
                                             "the papers of " + papers.counted() +
                                                 " meetings reached them on the day they reached public bodies"));
    hold_by(assessment, say, facts);
    note_kinder_by(assessment, say, facts);
}

/// Every duty comes with a budget or authority, decided where those who answer for it sit.
void judge_duty_without_means(Assessment& assessment, const Criterion& authority) {
    Facts facts{
        .rule_id = "duty-without-means",
        .remediation = "The ICB and the councils, who give out duties and money, can add a budget or authority to each "
                       "duty, or a seat where its money is decided, or hand the duty to somebody who has them.",
        .all_is_well = "every duty comes with a budget or authority, decided where those who answer for it sit",
        .wanted = 2,
    };
    const auto most = assessment.number("without-means-share");
    const auto level = assessment.rank("without-means-level", authority);
    // What keeps a claim from rising above one level is in order for the next.
    const auto level_when_few = std::min(level + 1, authority.level_count() - 1);

    for (const auto& bare : assessment.shares("duties-without-means", {""}, facts.rule_id, authority.id()))
        facts.tested.push_back(
            fact_of_burden(bare, most, level, level_when_few,
                           "neither a budget nor authority comes with " + bare.counted() + " duties"));
    for (const auto& elsewhere : assessment.shares("duties-paid-elsewhere", {""}, facts.rule_id, authority.id()))
        facts.tested.push_back(fact_of_burden(elsewhere, most, level, level_when_few,
                                              "the money for " + elsewhere.counted() +
                                                  " duties is decided without those who answer for them"));
    hold_by(assessment, authority, facts);
    note_kinder_by(assessment, authority, facts);
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

/// How many councils have an aim, derived from councils one by one where nobody gave the whole.
struct Councils {
    double with_aim = 0;
    double of_all = 0;
    std::vector<std::string> without = {};
    std::string basis = {};

    double share() const { return with_aim / of_all; }
    std::string counted() const { return weft::sdk::plain(with_aim) + " of " + weft::sdk::plain(of_all); }
};

/// Every council counts the same, however many people live there.
Councils councils_one_by_one(Assessment& assessment, const std::string& rule, const Criterion& main_plans) {
    std::vector<std::string> strata;
    for (const auto& entry : assessment.measures("council-aims"))
        if (entry.is_known() && !entry.only("council").empty()) strata.push_back(entry.stratum());
    Councils councils;
    for (const auto& council : assessment.shares("council-aims", strata, rule, main_plans.id())) {
        const bool has_aim = !(council.share() < 1);
        councils.of_all += 1;
        councils.with_aim += has_aim ? 1 : 0;
        if (!has_aim) councils.without.push_back(council.only("council"));
        councils.basis += (councils.basis.empty() ? "" : "; ") + council.basis();
    }
    return councils;
}

std::vector<Councils> councils_with_an_aim(Assessment& assessment, const std::string& rule,
                                           const Criterion& main_plans) {
    auto councils = councils_one_by_one(assessment, rule, main_plans);
    const auto given = assessment.measures("council-aims");
    const bool has_whole =
        std::ranges::any_of(given, [](const Measure& entry) { return entry.is_known() && entry.stratum().empty(); });
    if (!has_whole && councils.of_all > 0) return {councils};
    std::vector<Councils> found;
    for (const auto& whole : assessment.shares("council-aims", {""}, rule, main_plans.id()))
        found.push_back({.with_aim = whole.numerator(),
                         .of_all = whole.denominator(),
                         .without = councils.without,
                         .basis = whole.basis()});
    return found;
}

/// The strategy of every council has an aim for palliative care with a measure.
void judge_councils_with_an_aim(Assessment& assessment, const Criterion& main_plans) {
    constexpr auto rule = "councils-with-an-aim";
    constexpr auto title = "Councils whose strategy has an aim for palliative care with a measure";
    const auto enough = assessment.number("aim-share");
    const auto level = assessment.rank("aim-level", main_plans);
    const auto found = councils_with_an_aim(assessment, rule, main_plans);
    if (found.empty()) assessment.show_unknown(rule, title, "share");
    for (const auto& councils : found) {
        assessment.show(rule, title, councils.share(), "share", councils.basis);
        const auto without = councils.without.empty() ? "" : " (not yet " + weft::sdk::listed(councils.without) + ")";
        const Judgement judgement{
            .rule_id = rule,
            .finding = "an aim for palliative care with a measure stands in the strategy of " + councils.counted() +
                       " councils" + without,
            .remediation =
                "The health and wellbeing board of each council without one can set an aim and a measure, with "
                "the ICB and a hospice to help.",
            .basis = councils.basis,
        };
        if (councils.share() < enough)
            assessment.hold_back(main_plans, level, judgement);
        else
            assessment.note_kinder(main_plans, level, judgement);
    }
}

/// Tests what partners say of plans, power, money and trust: see README.md.
struct Organisational {
    static constexpr auto id = "weft.organisational";
    static constexpr auto name = "Organisational integration, tested against other views, the papers and the money";
    static constexpr auto version = "1.1.0";
    static constexpr const char* rubrics[] = {nullptr};
    static constexpr const char* parameters[] = {
        "views-apart",      "least-people", "seats-hold-at-most",  "self-filled-share",
        "papers-share",     "seats-level",  "without-means-share", "without-means-level",
        "short-settlement", "aim-share",    "aim-level",           "most-levels-down",
        "never-below",      nullptr};
    static constexpr const char* measures[] = {
        "council-aims",          "own-seats",        "seats-self-filled", "papers-in-time", "duties-without-means",
        "duties-paid-elsewhere", "multi-year-share", "settlement-years",  nullptr};

    void assess(Assessment& assessment) const {
        judge_two_views(assessment);
        for (const auto& say : assessment.criterion("say-in-decisions"))
            judge_seats_chosen_for_them(assessment, say);
        for (const auto& authority : assessment.criterion("authority-matches-duty"))
            judge_duty_without_means(assessment, authority);
        for (const auto& secure_funding : assessment.criterion("secure-funding"))
            judge_short_money(assessment, secure_funding);
        for (const auto& main_plans : assessment.criterion("in-the-main-plans"))
            judge_councils_with_an_aim(assessment, main_plans);
    }
};

} // namespace

WEFT_PLUGIN(Organisational);
