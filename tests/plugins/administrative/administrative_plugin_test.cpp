// SPDX-License-Identifier: MIT
#include "tests/plugins/host/plugin_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace weft::plugin_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The parameters of the administrative rubric; nothing claimed and nothing measured.
PluginCase administrative() {
    return PluginCase()
        .parameter("known-enough", 0.90)
        .parameter("link-joined", 0.5)
        .parameter("links-missing-held-at", 2)
        .parameter("one-link-missing-held-at", 3)
        .parameter("most-levels-down", 2)
        .parameter("never-below", 1);
}

GivenMeasure opened_at(const std::string& service, double can_open, double all, int rank_supported = -1) {
    return {
        .id = "record-reach",
        .stratum = "service=" + service,
        .numerator = can_open,
        .denominator = all,
        .rank_supported = rank_supported,
    };
}

constexpr std::array services = {"practice",     "community-nursing", "hospital",  "ambulance", "111",
                                 "out-of-hours", "hospice",           "care-home", "home-care"};

/// Every service at 95%, which supports 4, but for those given.
PluginCase shared_record_at(int claimed, const std::vector<GivenMeasure>& but_for) {
    auto given = administrative().criterion({.id = "shared-record", .claimed = claimed});
    for (const std::string service : services) {
        auto measure = opened_at(service, 95, 100, 4);
        for (const auto& other : but_for)
            if (other.stratum == measure.stratum) measure = other;
        given.measure(measure);
    }
    return given;
}

PluginCase who_misses_out_at(int claimed) {
    return administrative()
        .criterion({.id = "who-misses-out", .claimed = claimed})
        .criterion({.id = "picture-of-need", .claimed = 4});
}

GivenMeasure ethnicity_known(double known, double died) {
    return {.id = "ethnicity-known", .numerator = known, .denominator = died};
}

GivenMeasure joined_to(const std::string& link, double joined, double died) {
    return {.id = "linked-deaths", .stratum = "link=" + link, .numerator = joined, .denominator = died};
}

constexpr std::array links = {"primary", "community", "social", "acute", "hospice"};

/// Every link at 80%, but for those given.
PluginCase joined_data_at(int claimed, const std::vector<GivenMeasure>& but_for) {
    auto given = administrative().criterion({.id = "joined-data", .claimed = claimed});
    for (const std::string link : links) {
        auto measure = joined_to(link, 800, 1000);
        for (const auto& other : but_for)
            if (other.stratum == measure.stratum) measure = other;
        given.measure(measure);
    }
    return given;
}

TEST(CannotOpenIt, HoldsTheSharedRecordAtTheServiceThatIsWorstOff) {
    const auto outcome = shared_record_at(3, {opened_at("care-home", 30, 100, 1), opened_at("hospice", 3, 5, 2)}).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(
        outcome.held,
        ElementsAre("shared-record at 1 (cannot-open-it): Partners say 3; the records support 1: fewest can open "
                    "the plan and record at care homes (30%)."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "Whoever runs the shared record, and the ICB that pays for it, can offer access there first; these "
              "services cannot grant it to themselves.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "record-reach, service=care-home: 30 of 100, 30%");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(CannotOpenIt, NamesAllThatAreWorstOffTogether) {
    const auto outcome =
        shared_record_at(2, {opened_at("care-home", 12, 100, 0), opened_at("home-care", 6, 50, 0)}).run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("shared-record at 1 (cannot-open-it): Partners say 2; the records support 0 (held at 1, as "
                    "far down as a number alone may hold it): fewest can open the plan and record at care homes "
                    "(12%) and home care (12%)."));
}

TEST(CannotOpenIt, LeavesAClaimThatEveryServiceSupports) {
    const auto outcome = shared_record_at(4, {}).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(CannotOpenIt, SaysWhenTheNumberIsKinderThanThePeople) {
    const auto outcome = shared_record_at(2, {opened_at("111", 3, 4, 3)}).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre("note on shared-record (cannot-open-it): The records would support 3, "
                                          "partners say 2: fewest can open the plan and record at 111 (75%). It raises "
                                          "nothing."));
}

TEST(CannotOpenIt, NamesTheServicesNobodyGaveANumberForAndTestsTheOthers) {
    const auto outcome = administrative()
                             .criterion({.id = "shared-record", .claimed = 3})
                             .measure(opened_at("practice", 9, 10, 4))
                             .measure(opened_at("hospital", 1, 2, 2))
                             .measure(opened_at("ambulance", 1, 1, 4))
                             .measure(opened_at("111", 1, 1, 4))
                             .measure(opened_at("hospice", 5, 5, 4))
                             .measure(opened_at("home-care", 9, 10, 4))
                             .run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("shared-record at 2 (cannot-open-it): Partners say 3; the records support 2: fewest can open "
                    "the plan and record at hospitals (50%)."));
    EXPECT_THAT(outcome.said, ElementsAre("note on shared-record (cannot-open-it): Not tested: nobody gave "
                                          "'record-reach' for service=community-nursing, service=out-of-hours and "
                                          "service=care-home."));
}

