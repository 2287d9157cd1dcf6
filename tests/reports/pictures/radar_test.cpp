// SPDX-License-Identifier: MIT
#include "reports/pictures/radar.hpp"

#include "reports/pictures/labels.hpp"
#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

Radar of_axes(const std::vector<Shown<int>>& levels) {
    Radar radar{about_sample("r", ""), five_steps(), {}};
    for (const auto& level : levels)
        radar.axes.push_back({"Axis " + key_letter(radar.axes.size()), level});
    return radar;
}
const auto gap = Shown<int>::nothing("does not apply");

TEST(Radar, NamesItsLowestAndHighestAxes) {
    EXPECT_EQ(radar(of_axes({1, 3, 1, gap})).headline,
              "Lowest on “Axis A” and “Axis C”, at 1 Emerging; highest on “Axis B”, at 3 Maturing");
    EXPECT_EQ(radar(of_axes({2, 2, gap})).headline, "The same level, 2 Developing, on 2 of 3 axes");
    EXPECT_EQ(radar(of_axes({gap, gap, gap})).headline, "No level is known on any of 3 axes");
}

TEST(Radar, LeavesAGapWhereThereIsNoLevel) {
    EXPECT_EQ(count_of(radar(of_axes({1, 2, 3, 4})).svg.text(), "g class=\"p-line\""), 1U);
    const auto svg = radar(of_axes({1, gap, 3, gap})).svg.text();
    EXPECT_EQ(count_of(svg, "g class=\"p-line\""), 0U); // no two neighbours have a level
    EXPECT_EQ(count_of(svg, "circle"), 2U);
}

TEST(Radar, OfMoreThanEightAxesIsRefusedInWords) {
    const auto picture = radar(of_axes(std::vector<Shown<int>>(9, 2)));
    EXPECT_EQ(picture.headline, "With 9 axes a radar cannot be read; the table holds the levels");
    EXPECT_EQ(picture.table.rows.size(), 9U);
    EXPECT_EQ(count_of(picture.svg.text(), "circle"), 0U);
    EXPECT_EQ(count_of(radar(of_axes(std::vector<Shown<int>>(8, 2))).svg.text(), "circle"), 8U);
}

} // namespace
} // namespace weft::pictures
