// SPDX-License-Identifier: MIT
#include "tests/plugins/clinical/clinical_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::plugin_test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(NoticedInTime, HoldsIdentificationAtTheLevelTheNumberSupports) {
    const auto outcome = identification_at(3).measure(reach(27, 100, 1)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, ElementsAre("identification at 1 (noticed-in-time): Partners say 3; the records support "
                                          "1: of the people who died, 27% had been noticed three months before."));
    EXPECT_EQ(outcome.ceilings.at(0).remediation,
              "Practices and the ICB can run the search each quarter and talk through the people noticed last.");
    EXPECT_EQ(outcome.ceilings.at(0).basis, "register-reach: 27 of 100, 27%");
}

TEST(NoticedInTime, GivesTheIntervalOfTheShareAmongTheNumbersItStandsOn) {
    auto measure = reach(27, 100, 1);
    measure.low = 0.1925;
    measure.high = 0.3643;

    const auto outcome = identification_at(3).measure(measure).run();

    EXPECT_EQ(outcome.ceilings.at(0).basis, "register-reach: 27 of 100, 27% (19% to 36% allowing for chance)");
}

TEST(NoticedInTime, HoldsOnlyWhatTheNumberRulesOutBeyondChance) {
    auto measure = reach(27, 100, 1);
    measure.rank_at_high = 2;

    const auto at_three = identification_at(3).measure(measure).run();
    const auto at_two = identification_at(2).measure(measure).run();

    EXPECT_THAT(at_three.held, ElementsAre("identification at 2 (noticed-in-time): Partners say 3; the records support "
                                           "2: of the people who died, 27% had been noticed three months before."));
    EXPECT_THAT(at_two.held, IsEmpty());
    EXPECT_THAT(at_two.said, Contains("note on identification (noticed-in-time): Partners say 2; the records support "
                                      "1: of the people who died, 27% had been noticed three months before. That may "
                                      "be chance, so it holds nothing back."));
}

TEST(NoticedInTime, LeavesAClaimThatTheNumberSupports) {
    const auto outcome = identification_at(2).measure(reach(30, 100, 2)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, ElementsAre(parity_not_tested, areas_not_tested));
}

TEST(NoticedInTime, SaysWhenTheNumberIsKinderThanThePeople) {
    const auto outcome = identification_at(2).measure(reach(50, 100, 3)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                Contains("note on identification (noticed-in-time): The records would support 3, partners say 2: of "
                         "the people who died, 50% had been noticed three months before. It raises nothing."));
}

TEST(NoticedInTime, TakesOffNoMoreLevelsThanTheRubricLetsANumberTakeOff) {
    const auto outcome = identification_at(4).measure(reach(27, 100, 1)).run();

    EXPECT_THAT(outcome.held,
                ElementsAre("identification at 2 (noticed-in-time): Partners say 4; the records support 1 (held at 2, "
                            "as far down as a number alone may hold it): of the people who died, 27% had been noticed "
                            "three months before."));
}

TEST(NoticedInTime, HoldsNothingBelowTheLevelTheRubricProtects) {
    const auto from_2 = identification_at(2).measure(reach(1, 100, 0)).run();
    const auto from_1 = identification_at(1).measure(reach(1, 100, 0)).run();

    EXPECT_THAT(from_2.held, ElementsAre(HasSubstr("identification at 1 (noticed-in-time): Partners say 2; the records "
                                                   "support 0 (held at 1, ")));
    EXPECT_THAT(from_1.held, IsEmpty());
    EXPECT_THAT(from_1.said, Contains("note on identification (noticed-in-time): Partners say 1; the records support "
                                      "0: of the people who died, 1% had been noticed three months before. A number "
                                      "alone does not hold back a level this low."));
}

