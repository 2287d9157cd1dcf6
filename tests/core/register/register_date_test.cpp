// SPDX-License-Identifier: MIT
#include "core/register/register_date.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(RegisterDate, IsTheLastDayOnWhichSomethingChanged) {
    const SystemRegister systems{
        .systems = {{"demo:a", "", "", "2020-01-01", "2027-03-31"}, {"demo:b", "", "", "", ""}},
        .successions = {{"demo:a", "demo:b", "2026-04-01", std::nullopt}}};

    EXPECT_EQ(register_date(systems), "2026-04-01");
}

TEST(RegisterDate, IsEmptyForARegisterWithoutDays) {
    EXPECT_EQ(register_date({}), "");
    EXPECT_EQ(register_date({.systems = {{"demo:a", "", "", "", ""}}, .successions = {}}), "");
}

TEST(LastDayOfARound, IsThatOfTheYearItIsNamedBy) {
    EXPECT_EQ(last_day_of("2026"), "2026-12-31");
    EXPECT_EQ(last_day_of("2026-h1"), "2026-12-31");
}

} // namespace
} // namespace weft
