// SPDX-License-Identifier: MIT
#include "reports/words/file_year.hpp"

#include <gtest/gtest.h>

namespace weft::words {
namespace {

TEST(FileYear, IsTheYearOfTheRound) {
    EXPECT_EQ(file_year("2026"), 2026);
    EXPECT_EQ(file_year("2025-h2"), 2025);
}

TEST(FileYear, IsTheFirstThatAnArchiveKnowsWhereARoundHasNone) {
    EXPECT_EQ(file_year(""), 1980);
    EXPECT_EQ(file_year("=cmd()"), 1980);
    EXPECT_EQ(file_year("-5"), 1980);
}

} // namespace
} // namespace weft::words
