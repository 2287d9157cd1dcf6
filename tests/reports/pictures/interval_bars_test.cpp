// SPDX-License-Identifier: MIT
#include "reports/pictures/interval_bars.hpp"

#include "reports/pictures/labels.hpp"
#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

IntervalBars of_values(const std::vector<Shown<double>>& values) {
    IntervalBars bars{about_sample("b"), 0, 30, "would bring", {}};
    for (const auto& value : values)
        bars.bars.push_back({"Step " + key_letter(bars.bars.size()), value, 4.0, 16.0, "small"});
    return bars;
}

TEST(IntervalBars, SayWhatBringsMost) {
    EXPECT_EQ(interval_bars(of_values({5.0, 12.5})).headline, "“Step B” would bring most, 12.5% (4% to 16%)");
    EXPECT_EQ(interval_bars(of_values({5.0, 5.0, 5.0})).headline, "“Step A” and 2 more would bring most, 5% each");
    EXPECT_EQ(interval_bars(of_values({5.0, Shown<double>::nothing("not known")})).headline,
              "“Step A” would bring most, 5% (4% to 16%); of 1 it is not known");
    EXPECT_EQ(interval_bars(of_values({Shown<double>::nothing("not known")})).headline,
              "It is not known what any of 1 step would bring");
}

TEST(IntervalBars, DrawABarForWhatIsKnownOnly) {
    EXPECT_EQ(count_of(interval_bars(of_values({5.0, Shown<double>::nothing("not known")})).svg.text(), "rect"), 1U);
}

} // namespace
} // namespace weft::pictures