TEST(CannotOpenIt, IsNotTestedByTheWhole) {
    const auto outcome = administrative()
                             .criterion({.id = "shared-record", .claimed = 4})
                             .measure({.id = "record-reach", .numerator = 1, .denominator = 100, .rank_supported = 0})
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on shared-record (cannot-open-it): Not tested: nobody gave 'record-reach' for "
                            "service=practice, service=community-nursing, service=hospital, service=ambulance, "
                            "service=111, service=out-of-hours, service=hospice, service=care-home and "
                            "service=home-care."));
}

TEST(CannotOpenIt, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome =
            shared_record_at(4, {opened_at("care-home", absurd.numerator, absurd.denominator, 0)}).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said, ElementsAre("warning on shared-record (cannot-open-it): 'record-reach' for "
                                              "service=care-home cannot be right: " +
                                              absurd.why + ". It tests nothing."));
    }
}

TEST(BlankBoxes, HoldsOnlyTheHighestLevelAndCautionsBothCriteria) {
    const auto from_4 = who_misses_out_at(4).measure(ethnicity_known(750, 1000)).run();
    const auto from_3 = who_misses_out_at(3).measure(ethnicity_known(750, 1000)).run();

    EXPECT_THAT(
        from_4.held,
        ElementsAre("who-misses-out at 3 (blank-boxes): Partners say 4; the records support 3: the ethnic group "
                    "is known for only 75% of the people who died, so differences may be hidden."));
    EXPECT_EQ(from_4.ceilings.at(0).remediation,
              "Practices, hospitals and hospices can ask and record it; until then the "
              "ICB can say beside every count what it cannot see.");
    EXPECT_EQ(from_4.ceilings.at(0).basis, "ethnicity-known: 750 of 1000, 75%");
    EXPECT_THAT(from_3.held, IsEmpty());
    EXPECT_THAT(from_3.said,
                ElementsAre("note on who-misses-out (blank-boxes): Look with care: the ethnic group is known for only "
                            "75% of the people who died, so differences may be hidden.",
                            "note on picture-of-need (blank-boxes): Look with care: the ethnic group is known for only "
                            "75% of the people who died, so differences may be hidden."));
    EXPECT_EQ(from_4.said, from_3.said);
}

TEST(BlankBoxes, HoldsNothingOnWhatMayBeChance) {
    auto sample = ethnicity_known(44, 50);
    sample.low = 0.76;
    sample.high = 0.94;

    const auto outcome = who_misses_out_at(4).measure(sample).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_EQ(outcome.said.size(), 2);
}

