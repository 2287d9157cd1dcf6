// SPDX-License-Identifier: MIT
#include "reports/pictures/labels.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::pictures {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Labels, AreClippedByCharactersAndLeaveANumberOutWhole) {
    EXPECT_EQ(clipped("abcdef", 6), "abcdef");
    EXPECT_EQ(clipped("abcdef", 5), "abcd…");
    EXPECT_EQ(clipped("ééééé", 3), "éé…");
    EXPECT_EQ(clipped("Round 2026 was", 9), "Round…");
    EXPECT_EQ(clipped("at 12.75 per", 7), "at…");
    EXPECT_EQ(clipped("2026 was", 3), "…");
    EXPECT_EQ(clipped("abc", 0), "");
    EXPECT_EQ(clipped("", 3), "");
    EXPECT_EQ(clipped("\x80\x80\xFF\xFF\xFF", 2), "\x80\x80\xFF…"); // not UTF-8, and still cut short
}

TEST(Labels, BreakAtBlanksWhereThereAreAny) {
    EXPECT_THAT(wrapped("one two three four", 9, 5), ElementsAre("one two", "three", "four"));
    EXPECT_THAT(wrapped("one two three four", 9, 2), ElementsAre("one two", "three fo…"));
    EXPECT_THAT(wrapped(std::string(25, 'w'), 10, 5), ElementsAre("wwwwwwwwww", "wwwwwwwwww", "wwwww"));
    EXPECT_THAT(wrapped("", 10, 5), IsEmpty());
    EXPECT_THAT(wrapped("abc", 0, 5), IsEmpty());
    EXPECT_EQ(wrapped(std::string(10'000, 'w'), 10, 3).size(), 3U);
}

TEST(Labels, StandForNamesWithoutRoom) {
    EXPECT_EQ(key_letter(0), "A");
    EXPECT_EQ(key_letter(25), "Z");
    EXPECT_EQ(key_letter(26), "AA");
    EXPECT_EQ(key_letter(701), "ZZ");
    EXPECT_EQ(key_letter(702), "AAA");
}

TEST(Labels, PrintNumbersInTheirForm) {
    EXPECT_EQ(printed(58.333, "percent"), "58.3%");
    EXPECT_EQ(printed(2.005, ""), "2");
    EXPECT_EQ(printed(-0.001, ""), "0");
}

TEST(Labels, FillLevelsFromPaleToDeepWhateverTheirNumber) {
    const auto shades = [](std::size_t levels) {
        std::vector<std::size_t> found;
        for (std::size_t place = 0; place < levels; ++place)
            found.push_back(shade_of(place, levels));
        return found;
    };
    EXPECT_THAT(shades(1), ElementsAre(2));
    EXPECT_THAT(shades(2), ElementsAre(0, 4));
    EXPECT_THAT(shades(3), ElementsAre(0, 2, 4));
    EXPECT_THAT(shades(4), ElementsAre(0, 1, 3, 4));
    EXPECT_THAT(shades(5), ElementsAre(0, 1, 2, 3, 4));
    EXPECT_THAT(shades(6), ElementsAre(0, 1, 2, 2, 3, 4));
}

} // namespace
} // namespace weft::pictures
