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
        .parameter("group-counted", 0.5)
        .parameter("uncounted-held-at", 2)
        .parameter("all-counted-supports", 3)
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

GivenMeasure posts_counted(const std::string& group, double counted, double posts) {
    return {.id = "workforce-counted", .stratum = "group=" + group, .numerator = counted, .denominator = posts};
}

constexpr std::array groups = {"hospice", "charity", "care-home", "home-care"};

/// Every group at 80%, but for those given.
PluginCase workforce_plan_at(int claimed, const std::vector<GivenMeasure>& but_for) {
    auto given = administrative().criterion({.id = "one-workforce-plan", .claimed = claimed});
    for (const std::string group : groups) {
        auto measure = posts_counted(group, 800, 1000);
        for (const auto& other : but_for)
            if (other.stratum == measure.stratum) measure = other;
        given.measure(measure);
    }
    return given;
}

/// What one of the systems before a merger gave.
GivenMeasure of_former(const std::string& system, GivenMeasure measure) {
    measure.stratum = "footprint=" + system + (measure.stratum.empty() ? "" : ";") + measure.stratum;
    return measure;
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

TEST(CannotOpenIt, SaysWhetherAccessWasOfferedAndUsedAndTurnsToThoseWhoGrantIt) {
    auto offered_to_few = shared_record_at(3, {opened_at("care-home", 12, 100, 0)});
    offered_to_few
        .measure({.id = "record-offered", .stratum = "service=care-home", .numerator = 12, .denominator = 100})
        .measure({.id = "record-used", .stratum = "service=care-home", .numerator = 5, .denominator = 100});
    auto offered_to_most = shared_record_at(3, {opened_at("care-home", 12, 100, 0)});
    offered_to_most.measure(
        {.id = "record-offered", .stratum = "service=care-home", .numerator = 90, .denominator = 100});

    const auto to_offer = offered_to_few.run();
    const auto to_help = offered_to_most.run();

    EXPECT_THAT(to_offer.held,
                ElementsAre("shared-record at 1 (cannot-open-it): Partners say 3; the records support 0 (held at 1, as "
                            "far down as a number alone may hold it): fewest can open the plan and record at care "
                            "homes (12%; access was offered to 12%; used by 5%)."));
    EXPECT_EQ(to_offer.ceilings.at(0).remediation,
              "Whoever runs the shared record, and the ICB that pays for it, can offer access there first; these "
              "services cannot grant it to themselves.");
    EXPECT_THAT(to_help.held,
                ElementsAre("shared-record at 1 (cannot-open-it): Partners say 3; the records support 0 (held at 1, as "
                            "far down as a number alone may hold it): fewest can open the plan and record at care "
                            "homes (12%; access was offered to 90%)."));
    EXPECT_EQ(to_help.ceilings.at(0).remediation,
              "Whoever runs the shared record can ask those who were offered access what keeps them from opening it, "
              "and the ICB can pay for what they lack.");
}

TEST(CannotOpenIt, LeavesOutAnOfferThatCannotBeRight) {
    auto given = shared_record_at(3, {opened_at("care-home", 12, 100, 0)});
    given.measure({.id = "record-offered", .stratum = "service=care-home", .numerator = 120, .denominator = 100})
        .measure({.id = "record-used", .stratum = "service=care-home", .numerator = 5, .denominator = 0});

    const auto outcome = given.run();

    EXPECT_THAT(outcome.held,
                ElementsAre("shared-record at 1 (cannot-open-it): Partners say 3; the records support 0 (held at 1, as "
                            "far down as a number alone may hold it): fewest can open the plan and record at care "
                            "homes (12%)."));
}

TEST(CannotOpenIt, HoldsNothingOnWhatMayBeChance) {
    auto sampled = opened_at("care-home", 6, 10, 2);
    sampled.rank_at_high = 3;
    sampled.low = 0.31;
    sampled.high = 0.83;

    const auto outcome = shared_record_at(3, {sampled}).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre("note on shared-record (cannot-open-it): Partners say 3; the records support "
                                          "2: fewest can open the plan and record at care homes (60%). That may be "
                                          "chance, so it holds nothing back."));
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

TEST(BlankBoxes, SaysWhenTheNumberIsKinderThanThePeople) {
    auto known = ethnicity_known(920, 1000);
    known.rank_supported = 3;

    const auto outcome = who_misses_out_at(2).measure(known).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on who-misses-out (blank-boxes): The records would support 3, partners say 2: the "
                            "ethnic group is known for 92% of the people who died. It raises nothing."));
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
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The ICB, which holds the joined data, can settle the data agreement with councils, which send such "
              "records each quarter already; with hospices, and pay for their share of the work.");
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