TEST(BlankBoxes, SaysNothingWhereEnoughIsKnown) {
    const auto outcome = who_misses_out_at(4).measure(ethnicity_known(900, 1000)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(BlankBoxes, CautionsThePictureOfNeedByItself) {
    const auto outcome =
        administrative().criterion({.id = "picture-of-need", .claimed = 4}).measure(ethnicity_known(750, 1000)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on picture-of-need (blank-boxes): Look with care: the ethnic group is known for only "
                            "75% of the people who died, so differences may be hidden."));
}

TEST(BlankBoxes, IsNotTestedWhenNobodyGaveTheWhole) {
    auto of_north = ethnicity_known(0, 10);
    of_north.stratum = "place=north";

    const auto absent = who_misses_out_at(4).run();
    const auto by_place_only = who_misses_out_at(4).measure(of_north).run();

    EXPECT_THAT(absent.held, IsEmpty());
    EXPECT_THAT(absent.said,
                ElementsAre("note on who-misses-out (blank-boxes): Not tested: nobody gave 'ethnicity-known'."));
    EXPECT_THAT(by_place_only.held, IsEmpty());
    EXPECT_EQ(by_place_only.said, absent.said);
}

TEST(BlankBoxes, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = who_misses_out_at(4).measure(ethnicity_known(absurd.numerator, absurd.denominator)).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said,
                    ElementsAre("warning on who-misses-out (blank-boxes): 'ethnicity-known' cannot be right: " +
                                absurd.why + ". It tests nothing."));
    }
}

