// SPDX-License-Identifier: MIT
#include "core/csv/csv_file.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(CsvNumber, IsReadAsPeopleAndSpreadsheetsWriteIt) {
    EXPECT_EQ(parse_number("12", false), 12);
    EXPECT_EQ(parse_number("0.5", false), 0.5);
    EXPECT_EQ(parse_number("-3", false), -3);
    EXPECT_EQ(parse_number("1.5E+3", false), 1500);
}

TEST(CsvNumber, MayHaveADecimalCommaWhereTheFileSaysSo) {
    EXPECT_EQ(parse_number("0,5", true), 0.5);
    EXPECT_EQ(parse_number("0.5", true), 0.5);
    EXPECT_EQ(parse_number("0,5", false), std::nullopt);
}

TEST(CsvNumber, IsNeverGuessedFromThousandsMarksUnitsOrBlanks) {
    for (const auto* text : {"", " ", "1.000,5", "1,000.5", "1,000,000", "1 000", "12%", "12 GP", "£12", "=1+1", "0x1F",
                             "--1", "1-2", "twelve"}) {
        EXPECT_EQ(parse_number(text, true), std::nullopt) << text;
        EXPECT_EQ(parse_number(text, false), std::nullopt) << text;
    }
}

TEST(CsvNumber, IsFinite) {
    for (const auto* text : {"inf", "-infinity", "nan", "1e999"})
        EXPECT_EQ(parse_number(text, false), std::nullopt) << text;
}

} // namespace
} // namespace weft