TEST(NoticedInTime, IsNotLimitedWhereTheRubricGivesNoLimits) {
    const auto outcome = identification_at(4)
                             .without_parameter("most-levels-down")
                             .without_parameter("never-below")
                             .measure(reach(1, 1000, 0))
                             .run();

    EXPECT_THAT(outcome.held,
                ElementsAre("identification at 0 (noticed-in-time): Partners say 4; the records support 0: of the "
                            "people who died, under 1% had been noticed three months before."));
}

TEST(NoticedInTime, IsNotTestedWhenNobodyGaveTheNumber) {
    const auto unknown = identification_at(4).measure({.id = "register-reach", .is_known = false}).run();
    const auto absent = identification_at(4).run();

    EXPECT_THAT(unknown.held, IsEmpty());
    EXPECT_THAT(unknown.said, ElementsAre(reach_not_tested, parity_not_tested, areas_not_tested));
    EXPECT_EQ(absent.said, unknown.said);
}

TEST(NoticedInTime, IsNotTestedByAPartOfTheWhole) {
    const auto outcome = identification_at(4).measure(reach_at("diagnosis=cancer", 1, 100)).run();

    EXPECT_THAT(outcome.said, Contains(reach_not_tested));
    EXPECT_THAT(outcome.held, IsEmpty());
}

TEST(NoticedInTime, SaysOfAnAbsurdNumberThatItCannotBeRight) {
    for (const auto& absurd : absurd_shares()) {
        const auto outcome = identification_at(4).measure(reach(absurd.numerator, absurd.denominator, 0)).run();

        EXPECT_THAT(outcome.held, IsEmpty());
        EXPECT_THAT(outcome.said, ElementsAre("warning on identification (noticed-in-time): 'register-reach' cannot be "
                                              "right: " +
                                                  absurd.why + ". It tests nothing.",
                                              parity_not_tested, areas_not_tested));
    }
}

TEST(NoticedInTime, SaysWhenTheRubricGivesTheNumberNoThresholds) {
    const auto outcome = identification_at(4).measure(reach(27, 100, -1)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, Contains("note on identification (noticed-in-time): Not tested: the rubric does not say "
                                       "which level 'register-reach' supports."));
}

TEST(NoticedInTime, HoldsNothingWhereNobodyClaimedALevel) {
    const auto outcome = clinical().criterion({.id = "identification", .claimed = {}}).measure(reach(27, 100, 1)).run();

    EXPECT_EQ(outcome.status, WEFT_OK);
    EXPECT_THAT(outcome.held, IsEmpty());
}

TEST(NoticedInTime, IsNotTestedByASmallCount) {
    const auto outcome = identification_at(4).measure(reach(0, 49, 0)).run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said, Contains("note on identification (noticed-in-time): Not tested: 'register-reach' counts "
                                       "fewer than 50; two years can be put together."));
    EXPECT_THAT(identification_at(4).measure(reach(0, 50, 0)).run().held, testing::SizeIs(1));
}

TEST(NoticedInTime, NamesThePlacesThatPlainlyFallShortAndHoldsNothing) {
    auto north = reach_at("place=north", 20, 100);
    north.rank_supported = 1;
    auto south = reach_at("place=south", 40, 100);
    south.rank_supported = 2;
    south.rank_at_high = 3;
    auto east = reach_at("place=east", 0, 20);
    east.rank_supported = 0;
    auto west = reach_at("place=west", 110, 100);
    west.rank_supported = 0;
    auto men_of_north = reach_at("place=north;sex=m", 5, 100);
    men_of_north.rank_supported = 0;

    const auto outcome = identification_at(3)
                             .measure(reach(48, 100, 3))
                             .measure(north)
                             .measure(south)
                             .measure(east)
                             .measure(west)
                             .measure(men_of_north)
                             .run();

    EXPECT_THAT(outcome.held, IsEmpty());
    EXPECT_THAT(outcome.said,
                ElementsAre("note on identification (noticed-in-time): Partners say 3; fewer people were noticed three "
                            "months before they died in north (20%). One place alone holds nothing back.",
                            parity_not_tested, areas_not_tested));
}

} // namespace
} // namespace weft::plugin_test