TEST(MissingLink, HoldsJoinedDataLowerWhileSeveralLinksAreMissing) {
    const auto outcome = joined_data_at(4, {joined_to("hospice", 0, 1000), joined_to("social", 450, 1000)}).run();

    EXPECT_THAT(outcome.held, ElementsAre("joined-data at 2 (missing-link): Partners say 4; the records support 2: too "
                                          "few deaths are joined to the records of social care (45%) and hospices "
                                          "(0%)."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation, "The ICB, which holds the joined data, can settle the data agreement "
                                                  "with those who keep these records.");
    EXPECT_EQ(outcome.ceilings.at(0).basis,
              "linked-deaths, link=social: 450 of 1000, 45%; linked-deaths, link=hospice: 0 of 1000, 0%");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(MissingLink, HoldsJoinedDataHigherWhileOneLinkIsMissing) {
    const auto from_4 = joined_data_at(4, {joined_to("hospice", 120, 1000)}).run();
    const auto from_3 = joined_data_at(3, {joined_to("hospice", 120, 1000)}).run();

    EXPECT_THAT(from_4.held, ElementsAre("joined-data at 3 (missing-link): Partners say 4; the records support 3: too "
                                         "few deaths are joined to the records of hospices (12%)."));
    EXPECT_THAT(from_3.held, IsEmpty());
    EXPECT_THAT(from_3.said, IsEmpty());
}

TEST(MissingLink, LeavesAClaimWhereEveryLinkIsThere) {
    const auto outcome = joined_data_at(4, {joined_to("hospice", 500, 1000)}).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(MissingLink, TakesALinkNobodyGaveForNeitherMissingNorJoined) {
    const auto one_missing = administrative()
                                 .criterion({.id = "joined-data", .claimed = 4})
                                 .measure(joined_to("primary", 800, 1000))
                                 .measure(joined_to("acute", 100, 1000))
                                 .run();
    const auto nothing_given = administrative().criterion({.id = "joined-data", .claimed = 4}).run();

    EXPECT_THAT(one_missing.held, ElementsAre("joined-data at 3 (missing-link): Partners say 4; the records support 3: "
                                              "too few deaths are joined to the records of hospitals (10%)."));
    EXPECT_THAT(one_missing.said, ElementsAre("note on joined-data (missing-link): Not tested: nobody gave "
                                              "'linked-deaths' for link=community, link=social and link=hospice."));
    EXPECT_THAT(nothing_given.held, IsEmpty());
    EXPECT_THAT(nothing_given.said,
                ElementsAre("note on joined-data (missing-link): Not tested: nobody gave 'linked-deaths' for "
                            "link=primary, link=community, link=social, link=acute and link=hospice."));
}

TEST(MissingLink, CountsALinkAsMissingOnlyBeyondChance) {
    auto hospice = joined_to("hospice", 9, 20);
    hospice.low = 0.26;
    hospice.high = 0.66;
    const auto social = joined_to("social", 100, 1000);

    const auto perhaps_one = joined_data_at(4, {hospice}).run();
    const auto one_and_perhaps_another = joined_data_at(4, {hospice, social}).run();
    const auto at_the_level_of_one = joined_data_at(3, {hospice, social}).run();

    EXPECT_THAT(perhaps_one.held, IsEmpty());
    EXPECT_THAT(perhaps_one.said, ElementsAre("note on joined-data (missing-link): Partners say 4; the records support "
                                              "3: too few deaths are joined to the records of hospices (45%). That may "
                                              "be chance, so it holds nothing back."));
    EXPECT_THAT(
        one_and_perhaps_another.held,
        ElementsAre("joined-data at 3 (missing-link): Partners say 4; the records support 3: too few deaths are "
                    "joined to the records of social care (10%)."));
    EXPECT_THAT(at_the_level_of_one.held, IsEmpty());
    EXPECT_THAT(at_the_level_of_one.said,
                ElementsAre("note on joined-data (missing-link): Partners say 3; the records support 2: too few deaths "
                            "are joined to the records of social care (10%) and hospices (45%). That may be chance, so "
                            "it holds nothing back."));
}

TEST(MissingLink, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = joined_data_at(4, {joined_to("hospice", absurd.numerator, absurd.denominator)}).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said, ElementsAre("warning on joined-data (missing-link): 'linked-deaths' for link=hospice "
                                              "cannot be right: " +
                                              absurd.why + ". It tests nothing."));
    }
}

TEST(AdministrativePlugin, FailsWithAReasonWhenAParameterIsMissingOrOffTheScale) {
    for (const std::string key : {"known-enough", "link-joined", "links-missing-held-at", "one-link-missing-held-at"}) {
        const auto outcome =
            who_misses_out_at(4).criterion({.id = "joined-data", .claimed = 4}).without_parameter(key).run();

        EXPECT_EQ(outcome.status, WEFT_FAILED);
        EXPECT_THAT(outcome.errors,
                    ElementsAre("the rubric gives no number '" + key + "' among its assessor's parameters"));
    }
    EXPECT_THAT(joined_data_at(4, {}).parameter("links-missing-held-at", 7).run().errors,
                ElementsAre("the rubric gives 7 as 'links-missing-held-at'; 'joined-data' ends at 4"));
}

TEST(AdministrativePlugin, SaysNothingOfARubricWithoutItsCriteria) {
    const auto outcome = PluginCase()
                             .criterion({.id = "one-referral", .claimed = 4})
                             .measure(opened_at("111", 0, 1, 0))
                             .measure(ethnicity_known(0, 1))
                             .measure(joined_to("social", 0, 1))
                             .run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(AdministrativePlugin, NeverLeavesLessOfAHigherClaim) {
    for (int rank = 0; rank <= 4; ++rank)
        for (int percent = 0; percent <= 100; percent += 10)
            for (const double chance : {0.0, 0.15, 0.4})
                for (const bool is_limited : {false, true}) {
                    std::array standing = {-1, -1, -1, -1};
                    for (int claimed = 0; claimed <= 4; ++claimed) {
                        auto sample = joined_to("social", percent, 100);
                        sample.low = percent / 100.0 - chance;
                        sample.high = percent / 100.0 + chance;
                        auto known = sample;
                        known.id = "ethnicity-known";
                        known.stratum = "";
                        auto given = shared_record_at(claimed, {opened_at("111", percent, 101, rank)})
                                         .criterion({.id = "who-misses-out", .claimed = claimed})
                                         .criterion({.id = "picture-of-need", .claimed = claimed})
                                         .criterion({.id = "joined-data", .claimed = claimed})
                                         .measure(sample)
                                         .measure(joined_to("hospice", percent, 100))
                                         .measure(known)
                                         .parameter("links-missing-held-at", rank);
                        if (!is_limited) given.without_parameter("most-levels-down").without_parameter("never-below");

                        const auto outcome = given.run();

                        ASSERT_EQ(outcome.status, WEFT_OK);
                        const std::array now = {
                            outcome.left_standing("shared-record", claimed),
                            outcome.left_standing("who-misses-out", claimed),
                            outcome.left_standing("picture-of-need", claimed),
                            outcome.left_standing("joined-data", claimed),
                        };
                        for (std::size_t which = 0; which < now.size(); ++which)
                            ASSERT_GE(now[which], standing[which]);
                        standing = now;
                    }
                }
}

} // namespace
} // namespace weft::plugin_test
