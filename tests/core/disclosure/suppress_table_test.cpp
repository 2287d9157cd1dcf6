// SPDX-License-Identifier: MIT
#include "core/disclosure/suppress_table.hpp"

#include "core/disclosure/free_directions.hpp"

#include <gmock/gmock.h>

#include <numeric>
#include <string>
#include <vector>

namespace weft::disclosure {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Counts with their row and column totals, which are margins: the inner cells row by row, then the rows' totals, then
/// the columns'.
CellTable with_totals(const std::vector<std::vector<std::uint32_t>>& rows) {
    CellTable table;
    const auto columns = rows.front().size();
    for (const auto& row : rows)
        for (const auto count : row)
            table.cells.push_back({count, count, false});
    const auto add_total = [&](const std::vector<std::size_t>& cells) {
        Sum sum{.total = table.cells.size(), .parts = {}};
        std::uint32_t total = 0;
        for (const auto cell : cells) {
            sum.parts.push_back({cell});
            total += table.cells[cell].people;
        }
        table.cells.push_back({total, total, true});
        table.sums.push_back(std::move(sum));
    };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::vector<std::size_t> cells(columns);
        std::iota(cells.begin(), cells.end(), row * columns);
        add_total(cells);
    }
    for (std::size_t column = 0; column < columns; ++column) {
        std::vector<std::size_t> cells;
        for (std::size_t row = 0; row < rows.size(); ++row)
            cells.push_back(row * columns + column);
        add_total(cells);
    }
    return table;
}

Pattern hiding(const CellTable& table, const std::vector<std::size_t>& cells) {
    Pattern hidden(table.cells.size());
    for (const auto cell : cells)
        hidden[cell] = true;
    return hidden;
}

// DIS-01, the published pattern of the GaussSuppression vignette.
TEST(SuppressTable, FindsAPublishedPatternSafe) {
    const auto table = with_totals({{2, 0, 5}, {3, 4, 6}});
    const auto hidden = hiding(table, {0, 1, 3, 4});

    for (const auto cell : {0U, 1U, 3U, 4U})
        EXPECT_FALSE(is_recoverable(table, hidden, cell)) << cell;
}

TEST(SuppressTable, FindsThatOneHiddenCellFollowsFromItsRow) {
    const auto table = with_totals({{12, 3, 9}, {8, 15, 7}, {20, 11, 14}});

    EXPECT_TRUE(is_recoverable(table, hiding(table, {1}), 1));
    EXPECT_TRUE(is_recoverable(table, hiding(table, {1, 2}), 1)); // by its column
}

// Of 3, 9, 15 and 7 in a square: 3 can fall to 0 while the others make up for it, and rise until 7 or 9 is used up.
TEST(SuppressTable, SaysWhichValuesAHiddenCellCanHave) {
    const auto table = with_totals({{12, 3, 9}, {8, 15, 7}, {20, 11, 14}});
    const auto possible = possible_values(table, hiding(table, {1, 2, 4, 5}), 1);

    EXPECT_EQ(possible.from, Fraction(0));
    EXPECT_EQ(possible.to, Fraction(12));
}

// DIS-03: the exhaustive optimum.
TEST(SuppressTable, HidesTheFewestFurtherCells) {
    const auto codes = suppress_table(with_totals({{12, 3, 9}, {8, 15, 7}, {20, 11, 14}}), {.smallest_group = 5});

    EXPECT_THAT(codes, ElementsAre("", "small-group", "protects-others", "", "protects-others", "protects-others", "",
                                   "", "", "", "", "", "", "", ""));
}

// DIS-07, the rule of the GP Patient Survey: nobody's answers are shown, and the next lowest is hidden too.
TEST(SuppressTable, HidesTheNextLowestBesideASingleSmallCount) {
    CellTable table{.cells = {{120, 120}, {45, 45}, {3, 3}, {0, 0}, {17, 17}, {185, 185, true}},
                    .sums = {{.total = 5, .parts = {{0}, {1}, {2}, {3}, {4}}}},
                    .lowest = 0,
                    .highest = {}};

    EXPECT_THAT(suppress_table(table, {.smallest_group = 5}),
                ElementsAre("", "", "small-group", "", "protects-others", ""));
}

CellTable means_of_a_system() {
    // Hidden are the people with lived experience: 5 * 2.4 - 3.5 - 2.5 - 2.0 - 1.5 = 2.5.
    CellTable table{.cells = {{12, Fraction(7, 2)},
                              {11, Fraction(5, 2)},
                              {13, 2},
                              {14, Fraction(3, 2)},
                              {3, Fraction(5, 2)},
                              {53, Fraction(12, 5), true}},
                    .sums = {},
                    .lowest = 0,
                    .highest = 4};
    Sum mean{.total = 5, .parts = {}};
    for (std::size_t sector = 0; sector < 5; ++sector)
        mean.parts.push_back({sector, Fraction(1, 5)});
    table.sums.push_back(std::move(mean));
    return table;
}

// DIS-06: means leak as counts do.
TEST(SuppressTable, HidesASecondMeanBesideTheMeanOfAll) {
    const auto table = means_of_a_system();

    EXPECT_TRUE(is_recoverable(table, hiding(table, {4}), 4));
    EXPECT_THAT(suppress_table(table, {.smallest_group = 5}),
                ElementsAre("", "protects-others", "", "", "small-group", ""));
}

// Together with primary care (5 in all) the hidden mean can be 1 to 4, with the council (4.5) 0.5 to 4.
TEST(SuppressTable, HidesAsManyAsTheWidthAsksFor) {
    const auto table = means_of_a_system();

    EXPECT_THAT(suppress_table(table, {.smallest_group = 5, .least_width = 3}),
                ElementsAre("", "protects-others", "", "", "small-group", ""));
    EXPECT_THAT(suppress_table(table, {.smallest_group = 5, .least_width = Fraction(7, 2)}),
                ElementsAre("", "", "protects-others", "", "small-group", ""));
}

TEST(SuppressTable, HidesATotalWhereThereIsNoOtherCell) {
    CellTable table{
        .cells = {{3, 3}, {3, 3, true}}, .sums = {{.total = 1, .parts = {{0}}}}, .lowest = 0, .highest = {}};

    EXPECT_THAT(suppress_table(table, {.smallest_group = 5}), ElementsAre("small-group", "small-group"));
    table.cells[1].people = 30; // a total of more than it is made of, which is not for this table to judge
    EXPECT_THAT(suppress_table(table, {.smallest_group = 5}), ElementsAre("small-group", "protects-others"));
}

TEST(SuppressTable, HidesNothingWhereNobodyIsFew) {
    for (const auto& code : suppress_table(with_totals({{12, 30}, {8, 15}}), {.smallest_group = 5}))
        EXPECT_THAT(code, IsEmpty());
}

} // namespace
} // namespace weft::disclosure
