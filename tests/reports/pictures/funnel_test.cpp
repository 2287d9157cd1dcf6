// SPDX-License-Identifier: MIT
#include "reports/pictures/funnel.hpp"

#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

using testing::HasSubstr;

Funnel of_outside(std::size_t inside, std::size_t outside, std::size_t hidden) {
    auto funnel = funnel_sample(inside + outside + hidden, Sort::equal);
    for (std::size_t i = 0; i < funnel.dots.size(); ++i) {
        funnel.dots[i].is_outside = i < outside;
        if (i >= inside + outside) funnel.dots[i].mean = Shown<double>::nothing("hidden: fewer than 10 people");
    }
    return funnel;
}

TEST(Funnel, CountsWhoLiesOutside) {
    EXPECT_EQ(funnel(of_outside(40, 2, 0)).headline,
              "2 of 42 systems lie further out than chance and ordinary differences explain: ask why");
    EXPECT_EQ(funnel(of_outside(1, 1, 1)).headline,
              "1 of 2 systems lies further out than chance and ordinary differences explain: ask why; 1 is not shown");
    EXPECT_EQ(funnel(of_outside(3, 0, 0)).headline,
              "All 3 systems lie where chance and ordinary differences would leave them");
    EXPECT_EQ(funnel(of_outside(0, 0, 2)).headline, "None of 2 systems can be shown");
}

TEST(Funnel, DrawsAHiddenSystemNowhere) {
    EXPECT_EQ(count_of(funnel(of_outside(2, 0, 1)).svg.text(), "circle"), 2U);
}

TEST(Funnel, NamesThoseOutsideByALetter) {
    const auto svg = funnel(of_outside(2, 1, 0)).svg.text();
    EXPECT_EQ(count_of(svg, "polygon"), 1U);
    EXPECT_THAT(svg, HasSubstr(">System A: 50%<"));
}

} // namespace
} // namespace weft::pictures