TEST(MissingLink, SaysWhenTheWholeIsKinderThanThePeople) {
    const GivenMeasure all_five{.id = "linked-deaths", .numerator = 650, .denominator = 1000, .rank_supported = 3};
    const GivenMeasure absurd{.id = "linked-deaths", .numerator = 1200, .denominator = 1000, .rank_supported = 4};

    const auto kinder = joined_data_at(2, {}).measure(all_five).run();
    const auto with_one_missing = joined_data_at(2, {joined_to("hospice", 120, 1000)}).measure(all_five).run();
    const auto cannot_be = joined_data_at(2, {}).measure(absurd).run();
    auto of_north = all_five;
    of_north.stratum = "place=north";
    const auto in_one_place = joined_data_at(2, {}).measure(of_north).run();

    EXPECT_THAT(kinder.said,
                ElementsAre("note on joined-data (missing-link): The records would support 3, partners say 2: all five "
                            "kinds of record can be joined for 65% of the people who died. It raises nothing."));
    EXPECT_THAT(with_one_missing.said, IsEmpty());
    EXPECT_THAT(cannot_be.said, IsEmpty());
    EXPECT_THAT(in_one_place.said, IsEmpty());
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

TEST(UncountedPeople, HoldsThePlanThatLeavesAGroupOut) {
    const auto outcome = workforce_plan_at(4, {posts_counted("home-care", 120, 1000)}).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("one-workforce-plan at 2 (uncounted-people): Partners say 4; the records support 2: the "
                            "workforce plan counts most posts of hospices, charities and care homes, and too few of "
                            "home care (12%)."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "The ICB and the councils, which write the plan, can count these posts with those who employ the staff; "
              "Skills for Care publishes estimates for care homes and home care.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "workforce-counted, group=home-care: 120 of 1000, 12%");
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(UncountedPeople, NamesAllThatAreLeftOut) {
    const auto outcome = workforce_plan_at(3, {posts_counted("hospice", 0, 90), posts_counted("charity", 4, 40),
                                               posts_counted("care-home", 0, 2000), posts_counted("home-care", 0, 900)})
                             .run();

    EXPECT_THAT(outcome.held, ElementsAre("one-workforce-plan at 2 (uncounted-people): Partners say 3; the records "
                                          "support 2: the workforce plan counts too few posts of hospices (0%), "
                                          "charities (10%), care homes (0%) and home care (0%)."));
}

TEST(UncountedPeople, LeavesAClaimWhereAllAreCounted) {
    const auto at_the_share = workforce_plan_at(4, {posts_counted("home-care", 500, 1000)}).run();
    const auto already_there = workforce_plan_at(2, {posts_counted("home-care", 0, 1000)}).run();

    EXPECT_THAT(at_the_share.held, IsEmpty());
    EXPECT_THAT(at_the_share.said, IsEmpty());
    EXPECT_THAT(already_there.held, IsEmpty());
    EXPECT_THAT(already_there.said, IsEmpty());
}

TEST(UncountedPeople, SaysWhenTheNumbersAreKinderThanThePeople) {
    const auto outcome = workforce_plan_at(1, {}).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre("note on one-workforce-plan (uncounted-people): The records would support 3, "
                                          "partners say 1: the workforce plan counts most posts of hospices (80%), "
                                          "charities (80%), care homes (80%) and home care (80%). It raises nothing."));
}

TEST(UncountedPeople, HoldsNothingOnWhatMayBeChance) {
    auto charity = posts_counted("charity", 1, 4);
    charity.low = 0.05;
    charity.high = 0.70;

    const auto outcome = workforce_plan_at(4, {charity}).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on one-workforce-plan (uncounted-people): Partners say 4; the records support 2: the "
                            "workforce plan counts most posts of hospices, care homes and home care, and too few of "
                            "charities (25%). That may be chance, so it holds nothing back."));
}

