// SPDX-License-Identifier: MIT
#include "reports/pictures/paired_dots.hpp"

#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace weft::pictures {
namespace {

PairedDots dots_of(const std::vector<std::pair<Shown<double>, Shown<double>>>& pairs) {
    auto dots = paired_sample(pairs.size(), Sort::usual);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        dots.rows[i].first = pairs[i].first;
        dots.rows[i].second = pairs[i].second;
    }
    return dots;
}

std::string pairs_say(const std::vector<std::pair<Shown<double>, Shown<double>>>& pairs) {
    return paired_dots(dots_of(pairs)).headline;
}

TEST(PairedDots, SaysOnHowManyTheSecondIsLowerAndWhereMost) {
    const auto nothing = Shown<double>::nothing("not known");
    EXPECT_EQ(pairs_say({{60.0, 50.0}, {62.5, 40.0}, {30.0, 30.0}, {30.0, 45.0}}),
              "Evidence supports less than people say on 2 of 4 criteria, furthest on “Criterion B” (62.5% and 40%)");
    EXPECT_EQ(
        pairs_say({{60.0, 50.0}, {70.0, 60.0}, {nothing, 20.0}}),
        "Evidence supports less than people say on 2 of 3 criteria, furthest on “Criterion A” (60% and 50%) and as "
        "far on 1 more; of 1 it is not known");
    EXPECT_EQ(pairs_say({{30.0, 30.0}, {30.0, 45.0}}), "Evidence supports what people say on all 2 criteria");
    EXPECT_EQ(pairs_say({{30.0, 30.0}, {30.0, nothing}}),
              "Evidence supports what people say on 1 criterion; of 1 it is not known");
    EXPECT_EQ(pairs_say({{nothing, nothing}}), "Both are known on none of 1 criterion");
    EXPECT_EQ(pairs_say({}), "There are no criteria to show");
}

TEST(PairedDots, DrawsAMarkForEachValueAndNoneForWhatIsHidden) {
    const auto hidden = Shown<double>::nothing("hidden: fewer than 10 people");
    const auto svg = paired_dots(dots_of({{60.0, 50.0}, {60.0, hidden}, {hidden, hidden}})).svg.text();

    EXPECT_EQ(count_of(svg, "circle"), 2U);
    EXPECT_EQ(count_of(svg, "polygon"), 1U);
}

TEST(PairedDots, HasAllItDrawsInItsTable) {
    EXPECT_EQ(to_csv(paired_dots(dots_of({{62.5, 40.0}})).table),
              "What,as people say,as evidence supports\nCriterion A,62.5,40\n");
}

} // namespace
} // namespace weft::pictures
