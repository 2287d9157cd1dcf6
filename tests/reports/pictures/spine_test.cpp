// SPDX-License-Identifier: MIT
#include "reports/pictures/spine.hpp"

#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

std::string spine_says(const std::vector<Call>& calls) {
    auto spine = spine_sample(calls.size(), Sort::usual);
    for (std::size_t i = 0; i < calls.size(); ++i)
        spine.rows[i].call = calls[i];
    return pictures::spine(spine).headline;
}

TEST(Spine, CountsWhereTheSystemStands) {
    using enum Call;
    EXPECT_EQ(spine_says({above, not_distinguishable, not_distinguishable, below}),
              "Beside most other systems: above on 1, not distinguishable on 2 and below on 1 of 4");
    EXPECT_EQ(spine_says({not_distinguishable, not_distinguishable}),
              "Not distinguishable from most other systems on all 2 domains");
    EXPECT_EQ(spine_says({above, above}), "Clearly above most other systems on all 2 domains");
    EXPECT_EQ(spine_says({not_compared, not_compared}), "Not compared with most other systems on all 2 domains");
    EXPECT_EQ(spine_says({below}), "“Domain A”: below");
}

TEST(Spine, SaysByItselfWhatThePictureFinds) {
    for (const std::size_t rows : {0U, 1U, 2U, 42U})
        for (const auto sort : {Sort::usual, Sort::equal, Sort::unknown, Sort::hidden})
            EXPECT_EQ(spine_headline(spine_sample(rows, sort)), spine(spine_sample(rows, sort)).headline);
    EXPECT_EQ(spine_headline({}), "There is nothing to set beside other systems");
}

TEST(Spine, DrawsNoDiamondForAValueThatIsHidden) {
    EXPECT_EQ(count_of(spine(spine_sample(1, Sort::hidden)).svg.text(), "polygon"), 0U);
    EXPECT_EQ(count_of(spine(spine_sample(1, Sort::usual)).svg.text(), "polygon"), 1U);
}

TEST(Spine, HasAllItDrawsInItsTable) {
    EXPECT_EQ(to_csv(spine(spine_sample(1, Sort::equal)).table),
              "What,Own,Lowest,A quarter is below,A quarter is above,Highest,Systems,Beside the others\n"
              "Domain A,50,50,50,50,50,42,not distinguishable\n");
}

} // namespace
} // namespace weft::pictures
