// SPDX-License-Identifier: MIT
#include "tests/plugins/host/plugin_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::plugin_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The parameters of the organisational rubric; nothing claimed and nothing measured.
PluginCase organisational() {
    return PluginCase()
        .parameter("views-apart", 2)
        .parameter("least-people", 5)
        .parameter("seats-hold-at-most", 2)
        .parameter("self-filled-share", 0.75)
        .parameter("papers-share", 0.75)
        .parameter("seats-level", 1)
        .parameter("without-means-share", 0)
        .parameter("without-means-level", 1)
        .parameter("short-settlement", 3)
        .parameter("aim-share", 1)
        .parameter("aim-level", 2)
        .parameter("most-levels-down", 2)
        .parameter("never-below", 1);
}

PluginCase trust_at(int claimed, const std::string& tag = "relational") {
    return organisational().criterion({.id = "trust", .claimed = claimed, .tags = {tag}});
}

GivenVoice payers(int level, std::uint32_t people = 5) {
    return {.criterion = "trust", .sector = "commissioner", .role = Role::lead, .level = level, .people = people};
}

GivenVoice hospices(int level, std::uint32_t people = 5) {
    return {.criterion = "trust", .sector = "hospice", .role = Role::voice, .level = level, .people = people};
}

GivenVoice community(int level, std::uint32_t people = 5) {
    return {.criterion = "trust", .sector = "community", .role = Role::voice, .level = level, .people = people};
}

GivenVoice councils(int level, std::uint32_t people = 5) {
    return {.criterion = "trust", .sector = "local-authority", .role = Role::other, .level = level, .people = people};
}

PluginCase secure_funding_at(int claimed) {
    return organisational().criterion({.id = "secure-funding", .claimed = claimed});
}

GivenMeasure multi_year(double pounds, double of_all, int rank_supported) {
    return {.id = "multi-year-share", .numerator = pounds, .denominator = of_all, .rank_supported = rank_supported};
}

GivenMeasure settled_for(double years) {
    return {.id = "settlement-years", .numerator = years, .denominator = 1};
}

PluginCase say_at(int claimed) {
    return organisational().criterion({.id = "say-in-decisions", .claimed = claimed});
}

/// `rank_supported` by the rubric's steps: one voice of five 1, two 2, four 3, all 4.
GivenMeasure own_seats(double voices, int rank_supported) {
    return {.id = "own-seats", .numerator = voices, .denominator = 5, .rank_supported = rank_supported};
}

GivenMeasure self_filled(double seats, double of_all) {
    return {.id = "seats-self-filled", .numerator = seats, .denominator = of_all};
}

GivenMeasure papers_in_time(double meetings, double of_all) {
    return {.id = "papers-in-time", .numerator = meetings, .denominator = of_all};
}

PluginCase authority_at(int claimed) {
    return organisational().criterion({.id = "authority-matches-duty", .claimed = claimed});
}

GivenMeasure without_means(double duties, double of_all) {
    return {.id = "duties-without-means", .numerator = duties, .denominator = of_all};
}

GivenMeasure paid_elsewhere(double duties, double of_all) {
    return {.id = "duties-paid-elsewhere", .numerator = duties, .denominator = of_all};
}

PluginCase plans_at(int claimed) {
    return organisational().criterion({.id = "in-the-main-plans", .claimed = claimed});
}

GivenMeasure aims(double councils, double of_all) {
    return {.id = "council-aims", .numerator = councils, .denominator = of_all};
}

GivenMeasure aim_of(const std::string& council, double with_aim) {
    return {.id = "council-aims", .stratum = "council=" + council, .numerator = with_aim, .denominator = 1};
}

constexpr auto too_few_to_compare =
    "note on the domain (two-views): Not tested on 1 of 1 questions of trust and power: too few people answered to "
    "compare views without showing who said what.";

TEST(TwoViews, WarnsWhereThosePayingSayMuchMoreThanSomePartners) {
    const auto outcome = trust_at(2).voice(payers(3)).voice(hospices(1)).voice(community(3)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.said,
                ElementsAre("warning on trust (two-views): Those who pay or chair say 3; some partners say 1."));
    EXPECT_THAT(outcome.held, IsEmpty());
}

TEST(TwoViews, NeverTellsWhichPartners) {
    const auto by_hospices = trust_at(2).voice(payers(4)).voice(hospices(1)).voice(community(3)).run();
    const auto by_community = trust_at(2).voice(payers(4)).voice(hospices(3)).voice(community(1)).run();

    EXPECT_THAT(by_hospices.said.size(), 1);
    EXPECT_EQ(by_hospices.said, by_community.said);
}

