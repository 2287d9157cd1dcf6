// SPDX-License-Identifier: MIT
#include "reports/words/hidden_characters.hpp"

#include <gtest/gtest.h>

namespace weft::words {
namespace {

TEST(HiddenLength, IsThatOfControlsAndOfWhatTurnsTheDirection) {
    EXPECT_EQ(hidden_length(std::string_view("\0x", 2)), 1U);
    EXPECT_EQ(hidden_length("\x1B[1m"), 1U);
    EXPECT_EQ(hidden_length("\x7F"), 1U);
    EXPECT_EQ(hidden_length("\u0085"), 2U);
    EXPECT_EQ(hidden_length("\u202Eabc"), 3U);
    EXPECT_EQ(hidden_length("\u2066"), 3U);
}

TEST(HiddenLength, OfWhatPeopleReadIsNothing) {
    for (const auto* seen : {"", "a", "\n", "\t", "\u00A0", "\u0627", "\u2019", "\u2029", "\u202F", "\u2065", "\u206A"})
        EXPECT_EQ(hidden_length(seen), 0U) << seen;
}

} // namespace
} // namespace weft::words
