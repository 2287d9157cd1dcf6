// SPDX-License-Identifier: MIT
#include "reports/words/numbers.hpp"

#include <gtest/gtest.h>

#include <array>

namespace weft::words {
namespace {

TEST(Percent, IsWhole) {
    EXPECT_EQ(percent(0), "0%");
    EXPECT_EQ(percent(0.8), "80%");
    EXPECT_EQ(percent(1), "100%");
}

TEST(Percent, NeverSaysAllForLessThanAllNorNothingForMoreThanNothing) {
    EXPECT_EQ(percent(0.9999), "just under 100%");
    EXPECT_EQ(percent(0.0001), "under 1%");
}

TEST(Width, IsAShareOfTheWholeBarAndNeverMore) {
    EXPECT_EQ(width(0.375), "37.5%");
    EXPECT_EQ(width(1.5), "100%");
    EXPECT_EQ(width(-0.5), "0%");
}

TEST(Width, OfOneCountIsItsShareOfTheRow) {
    const std::array<std::uint32_t, 3> row{1, 2, 5};
    EXPECT_EQ(width(2, row), "25%");
    EXPECT_EQ(width(0, std::array<std::uint32_t, 2>{0, 0}), "0%");
}

TEST(Score, HasOneDecimalAndItsUnit) {
    EXPECT_EQ(score(58.333333333, "percent"), "58.3%");
    EXPECT_EQ(score(12.0, "points"), "12.0 points");
    EXPECT_EQ(score(0.0, "percent"), "0.0%");
}

TEST(Score, IsNeverMinusNothing) {
    EXPECT_EQ(score(-0.04, "points"), "0.0 points");
    EXPECT_EQ(amount(-0.004, ""), "0");
}

TEST(Score, ThatIsUnsetIsNotKnownAndNotZero) {
    EXPECT_EQ(score(std::nullopt, "percent"), "not known");
    EXPECT_EQ(amount(std::nullopt, "share"), "not known");
}

TEST(Amount, IsWrittenInTheWayOfItsUnit) {
    EXPECT_EQ(amount(0.625, ""), "0.62");
    EXPECT_EQ(amount(12.0, ""), "12");
    EXPECT_EQ(amount(100.0, "hours"), "100 hours");
    EXPECT_EQ(amount(0.4, "share"), "40%");
    EXPECT_EQ(amount(12.34, "percent"), "12.3%");
}

TEST(Count, SaysOneManyAndNone) {
    EXPECT_EQ(count(0, "person", "people"), "no people");
    EXPECT_EQ(count(1500, "person", "people"), "1,500 people");
    EXPECT_EQ(count(1, "person", "people"), "1 person");
    EXPECT_EQ(count(12, "person", "people"), "12 people");
}

TEST(Date, IsReadAsPeopleWriteIt) {
    EXPECT_EQ(date("2026-03-01"), "1 March 2026");
    EXPECT_EQ(date("2026-12-31"), "31 December 2026");
}

TEST(Date, ThatIsNoneStandsAsItIs) {
    EXPECT_EQ(date(""), "");
    EXPECT_EQ(date("2026-13-01"), "2026-13-01");
    EXPECT_EQ(date("2026-00-01"), "2026-00-01");
    EXPECT_EQ(date("last winter"), "last winter");
    EXPECT_EQ(date("20x6-03-01"), "20x6-03-01");
}

TEST(Stratum, SaysWhom) {
    EXPECT_EQ(stratum(""), "everyone");
    EXPECT_EQ(stratum("place=north;diagnosis=non-cancer"), "place: north, diagnosis: non-cancer");
}

} // namespace
} // namespace weft::words
