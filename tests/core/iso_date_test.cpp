// SPDX-License-Identifier: MIT
#include "core/iso_date.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(IsoDate, IsADayOfTheCalendar) {
    EXPECT_TRUE(is_iso_date("2026-04-01"));
    EXPECT_TRUE(is_iso_date("2024-02-29"));
}

TEST(IsoDate, IsNoDayThatNeverWas) {
    EXPECT_FALSE(is_iso_date("2023-02-29"));
    EXPECT_FALSE(is_iso_date("2026-13-01"));
    EXPECT_FALSE(is_iso_date("2026-00-10"));
    EXPECT_FALSE(is_iso_date("2026-04-31"));
}

TEST(IsoDate, IsWrittenInOneWayOnly) {
    for (const auto* text : {"", "2026", "2026-4-1", "01/04/2026", "2026-04-01T00:00", "2026-04-1 ", "2026-+4-01",
                             "-026-04-01", "20260401", "1 Apr 2026"})
        EXPECT_FALSE(is_iso_date(text)) << text;
}

} // namespace
} // namespace weft
