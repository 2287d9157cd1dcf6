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
        .parameter("short-settlement", 3)
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

    const auto outcome =
        trust_at(2).voice(payers(2)).voice(trusts).voice(hospices(2)).voice(community(3)).voice(councils(0)).run();

    EXPECT_THAT(outcome.said,
                ElementsAre("warning on trust (two-views): Those who pay or chair say 4; some partners say 2."));
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
            .criterion({.id = "say-in-decisions", .claimed = 2, .tags = {"power", "relational"}})
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

} // namespace
} // namespace weft::plugin_test
