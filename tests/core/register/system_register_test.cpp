// SPDX-License-Identifier: MIT
#include "core/register/system_register.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(SystemKey, IsASchemeAndAValue) {
    for (const auto* key : {"ods:QOX", "ons:E54000065", "la:cheshire-east", "demo:a", "ods:0123"})
        EXPECT_TRUE(is_system_key(key)) << key;
}

TEST(SystemKey, IsNothingElse) {
    for (const auto* key :
         {"", "QOX", "ods:", ":QOX", "ODS:QOX", "ods:Q OX", "ods:QOX:1", "ods:=1+1", "la-:x", "ods:\xC3\xA9"})
        EXPECT_FALSE(is_system_key(key)) << key;
    EXPECT_FALSE(is_system_key("ods:" + std::string(61, 'Q')));
}

TEST(Round, IsANumberWithOrWithoutAPart) {
    for (const auto* round : {"2026", "2026-h1", "2026-second-half", "1"})
        EXPECT_TRUE(is_round(round)) << round;
}

TEST(Round, IsNothingElse) {
    for (const auto* round : {"", "h1", "2026-", "2026-01", "2026 h1", "26/27", "2026-H1", "2026-h1-", "2026-h--1"})
        EXPECT_FALSE(is_round(round)) << round;
    EXPECT_FALSE(is_round(std::string(65, '1')));
}

TEST(SystemRegister, FindsASystemByItsKey) {
    const SystemRegister systems{
        .systems = {{.key = "ods:QAA", .name = "A", .region = {}, .valid_from = {}, .valid_to = {}},
                    {.key = "ods:QBB", .name = "B", .region = {}, .valid_from = {}, .valid_to = {}}},
        .successions = {}};

    ASSERT_NE(systems.find("ods:QBB"), nullptr);
    EXPECT_EQ(systems.find("ods:QBB")->name, "B");
    EXPECT_EQ(systems.find("ods:QAB"), nullptr);
    EXPECT_EQ(systems.find("ods:QZZ"), nullptr);
}

TEST(SystemRegister, CallsAnUnknownSystemByItsKey) {
    const SystemRegister systems{
        .systems = {{.key = "ods:QAA", .name = "A", .region = {}, .valid_from = {}, .valid_to = {}}},
        .successions = {}};

    EXPECT_EQ(systems.name_of("ods:QAA"), "A");
    EXPECT_EQ(systems.name_of("ods:QZZ"), "ods:QZZ");
}

} // namespace
} // namespace weft