TEST(UncountedPeople, TakesAGroupNobodyGaveForNeitherCountedNorLeftOut) {
    const auto nothing_given = administrative().criterion({.id = "one-workforce-plan", .claimed = 4}).run();
    const auto three_given = administrative()
                                 .criterion({.id = "one-workforce-plan", .claimed = 1})
                                 .measure(posts_counted("hospice", 90, 90))
                                 .measure(posts_counted("charity", 40, 40))
                                 .measure(posts_counted("care-home", 2000, 2000))
                                 .run();

    EXPECT_THAT(nothing_given.held, IsEmpty());
    EXPECT_THAT(nothing_given.said,
                ElementsAre("note on one-workforce-plan (uncounted-people): Not tested: nobody gave "
                            "'workforce-counted' for group=hospice, group=charity, group=care-home and "
                            "group=home-care."));
    EXPECT_THAT(three_given.held, IsEmpty());
    EXPECT_THAT(three_given.said, ElementsAre("note on one-workforce-plan (uncounted-people): Not tested: nobody gave "
                                              "'workforce-counted' for group=home-care."));
}

TEST(UncountedPeople, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome =
            workforce_plan_at(4, {posts_counted("charity", absurd.numerator, absurd.denominator)}).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said,
                    ElementsAre("warning on one-workforce-plan (uncounted-people): 'workforce-counted' for "
                                "group=charity cannot be right: " +
                                absurd.why + ". It tests nothing."));
    }
}

TEST(AdministrativePlugin, HoldsNothingByTheNumbersOfFormerSystems) {
    const auto outcome = administrative()
                             .criterion({.id = "shared-record", .claimed = 4})
                             .criterion({.id = "who-misses-out", .claimed = 4})
                             .criterion({.id = "joined-data", .claimed = 4})
                             .criterion({.id = "one-workforce-plan", .claimed = 4})
                             .measure(of_former("ods:QOX", opened_at("home-care", 1, 100)))
                             .measure(of_former("ods:QOX", ethnicity_known(100, 1000)))
                             .measure(of_former("ods:QOX", joined_to("hospice", 0, 1000)))
                             .measure(of_former("ods:QOX", posts_counted("home-care", 0, 1000)))
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(
        outcome.said,
        ElementsAre("note on shared-record (cannot-open-it): Not tested: nobody gave 'record-reach' for "
                    "service=practice, service=community-nursing, service=hospital, service=ambulance, service=111, "
                    "service=out-of-hours, service=hospice, service=care-home and service=home-care.",
                    "note on who-misses-out (blank-boxes): Not tested: nobody gave 'ethnicity-known'.",
                    "note on joined-data (missing-link): Not tested: nobody gave 'linked-deaths' for link=primary, "
                    "link=community, link=social, link=acute and link=hospice.",
                    "note on one-workforce-plan (uncounted-people): Not tested: nobody gave 'workforce-counted' for "
                    "group=hospice, group=charity, group=care-home and group=home-care."));
}

TEST(AdministrativePlugin, WarnsInTheRoundAfterAMergerAndHoldsNothing) {
    const auto outcome = shared_record_at(3, {opened_at("care-home", 30, 100, 1)})
                             .criterion({.id = "who-misses-out", .claimed = 4})
                             .criterion({.id = "joined-data", .claimed = 4})
                             .criterion({.id = "one-workforce-plan", .claimed = 4})
                             .measure(ethnicity_known(750, 1000))
                             .measure(joined_to("primary", 800, 1000))
                             .measure(joined_to("community", 800, 1000))
                             .measure(joined_to("social", 800, 1000))
                             .measure(joined_to("acute", 800, 1000))
                             .measure(joined_to("hospice", 0, 1000))
                             .measure(posts_counted("hospice", 90, 90))
                             .measure(posts_counted("charity", 40, 40))
                             .measure(posts_counted("care-home", 2000, 2000))
                             .measure(posts_counted("home-care", 0, 900))
                             .merged_on("2026-04-01")
                             .run();

    const std::string because =
        ". The system was formed by a merger on 2026-04-01, so this number cautions and does not hold.";
    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(
        outcome.said,
        ElementsAre("warning on shared-record (cannot-open-it): Partners say 3; the records support 1: fewest can open "
                    "the plan and record at care homes (30%)" +
                        because,
                    "note on who-misses-out (blank-boxes): Look with care: the ethnic group is known for only 75% of "
                    "the people who died, so differences may be hidden.",
                    "warning on who-misses-out (blank-boxes): Partners say 4; the records support 3: the ethnic group "
                    "is known for only 75% of the people who died, so differences may be hidden" +
                        because,
                    "warning on joined-data (missing-link): Partners say 4; the records support 3: too few deaths are "
                    "joined to the records of hospices (0%)" +
                        because,
                    "warning on one-workforce-plan (uncounted-people): Partners say 4; the records support 2: the "
                    "workforce plan counts most posts of hospices, charities and care homes, and too few of home care "
                    "(0%)" +
                        because));
}