TEST(TwoViews, LooksAtQuestionsOfPowerToo) {
    const auto outcome = trust_at(2, "power").voice(payers(3)).voice(hospices(1)).voice(community(3)).run();

    EXPECT_THAT(outcome.said,
                ElementsAre("warning on trust (two-views): Those who pay or chair say 3; some partners say 1."));
}

TEST(TwoViews, TakesTheHighestOfThosePayingAndTheLowestOfThePartners) {
    const GivenVoice trusts{
        .criterion = "trust", .sector = "nhs-provider", .role = Role::lead, .level = 4, .people = 6};

    const auto outcome = trust_at(2).voice(payers(2)).voice(trusts).voice(hospices(2)).voice(community(3)).run();

    EXPECT_THAT(outcome.said,
                ElementsAre("warning on trust (two-views): Those who pay or chair say 4; some partners say 2."));
}

// Councils are often the junior partner; where one pays or chairs, its system makes it a lead.
TEST(TwoViews, HearsEverySectorThatNeitherPaysNorChairs) {
    EXPECT_THAT(trust_at(2).voice(payers(4)).voice(councils(1)).voice(community(3)).run().said,
                ElementsAre("warning on trust (two-views): Those who pay or chair say 4; some partners say 1."));
}

TEST(TwoViews, SaysNothingWhereViewsAreNearOrThePartnersSayMore) {
    EXPECT_THAT(trust_at(2).voice(payers(3)).voice(hospices(2)).voice(community(3)).run().said, IsEmpty());
    EXPECT_THAT(trust_at(2).voice(payers(1)).voice(hospices(4)).voice(community(4)).run().said, IsEmpty());
}

TEST(TwoViews, LeavesQuestionsThatAreNotOfTrustOrPower) {
    EXPECT_THAT(trust_at(2, "equity").voice(payers(4)).voice(hospices(0)).voice(community(0)).run().said, IsEmpty());
}

TEST(TwoViews, IsNotTestedWithFewerThanFivePeopleOnEitherSide) {
    const auto few_payers = trust_at(2).voice(payers(4, 4)).voice(hospices(0)).voice(community(0)).run();
    const auto few_partners = trust_at(2).voice(payers(4)).voice(hospices(0, 4)).voice(community(0, 4)).run();

    EXPECT_THAT(few_payers.said, ElementsAre(too_few_to_compare));
    EXPECT_THAT(few_partners.said, ElementsAre(too_few_to_compare));
}

TEST(TwoViews, PassesOverAPartnerWithFewerThanFivePeople) {
    const auto outcome = trust_at(2).voice(payers(3)).voice(hospices(0, 4)).voice(community(3)).run();

    EXPECT_THAT(outcome.said, IsEmpty());
}

// "Some partners" would be the hospices, and everybody would know.
TEST(TwoViews, IsNotTestedWhereOnlyOneSectorOfPartnersAnswered) {
    const auto outcome = trust_at(2).voice(payers(4)).voice(hospices(0, 9)).run();

    EXPECT_THAT(outcome.said, ElementsAre(too_few_to_compare));
}

TEST(TwoViews, CountsTheQuestionsItCouldNotCompareAndNoneThatWasNotAsked) {
    const auto outcome =
        trust_at(2)
            .voice(payers(3))
            .voice(hospices(2))
            .voice(community(2))
            .criterion({.id = "fair-exchange", .claimed = {}, .tags = {"power"}})
            .criterion({.id = "people-at-the-table", .claimed = 2, .tags = {"equity", "relational"}})
            .criterion({.id = "not-asked", .claimed = {}, .tags = {"power"}, .state_without_claim = WEFT_NOT_ASKED})
            .run();

    EXPECT_THAT(
        outcome.said,
        ElementsAre("note on the domain (two-views): Not tested on 2 of 3 questions of trust and power: too few "
                    "people answered to compare views without showing who said what."));
}

TEST(TwoViews, FailsWithAReasonWhenAParameterIsMissing) {
    for (const std::string key : {"views-apart", "least-people"}) {
        const auto outcome = trust_at(2).without_parameter(key).run();

        EXPECT_EQ(outcome.status, WEFT_FAILED);
        EXPECT_THAT(outcome.errors,
                    ElementsAre("the rubric gives no number '" + key + "' among its assessor's parameters"));
    }
}

