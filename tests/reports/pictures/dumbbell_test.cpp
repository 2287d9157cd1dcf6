// SPDX-License-Identifier: MIT
#include "reports/pictures/dumbbell.hpp"

#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const std::string long_title =
    "A question that is asked in words that do not fit on two lines, since it names whom it is "
    "about, what they need and whoever should see to it: the last word";

Dumbbell of_gaps(const std::vector<Shown<double>>& gaps) {
    Dumbbell dumbbell{about_sample("d", ""), five_steps(), {"NHS trusts", "Hospices"}, {}};
    for (const auto& gap : gaps)
        dumbbell.rows.push_back({"Row " + std::to_string(dumbbell.rows.size() + 1), {4, 1}, gap, "split"});
    return dumbbell;
}
std::string dumbbell_says(const std::vector<Shown<double>>& gaps) {
    return dumbbell(of_gaps(gaps)).headline;
}
const auto no_gap = Shown<double>::nothing("hidden: fewer than 10 people");

TEST(Dumbbell, SaysOnHowManySectorsStandApartAndWhereFurthest) {
    EXPECT_EQ(dumbbell_says({3.0, 1.0, 0.0}),
              "Sectors stand apart on 2 of 3 questions, furthest on “Row 1” (3 levels)");
    EXPECT_EQ(dumbbell_says({1.0}), "Sectors stand apart on 1 of 1 question, furthest on “Row 1” (1 level)");
    EXPECT_EQ(dumbbell_says({1.0, 2.5, 2.5, no_gap}),
              "Sectors stand apart on 3 of 4 questions, furthest on “Row 2” (2.5 levels) and as far on 1 more; on 1 it "
              "cannot be said");
    EXPECT_EQ(dumbbell_says({0.0, 0.0}), "Sectors stand at the same level on all 2 questions");
    EXPECT_EQ(dumbbell_says({0.0, no_gap}), "Sectors stand at the same level on 1 question; on 1 it cannot be said");
    EXPECT_EQ(dumbbell_says({no_gap}), "Whether sectors stand apart cannot be said on any of 1 questions");
}

TEST(Dumbbell, SaysAtLeastWhereAHiddenSectorMayStandFurtherOut) {
    auto some = of_gaps({2.0, 1.0});
    some.rows[0].hides_some = true;
    EXPECT_EQ(dumbbell(some).headline,
              "Sectors stand apart on 2 of 2 questions, furthest on “Row 1” (at least 2 levels)");
    EXPECT_THAT(dumbbell(some).svg.text(), HasSubstr(">Apart: at least 2 levels"));
    EXPECT_THAT(dumbbell(some).svg.text(), HasSubstr(">Apart: 1 level"));
}

TEST(Dumbbell, CountsWithThoseItDrawsThoseItDoesNot) {
    auto some = of_gaps({3.0, 1.0});
    some.together = 5;
    some.unknown = 2;
    EXPECT_EQ(dumbbell(some).headline,
              "Sectors stand apart on 2 of 9 questions, furthest on “Row 1” (3 levels); on 2 it cannot be said");
    EXPECT_THAT(numbers_not_in_its_table(dumbbell(some)), IsEmpty());
}

TEST(Dumbbell, DrawsTheFirstRowsWhereThereIsRoomForNoMoreAndCountsAll) {
    auto some = of_gaps({3.0, 3.0, 1.0});
    some.at_most = 1;
    const auto picture = dumbbell(some);
    EXPECT_EQ(picture.headline,
              "Sectors stand apart on 3 of 3 questions, furthest on “Row 1” (3 levels) and as far on 1 more");
    EXPECT_EQ(count_of(picture.svg.text(), "circle"), 2U);
    EXPECT_EQ(picture.table.rows.size(), 1U);
    EXPECT_THAT(numbers_not_in_its_table(picture), IsEmpty());
}

TEST(Dumbbell, SaysOfQuestionsOfWhichItDrawsNoneWhetherSectorsAgree) {
    auto none = of_gaps({});
    EXPECT_EQ(dumbbell(none).headline, "There are no questions to show");
    none.together = 4;
    EXPECT_EQ(dumbbell(none).headline, "Sectors stand at the same level on all 4 questions");
    none.unknown = 1;
    EXPECT_EQ(dumbbell(none).headline, "Sectors stand at the same level on 4 questions; on 1 it cannot be said");
    EXPECT_THAT(numbers_not_in_its_table(dumbbell(none)), IsEmpty());
}

TEST(Dumbbell, HasNoKeyWhereThePageSaysWhichLetterIsWhichSector) {
    auto some = of_gaps({3.0});
    EXPECT_THAT(dumbbell(some).svg.text(), HasSubstr(">NHS trusts</text>"));
    some.has_key = false;
    EXPECT_THAT(dumbbell(some).svg.text(), Not(HasSubstr(">NHS trusts</text>")));
}

TEST(Dumbbell, CutsNoNameWhereItIsAskedForWholeNames) {
    auto some = of_gaps({3.0});
    some.rows[0].title = long_title;
    EXPECT_THAT(dumbbell(some).svg.text(), HasSubstr("…</text>"));
    some.about.whole_names = true;
    some.has_key = false;
    EXPECT_THAT(dumbbell(some).svg.text(), Not(HasSubstr("…</text>")));
    EXPECT_THAT(dumbbell(some).svg.text(), HasSubstr("word</text>"));
}

TEST(Dumbbell, DrawsADotASectorAndABarBetweenTheEnds) {
    const auto svg = dumbbell(of_gaps({3.0})).svg.text();
    EXPECT_EQ(count_of(svg, "circle"), 2U);
    EXPECT_EQ(count_of(svg, "g class=\"p-thick\""), 1U);
    auto together = of_gaps({0.0});
    together.rows[0].levels = {2, 2};
    EXPECT_EQ(count_of(dumbbell(together).svg.text(), "g class=\"p-thick\""), 0U);
}

TEST(Dumbbell, DrawsNothingOfAHiddenSectorAndSaysWhy) {
    auto hidden = of_gaps({no_gap});
    hidden.rows[0].levels = {4, Shown<int>::nothing("hidden: fewer than 10 people")};
    const auto picture = dumbbell(hidden);
    EXPECT_EQ(count_of(picture.svg.text(), "circle"), 1U);
    EXPECT_EQ(count_of(picture.svg.text(), "g class=\"p-thick\""), 0U);
    EXPECT_THAT(picture.svg.text(), HasSubstr(">B hidden<"));
    EXPECT_EQ(to_csv(picture.table), "Question,A NHS trusts,B Hospices,Levels apart,Agreement,Note\n"
                                     "Row 1,4,,,split,B Hospices: hidden: fewer than 10 people; Levels apart: hidden: "
                                     "fewer than 10 people\n");
}

} // namespace
} // namespace weft::pictures