TEST(AdministrativePlugin, TestsTheSystemOfTodayThoughFormerOnesStandBesideIt) {
    const auto outcome = shared_record_at(3, {opened_at("home-care", 5, 20, 1)})
                             .measure(of_former("ods:QOX", opened_at("home-care", 10, 10)))
                             .measure({.id = "record-offered",
                                       .stratum = "footprint=ods:QOX;service=home-care",
                                       .numerator = 10,
                                       .denominator = 10})
                             .run();

    EXPECT_THAT(
        outcome.held,
        ElementsAre("shared-record at 1 (cannot-open-it): Partners say 3; the records support 1: fewest can open the "
                    "plan and record at home care (25%)."));
    EXPECT_THAT(outcome.said, IsEmpty());
}

TEST(AdministrativePlugin, FailsWithAReasonWhenAParameterIsMissingOrOffTheScale) {
    for (const std::string key : {"known-enough", "link-joined", "links-missing-held-at", "one-link-missing-held-at",
                                  "group-counted", "uncounted-held-at", "all-counted-supports"}) {
        const auto outcome = who_misses_out_at(4)
                                 .criterion({.id = "joined-data", .claimed = 4})
                                 .criterion({.id = "one-workforce-plan", .claimed = 4})
                                 .without_parameter(key)
                                 .run();

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
                             .measure(posts_counted("charity", 0, 1))
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
                    std::array standing = {-1, -1, -1, -1, -1};
                    for (int claimed = 0; claimed <= 4; ++claimed) {
                        auto sample = joined_to("social", percent, 100);
                        sample.low = percent / 100.0 - chance;
                        sample.high = percent / 100.0 + chance;
                        auto posts = sample;
                        posts.id = "workforce-counted";
                        posts.stratum = "group=charity";
                        auto known = sample;
                        known.id = "ethnicity-known";
                        known.stratum = "";
                        auto given = shared_record_at(claimed, {opened_at("111", percent, 101, rank)})
                                         .criterion({.id = "who-misses-out", .claimed = claimed})
                                         .criterion({.id = "picture-of-need", .claimed = claimed})
                                         .criterion({.id = "joined-data", .claimed = claimed})
                                         .criterion({.id = "one-workforce-plan", .claimed = claimed})
                                         .measure(sample)
                                         .measure(posts)
                                         .measure(joined_to("hospice", percent, 100))
                                         .measure(known)
                                         .parameter("links-missing-held-at", rank)
                                         .parameter("uncounted-held-at", rank);
                        if (!is_limited) given.without_parameter("most-levels-down").without_parameter("never-below");

                        const auto outcome = given.run();

                        ASSERT_EQ(outcome.status, WEFT_OK);
                        const std::array now = {
                            outcome.left_standing("shared-record", claimed),
                            outcome.left_standing("who-misses-out", claimed),
                            outcome.left_standing("picture-of-need", claimed),
                            outcome.left_standing("joined-data", claimed),
                            outcome.left_standing("one-workforce-plan", claimed),
                        };
                        for (std::size_t which = 0; which < now.size(); ++which)
                            ASSERT_GE(now[which], standing[which]);
                        standing = now;
                    }
                }
}

} // namespace
} // namespace weft::plugin_test
