// SPDX-License-Identifier: MIT
#include "reports/pictures/rug.hpp"

#include "reports/pictures/labels.hpp"
#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

using testing::HasSubstr;

/// Two criteria, a row a system; -1 is not known.
Rug of_levels(const std::vector<std::pair<int, int>>& systems) {
    Rug rug{about_sample("r"), five_steps(), {{"First", "Clinical"}, {"Second", "Service"}}, {}, 0};
    const auto made = [](int level) { return level < 0 ? RugCell{} : RugCell{RugState::level, level, false}; };
    for (const auto& [first, second] : systems)
        rug.rows.push_back({"System " + key_letter(rug.rows.size()), "", {made(first), made(second)}});
    return rug;
}
std::string rug_says(const std::vector<std::pair<int, int>>& systems) {
    return rug(of_levels(systems)).headline;
}

TEST(Rug, SaysOnWhichCriterionMostSystemsAreAtTheWorstLevel) {
    EXPECT_EQ(rug_says({{0, 1}, {0, 0}, {2, 3}}),
              "2 of 3 systems stand at 0 Not yet on “First”, more than on any other of 2 criteria");
    EXPECT_EQ(rug_says({{0, 1}, {3, 2}}),
              "1 of 2 systems stands at 0 Not yet on “First”, more than on any other of 2 criteria");
    EXPECT_EQ(
        rug_says({{0, 1}, {1, 0}}),
        "On 2 criteria 1 of 2 systems stands at 0 Not yet, more than on any other of 2 criteria, “First” among them");
    EXPECT_EQ(rug_says({{1, 2}, {-1, 3}}), "None of 2 systems is known to stand at 0 Not yet on any of 2 criteria");
    EXPECT_EQ(rug_says({{2, 2}, {-1, 2}}), "Wherever a level is known of 2 systems on 2 criteria, it is 2 Developing");
    EXPECT_EQ(rug_says({{-1, -1}}), "No level is known yet of 1 system on 2 criteria");
}

TEST(Rug, OfOneCriterionComparesItWithNoOther) {
    auto one = of_levels({{0, 1}, {3, 2}});
    one.columns.pop_back();
    for (auto& row : one.rows)
        row.cells.pop_back();
    EXPECT_EQ(rug(one).headline, "1 of 2 systems stands at 0 Not yet on “First”");
}

TEST(Rug, MarksEveryKindOfCellByMoreThanItsColour) {
    auto marked = of_levels({{1, 3}, {2, 2}});
    marked.rows[0].cells[0].is_split = true;
    marked.rows[1].cells = {{RugState::not_applicable, 4, false}, {RugState::hidden, 4, false}};
    const auto picture = rug(marked);
    for (const auto* mark : {">(1)<", ">3<", ">N/A<", ">*<"})
        EXPECT_THAT(picture.svg.text(), HasSubstr(mark));
    EXPECT_EQ(to_csv(picture.table), "System,A1 First,B1 Second,Note\n"
                                     "System A,1,3,\n"
                                     "System B,,,A1 First: does not apply; B1 Second: hidden\n");
    EXPECT_EQ(picture.table.rows[0][1].words, "1, split");
}

TEST(Rug, IsWideOnceItHasManyColumns) {
    EXPECT_FALSE(rug(of_levels({{1, 2}})).is_wide);
    EXPECT_TRUE(rug(rug_sample(2, Sort::usual)).is_wide);
}

} // namespace
} // namespace weft::pictures