TEST(SeatsChosenForThem, HoldsTheSayWhereOthersFillMostSeats) {
    const auto outcome =
        say_at(3).measure(own_seats(5, 4)).measure(self_filled(2, 5)).measure(papers_in_time(12, 12)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("say-in-decisions at 1 (seats-chosen-for-them): Partners say 3; the records support 1: of "
                            "the seats kept for hospices, charities and care providers, 40% are filled by those "
                            "partners."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "Whoever keeps the terms of the body that decides, most often the ICB, can let hospices, charities and "
              "care providers choose who sits for them, and send all papers to everybody on one day.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "seats-self-filled: 2 of 5, 40%");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(SeatsChosenForThem, HoldsTheSayWherePapersComeLate) {
    const auto outcome =
        say_at(2).measure(own_seats(5, 4)).measure(self_filled(5, 5)).measure(papers_in_time(6, 12)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("say-in-decisions at 1 (seats-chosen-for-them): Partners say 2; the records support 1: the "
                            "papers of 6 of 12 meetings reached them on the day they reached public bodies."));
}

// A seat is not a say: two voices of five speak of level 2, four speak of no level that a count of seats could hold.
TEST(SeatsChosenForThem, HoldsAtOneOrTwoByTheVoicesThatHaveASeat) {
    const auto by_voices = [](int claimed, double voices, int rank) {
        return say_at(claimed)
            .measure(own_seats(voices, rank))
            .measure(self_filled(1, 1))
            .measure(papers_in_time(1, 1))
            .run();
    };

    EXPECT_THAT(by_voices(3, 2, 2).held,
                ElementsAre("say-in-decisions at 2 (seats-chosen-for-them): Partners say 3; the records support 2: "
                            "seats that they fill themselves are held by 2 of 5 voices."));
    EXPECT_EQ(by_voices(3, 1, 1).left_standing("say-in-decisions", 3), 1);
    EXPECT_EQ(by_voices(3, 0, 0).left_standing("say-in-decisions", 3), 1);
    EXPECT_THAT(by_voices(2, 2, 2).held, IsEmpty());
    EXPECT_THAT(by_voices(4, 4, 3).held, IsEmpty());
    EXPECT_THAT(by_voices(4, 5, 4).held, IsEmpty());
}

TEST(SeatsChosenForThem, SaysAllThatSpeaksAgainstTheClaimInOneCeiling) {
    const auto outcome =
        say_at(4).measure(own_seats(2, 2)).measure(self_filled(0, 4)).measure(papers_in_time(0, 6)).run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("say-in-decisions at 2 (seats-chosen-for-them): Partners say 4; the records support 1 (held "
                    "at 2, as far down as a number alone may hold it): seats that they fill themselves are held "
                    "by 2 of 5 voices; of the seats kept for hospices, charities and care providers, 0% are "
                    "filled by those partners; the papers of 0 of 6 meetings reached them on the day they "
                    "reached public bodies."));
    EXPECT_EQ(outcome.ceilings.at(0).basis,
              "own-seats: 2 of 5, 40%; seats-self-filled: 0 of 4, 0%; papers-in-time: 0 of 6, 0%");
}

// Three in four is where the rubric draws the line: one slip of four is none.
TEST(SeatsChosenForThem, LeavesAClaimThatTheSeatsAndPapersSupport) {
    const auto outcome =
        say_at(4).measure(own_seats(4, 3)).measure(self_filled(3, 4)).measure(papers_in_time(9, 12)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(SeatsChosenForThem, SaysWhenAllNumbersAreKinderThanThePeople) {
    EXPECT_THAT(
        say_at(0).measure(own_seats(5, 4)).measure(self_filled(5, 5)).measure(papers_in_time(6, 6)).run().said,
        ElementsAre("note on say-in-decisions (seats-chosen-for-them): The records would support 2, partners say "
                    "0: hospices, charities and care providers fill their own seats and get the papers when "
                    "others do. It raises nothing."));
    EXPECT_THAT(
        say_at(0).measure(own_seats(1, 1)).measure(self_filled(5, 5)).measure(papers_in_time(6, 6)).run().said,
        ElementsAre("note on say-in-decisions (seats-chosen-for-them): The records would support 1, partners say "
                    "0: seats that they fill themselves are held by 1 of 5 voices; of the seats kept for "
                    "hospices, charities and care providers, 100% are filled by those partners; the papers of 6 "
                    "of 6 meetings reached them on the day they reached public bodies. It raises nothing."));
}

TEST(SeatsChosenForThem, IsNotTestedByWhatNobodyGave) {
    EXPECT_THAT(say_at(4).run().held, IsEmpty());
    EXPECT_THAT(say_at(4).run().said,
                ElementsAre("note on say-in-decisions (seats-chosen-for-them): Not tested: nobody gave 'own-seats'.",
                            "note on say-in-decisions (seats-chosen-for-them): Not tested: nobody gave "
                            "'seats-self-filled'.",
                            "note on say-in-decisions (seats-chosen-for-them): Not tested: nobody gave "
                            "'papers-in-time'."));
}

// Two good numbers without the third are no reason to call the people too strict.
TEST(SeatsChosenForThem, IsNotCalledKinderWhileANumberIsMissing) {
    EXPECT_THAT(say_at(0).measure(own_seats(5, 4)).measure(self_filled(5, 5)).run().said,
                ElementsAre("note on say-in-decisions (seats-chosen-for-them): Not tested: nobody gave "
                            "'papers-in-time'."));
}

TEST(SeatsChosenForThem, IsNotTestedByAMeasureWithoutSteps) {
    const auto outcome =
        say_at(4).measure(own_seats(0, -1)).measure(self_filled(1, 1)).measure(papers_in_time(1, 1)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on say-in-decisions (seats-chosen-for-them): Not tested: the rubric does "
                            "not say which level 'own-seats' supports."));
}

TEST(SeatsChosenForThem, SaysOfAbsurdNumbersThatTheyCannotBeRight) {
    for (const std::string id : {"own-seats", "seats-self-filled", "papers-in-time"})
        for (const auto& absurd : absurd_shares()) {
            auto given = say_at(4);
            if (id != "own-seats") given.measure(own_seats(5, 4));
            if (id != "seats-self-filled") given.measure(self_filled(1, 1));
            if (id != "papers-in-time") given.measure(papers_in_time(1, 1));
            const auto outcome = given
                                     .measure({.id = id,
                                               .numerator = absurd.numerator,
                                               .denominator = absurd.denominator,
                                               .rank_supported = 0})
                                     .run();

            EXPECT_THAT(outcome.held, IsEmpty());
            EXPECT_THAT(outcome.said, ElementsAre("warning on say-in-decisions (seats-chosen-for-them): '" + id +
                                                  "' cannot be right: " + absurd.why + ". It tests nothing."));
        }
}

// A rubric may count a sample: 2 of 4 seats, 15% to 85% allowing for chance, could be three in four.
TEST(SeatsChosenForThem, HoldsNothingThatMayBeChance) {
    auto few_seats = self_filled(2, 4);
    few_seats.low = 0.15;
    few_seats.high = 0.85;
    auto few_voices = own_seats(2, 2);
    few_voices.rank_at_high = 3;

    EXPECT_THAT(say_at(3).measure(own_seats(5, 4)).measure(few_seats).measure(papers_in_time(1, 1)).run().held,
                IsEmpty());
    EXPECT_THAT(
        say_at(3).measure(own_seats(5, 4)).measure(few_seats).measure(papers_in_time(1, 1)).run().said,
        ElementsAre("note on say-in-decisions (seats-chosen-for-them): Partners say 3; the records support 1: of "
                    "the seats kept for hospices, charities and care providers, 50% are filled by those "
                    "partners. That may be chance, so it holds nothing back."));
    EXPECT_THAT(say_at(3).measure(few_voices).measure(self_filled(1, 1)).measure(papers_in_time(1, 1)).run().held,
                IsEmpty());
}

TEST(DutyWithoutMeans, HoldsTheMatchWhereADutyHasNeitherBudgetNorAuthority) {
    const auto outcome = authority_at(3).measure(without_means(1, 9)).measure(paid_elsewhere(0, 9)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("authority-matches-duty at 1 (duty-without-means): Partners say 3; the records support 1: "
                            "neither a budget nor authority comes with 1 of 9 duties."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The ICB and the councils, who give out duties and money, can add a budget or authority to each duty, or "
              "a seat where its money is decided, or hand the duty to somebody who has them.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "duties-without-means: 1 of 9, 11%");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(DutyWithoutMeans, HoldsTheMatchWhereTheMoneyIsDecidedElsewhere) {
    const auto outcome = authority_at(2).measure(without_means(0, 9)).measure(paid_elsewhere(2, 9)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("authority-matches-duty at 1 (duty-without-means): Partners say 2; the records support 1: "
                            "the money for 2 of 9 duties is decided without those who answer for them."));
}

TEST(DutyWithoutMeans, LeavesAMatchThatEveryDutyHas) {
    const auto outcome = authority_at(4).measure(without_means(0, 9)).measure(paid_elsewhere(0, 9)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(DutyWithoutMeans, TakesFromTheRubricHowManyAreTooMany) {
    const auto outcome = authority_at(4)
                             .parameter("without-means-share", 0.125)
                             .measure(without_means(1, 8))
                             .measure(paid_elsewhere(0, 8))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
}

TEST(DutyWithoutMeans, TakesOffTwoLevelsAtMost) {
    const auto outcome = authority_at(4).measure(without_means(9, 9)).measure(paid_elsewhere(0, 9)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("authority-matches-duty at 2 (duty-without-means): Partners say 4; the records support 1 "
                            "(held at 2, as far down as a number alone may hold it): neither a budget nor authority "
                            "comes with 9 of 9 duties."));
}

TEST(DutyWithoutMeans, SaysWhenBothNumbersAreKinderThanThePeople) {
    EXPECT_THAT(
        authority_at(1).measure(without_means(0, 9)).measure(paid_elsewhere(0, 9)).run().said,
        ElementsAre("note on authority-matches-duty (duty-without-means): The records would support 2, partners "
                    "say 1: every duty comes with a budget or authority, decided where those who answer for it "
                    "sit. It raises nothing."));
}

TEST(DutyWithoutMeans, IsNotTestedByWhatNobodyGave) {
    EXPECT_THAT(authority_at(4).run().held, IsEmpty());
    EXPECT_THAT(authority_at(4).run().said,
                ElementsAre("note on authority-matches-duty (duty-without-means): Not tested: nobody gave "
                            "'duties-without-means'.",
                            "note on authority-matches-duty (duty-without-means): Not tested: nobody gave "
                            "'duties-paid-elsewhere'."));
}

TEST(DutyWithoutMeans, SaysOfAbsurdNumbersThatTheyCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = authority_at(4)
                                 .measure(without_means(absurd.numerator, absurd.denominator))
                                 .measure(paid_elsewhere(0, 9))
                                 .run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said,
                    ElementsAre("warning on authority-matches-duty (duty-without-means): 'duties-without-means' cannot "
                                "be right: " +
                                absurd.why + ". It tests nothing."));
    }
}

TEST(DutyWithoutMeans, HoldsNothingThatMayBeChance) {
    auto few = without_means(1, 4);
    few.low = 0.05;
    few.high = 0.70;

    const auto outcome =
        authority_at(3).parameter("without-means-share", 0.1).measure(few).measure(paid_elsewhere(0, 4)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(
        outcome.said,
        ElementsAre("note on authority-matches-duty (duty-without-means): Partners say 3; the records support 1: "
                    "neither a budget nor authority comes with 1 of 4 duties. That may be chance, so it holds "
                    "nothing back."));
}

TEST(CouncilsWithAnAim, DerivesTheShareFromCouncilsOneByOneAndNamesThoseWithout) {
    const auto outcome =
        plans_at(3).measure(aim_of("moor", 0)).measure(aim_of("vale", 1)).measure(aim_of("weir", 1)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("in-the-main-plans at 2 (councils-with-an-aim): Partners say 3; the records support 2: an "
                            "aim for palliative care with a measure stands in the strategy of 2 of 3 councils (not yet "
                            "moor)."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The health and wellbeing board of each council without one can set an aim and a measure, with the ICB "
              "and a hospice to help.");
    EXPECT_EQ(outcome.ceilings.at(0).basis,
              "council-aims, council=moor: 0 of 1, 0%; council-aims, council=vale: 1 of 1, 100%; council-aims, "
              "council=weir: 1 of 1, 100%");
    ASSERT_EQ(outcome.indicators.size(), 1);
    EXPECT_EQ(outcome.indicators[0].id, "councils-with-an-aim");
    EXPECT_EQ(outcome.indicators[0].title, "Councils whose strategy has an aim for palliative care with a measure");
    EXPECT_EQ(outcome.indicators[0].value, 2.0 / 3);
    EXPECT_EQ(outcome.indicators[0].unit, "share");
}

TEST(CouncilsWithAnAim, TakesTheWholeWhereSomebodyGaveIt) {
    const auto outcome = plans_at(4).measure(aims(1, 4)).measure(aim_of("vale", 1)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("in-the-main-plans at 2 (councils-with-an-aim): Partners say 4; the records support 2: an "
                            "aim for palliative care with a measure stands in the strategy of 1 of 4 councils."));
    EXPECT_EQ(outcome.ceilings.at(0).basis, "council-aims: 1 of 4, 25%");
}

TEST(CouncilsWithAnAim, LeavesAClaimThatEveryCouncilSupports) {
    const auto outcome = plans_at(4).measure(aim_of("moor", 1)).measure(aim_of("vale", 1)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
    EXPECT_EQ(outcome.indicators.at(0).value, 1.0);
}

TEST(CouncilsWithAnAim, LeavesALowClaimWhereNoCouncilHasOne) {
    const auto outcome = plans_at(2).measure(aims(0, 2)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
    EXPECT_EQ(outcome.indicators.at(0).value, 0.0);
}

TEST(CouncilsWithAnAim, SaysWhenTheStrategiesAreKinderThanThePeople) {
    EXPECT_THAT(
        plans_at(1).measure(aims(2, 2)).run().said,
        ElementsAre("note on in-the-main-plans (councils-with-an-aim): The records would support 2, partners say "
                    "1: an aim for palliative care with a measure stands in the strategy of 2 of 2 councils. It "
                    "raises nothing."));
}

TEST(CouncilsWithAnAim, IsNotTestedWhereNobodyReadTheStrategies) {
    const auto outcome = plans_at(4).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre("note on in-the-main-plans (councils-with-an-aim): Not tested: nobody gave "
                                          "'council-aims'."));
    ASSERT_EQ(outcome.indicators.size(), 1);
    EXPECT_EQ(outcome.indicators[0].value, std::nullopt);
}

TEST(CouncilsWithAnAim, SaysOfAbsurdNumbersThatTheyCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        auto moor = aim_of("moor", absurd.numerator);
        moor.denominator = absurd.denominator;

        const auto whole = plans_at(4).measure(aims(absurd.numerator, absurd.denominator)).run();
        const auto one = plans_at(4).measure(moor).measure(aim_of("vale", 1)).run();

        EXPECT_THAT(whole.held, IsEmpty());
        EXPECT_THAT(
            whole.said,
            ElementsAre("warning on in-the-main-plans (councils-with-an-aim): 'council-aims' cannot be right: " +
                        absurd.why + ". It tests nothing."));
        EXPECT_EQ(whole.indicators.at(0).value, std::nullopt);
        EXPECT_THAT(one.held, IsEmpty());
        EXPECT_THAT(one.said,
                    ElementsAre("warning on in-the-main-plans (councils-with-an-aim): 'council-aims' for council=moor "
                                "cannot be right: " +
                                absurd.why + ". It tests nothing."));
    }
}

TEST(OrganisationalPlugin, FailsWithAReasonWhenANumberThatDecidesIsMissing) {
    const auto all = [] {
        return say_at(3)
            .criterion({.id = "authority-matches-duty", .claimed = 3})
            .criterion({.id = "in-the-main-plans", .claimed = 3});
    };
    for (const std::string key : {"seats-hold-at-most", "self-filled-share", "papers-share", "seats-level",
                                  "without-means-share", "without-means-level", "aim-share", "aim-level"}) {
        const auto outcome = all().without_parameter(key).run();

        EXPECT_EQ(outcome.status, WEFT_FAILED);
        EXPECT_THAT(outcome.errors,
                    ElementsAre("the rubric gives no number '" + key + "' among its assessor's parameters"));
    }
}

// The engine shows such a number and says of whom it is; the whole is then not tested.
TEST(OrganisationalPlugin, HoldsNothingByANumberOfAFormerSystem) {
    auto seats = self_filled(0, 5);
    auto duties = without_means(9, 9);
    auto aim = aims(0, 3);
    auto money = multi_year(0, 100, 0);
    auto outcome_of = say_at(4)
                          .criterion({.id = "authority-matches-duty", .claimed = 4})
                          .criterion({.id = "in-the-main-plans", .claimed = 4})
                          .criterion({.id = "secure-funding", .claimed = 4});
    for (auto* number : {&seats, &duties, &aim, &money}) {
        number->stratum = "footprint=ods:QOX";
        outcome_of.measure(*number);
    }

    EXPECT_THAT(outcome_of.run().held, IsEmpty());
}

// For one round half of a year's numbers are of systems that are no more.
TEST(OrganisationalPlugin, CautionsAndHoldsNothingByANumberAfterAMerger) {
    const auto outcome = say_at(3)
                             .criterion({.id = "authority-matches-duty", .claimed = 3})
                             .criterion({.id = "secure-funding", .claimed = 3})
                             .criterion({.id = "in-the-main-plans", .claimed = 3})
                             .measure(own_seats(1, 1))
                             .measure(self_filled(5, 5))
                             .measure(papers_in_time(6, 6))
                             .measure(without_means(1, 9))
                             .measure(paid_elsewhere(0, 9))
                             .measure(multi_year(300, 1000, 1))
                             .measure(settled_for(3))
                             .measure(aims(0, 3))
                             .merged_on("2026-04-01")
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    const std::string because =
        ". The system was formed by a merger on 2026-04-01, so this number cautions and does not hold.";
    EXPECT_THAT(
        outcome.said,
        ElementsAre(
            "warning on say-in-decisions (seats-chosen-for-them): Partners say 3; the records support 1: seats that "
            "they "
            "fill themselves are held by 1 of 5 voices" +
                because,
            "warning on authority-matches-duty (duty-without-means): Partners say 3; the records support 1: neither a "
            "budget nor authority comes with 1 of 9 duties" +
                because,
            "warning on secure-funding (short-money): Partners say 3; the records support 1: of the money that public "
            "bodies agree with hospices and charities, 30% is agreed for three years or more with a stated yearly "
            "rise" +
                because,
            "warning on in-the-main-plans (councils-with-an-aim): Partners say 3; the records support 2: an aim for "
            "palliative care with a measure stands in the strategy of 0 of 3 councils" +
                because));
}

TEST(ShortMoney, HoldsSecureFundingAtTheLevelTheAgreementsSupport) {
    const auto outcome = secure_funding_at(3).measure(multi_year(300, 1000, 1)).measure(settled_for(3)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("secure-funding at 1 (short-money): Partners say 3; the records support 1: of "
                            "the money that public bodies agree with hospices and charities, 30% is "
                            "agreed for three years or more with a stated yearly rise."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation, "The ICB and the councils, who pay, can agree the next contracts and "
                                                  "grants for longer, with the yearly rise written in.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "multi-year-share: 300 of 1000, 30%");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(ShortMoney, HoldsNothingWhereThePayersHaveShortMoneyThemselves) {
    const auto outcome = secure_funding_at(3).measure(multi_year(300, 1000, 1)).measure(settled_for(1)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on secure-funding (short-money): Partners say 3; the records support 1: of the money "
                            "that public bodies agree with hospices and charities, 30% is agreed for three years or "
                            "more with a stated yearly rise. The payers' own settlement is short as well, so it "
                            "holds nothing back."));
}

TEST(ShortMoney, LeavesAClaimThatTheAgreementsSupportWhateverTheSettlement) {
    EXPECT_THAT(secure_funding_at(1).measure(multi_year(300, 1000, 1)).run().said, IsEmpty());
    EXPECT_THAT(secure_funding_at(1).measure(multi_year(300, 1000, 1)).measure(settled_for(1)).run().said, IsEmpty());
    EXPECT_THAT(secure_funding_at(1).measure(multi_year(300, 1000, 1)).run().held, IsEmpty());
}

TEST(ShortMoney, SaysWhenTheNumberIsKinderThanThePeople) {
    EXPECT_THAT(secure_funding_at(1).measure(multi_year(900, 1000, 4)).run().said,
                ElementsAre("note on secure-funding (short-money): The records would support 4, partners say 1: of the "
                            "money that public bodies agree with hospices and charities, 90% is agreed for three years "
                            "or more with a stated yearly rise. It raises nothing."));
}

TEST(ShortMoney, IsNotTestedWhenNobodyGaveTheShareOfTheWhole) {
    auto of_north = multi_year(0, 10, 0);
    of_north.stratum = "place=north";

    const auto absent = secure_funding_at(4).run();
    const auto by_place_only = secure_funding_at(4).measure(of_north).run();

    EXPECT_THAT(absent.held, IsEmpty());
    EXPECT_THAT(absent.said,
                ElementsAre("note on secure-funding (short-money): Not tested: nobody gave 'multi-year-share'."));
    EXPECT_THAT(by_place_only.held, IsEmpty());
    EXPECT_EQ(by_place_only.said, absent.said);
}

// Not to give the settlement must not be better than to give a long one.
TEST(ShortMoney, HoldsWhenNobodyGaveTheSettlementAndSaysSo) {
    const auto outcome = secure_funding_at(3).measure(multi_year(300, 1000, 1)).run();

    EXPECT_EQ(outcome.left_standing("secure-funding", 3), 1);
    EXPECT_THAT(outcome.said,
                ElementsAre("note on secure-funding (short-money): Not tested: nobody gave 'settlement-years'."));
}

TEST(ShortMoney, SaysOfAnAbsurdShareThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = secure_funding_at(4).measure(multi_year(absurd.numerator, absurd.denominator, 0)).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said,
                    ElementsAre("warning on secure-funding (short-money): 'multi-year-share' cannot be right: " +
                                absurd.why + ". It tests nothing."));
    }
}

TEST(ShortMoney, ExcusesNobodyByAnAbsurdSettlement) {
    for (const auto& absurd : absurd_shares()) {
        if (absurd.numerator > absurd.denominator && absurd.denominator > 0) continue; // years may exceed 1
        const auto outcome =
            secure_funding_at(3)
                .measure(multi_year(300, 1000, 1))
                .measure({.id = "settlement-years", .numerator = absurd.numerator, .denominator = absurd.denominator})
                .run();

        EXPECT_EQ(outcome.left_standing("secure-funding", 3), 1);
        EXPECT_THAT(outcome.said,
                    ElementsAre("warning on secure-funding (short-money): 'settlement-years' cannot be right: " +
                                absurd.why + ". It tests nothing."));
    }
}

TEST(ShortMoney, FailsWithAReasonWhenTheRubricDoesNotSayWhatIsShort) {
    const auto outcome = secure_funding_at(3).without_parameter("short-settlement").run();

    EXPECT_EQ(outcome.status, WEFT_FAILED);
    EXPECT_THAT(outcome.errors,
                ElementsAre("the rubric gives no number 'short-settlement' among its assessor's parameters"));
}

TEST(OrganisationalPlugin, SaysNothingOfARubricWithoutItsCriteria) {
    const auto outcome =
        PluginCase().criterion({.id = "one-referral", .claimed = 4}).measure(multi_year(0, 100, 0)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(OrganisationalPlugin, NeverLeavesLessOfAHigherClaimOrOfAHigherAnswer) {
    for (int rank = 0; rank <= 4; ++rank)
        for (int years = 0; years <= 4; ++years)
            for (int others = 0; others <= 4; ++others)
                for (const bool is_limited : {false, true}) {
                    int standing = -1;
                    int trust = -1;
                    for (int claimed = 0; claimed <= 4; ++claimed) {
                        auto given = secure_funding_at(claimed)
                                         .criterion({.id = "trust", .claimed = claimed, .tags = {"relational"}})
                                         .voice(payers(claimed))
                                         .voice(hospices(others))
                                         .voice(community(others))
                                         .measure(multi_year(1, 2, rank))
                                         .measure(settled_for(years));
                        if (!is_limited) given.without_parameter("most-levels-down").without_parameter("never-below");

                        const auto outcome = given.run();

                        ASSERT_EQ(outcome.status, WEFT_OK);
                        ASSERT_GE(outcome.left_standing("secure-funding", claimed), standing);
                        ASSERT_GE(outcome.left_standing("trust", claimed), trust);
                        standing = outcome.left_standing("secure-funding", claimed);
                        trust = outcome.left_standing("trust", claimed);
                    }
                }
}

TEST(OrganisationalPlugin, NeverLeavesLessOfAHigherClaimWhateverTheOtherNumbers) {
    for (const int count : {0, 1, 3, 4})
        for (const bool is_limited : {false, true}) {
            int say = -1;
            int authority = -1;
            int plans = -1;
            for (int claimed = 0; claimed <= 4; ++claimed) {
                auto given = say_at(claimed)
                                 .criterion({.id = "authority-matches-duty", .claimed = claimed})
                                 .criterion({.id = "in-the-main-plans", .claimed = claimed})
                                 .measure(own_seats(count, count))
                                 .measure(self_filled(count, 4))
                                 .measure(papers_in_time(4 - count, 4))
                                 .measure(without_means(count, 4))
                                 .measure(paid_elsewhere(4 - count, 4))
                                 .measure(aims(count, 4));
                if (!is_limited) given.without_parameter("most-levels-down").without_parameter("never-below");

                const auto outcome = given.run();

                ASSERT_EQ(outcome.status, WEFT_OK);
                ASSERT_GE(outcome.left_standing("say-in-decisions", claimed), say);
                ASSERT_GE(outcome.left_standing("authority-matches-duty", claimed), authority);
                ASSERT_GE(outcome.left_standing("in-the-main-plans", claimed), plans);
                say = outcome.left_standing("say-in-decisions", claimed);
                authority = outcome.left_standing("authority-matches-duty", claimed);
                plans = outcome.left_standing("in-the-main-plans", claimed);
            }
        }
}

} // namespace
} // namespace weft::plugin_test
