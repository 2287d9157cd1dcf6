// SPDX-License-Identifier: MIT
#include "reports/pictures/stacked_dots.hpp"

#include "reports/pictures/labels.hpp"
#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

using testing::HasSubstr;

using Counts = std::vector<std::uint32_t>;

StackedDots of_counts(const std::vector<Shown<Counts>>& counts) {
    StackedDots dots{about_sample("s", ""), {{1, "Low"}, {2, "Middle"}, {3, "High"}}, {}};
    for (const auto& one : counts)
        dots.groups.push_back({"Group " + key_letter(dots.groups.size()), one, "2 Middle"});
    return dots;
}
std::string dots_say(const std::vector<Shown<Counts>>& counts) {
    return stacked_dots(of_counts(counts)).headline;
}
const auto no_counts = Shown<Counts>::nothing("hidden: fewer than 10 people");

TEST(StackedDots, SaysWhatMostPeopleSaid) {
    EXPECT_EQ(dots_say({Counts{1, 4, 0}, Counts{2, 3, 5}}), "Most often named is 2 Middle, by 7 of 15 people");
    EXPECT_EQ(dots_say({Counts{4, 4, 1}}), "Most often named are 1 Low and 2 Middle, each by 4 of 9 people");
    EXPECT_EQ(dots_say({Counts{0, 0, 6}}), "All 6 people say 3 High");
    EXPECT_EQ(dots_say({Counts{0, 0, 1}}), "The 1 person says 3 High");
    EXPECT_EQ(dots_say({Counts{0, 0, 0}}), "Nobody gave a level");
    EXPECT_EQ(dots_say({Counts{1, 4, 0}, no_counts}),
              "Most often named is 2 Middle, by 4 of 5 people; 1 group is not shown");
    EXPECT_EQ(dots_say({no_counts, no_counts}), "Nobody who may be shown gave a level; 2 groups are not shown");
}

TEST(StackedDots, HasADotAPersonUntilTheyAreTooMany) {
    EXPECT_EQ(count_of(stacked_dots(of_counts({Counts{1, 12, 0}})).svg.text(), "circle"), 13U);
    const auto crowded = stacked_dots(of_counts({Counts{1, 100, 0}})); // a dot for up to 9: 1 and 12 dots
    EXPECT_EQ(count_of(crowded.svg.text(), "circle"), 13U);
    EXPECT_THAT(crowded.svg.text(), HasSubstr("One dot stands for up to 9 people."));
}

} // namespace
} // namespace weft::pictures
