// SPDX-License-Identifier: MIT
#include "reports/brand/contrast.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace weft::brand {
namespace {

double of(std::string_view one, std::string_view other) {
    return contrast(colour_of(one).value(), colour_of(other).value());
}

TEST(Contrast, OfBlackOnWhiteIsTwentyOneAndOfAColourOnItselfOne) {
    EXPECT_DOUBLE_EQ(of("#000000", "#FFFFFF"), 21);
    EXPECT_DOUBLE_EQ(of("#12436D", "#12436D"), 1);
    EXPECT_DOUBLE_EQ(of("#FFFFFF", "#000000"), 21) << "whichever is on the other";
}

// Measured and published with the palette of the Government Analysis Function; digits on levels are as on our pages.
TEST(Contrast, IsAsMeasuredOfThePalette) {
    const auto to_hundredths = [](double ratio) { return std::round(ratio * 100) / 100; };
    EXPECT_DOUBLE_EQ(to_hundredths(of("#12436D", "#FFFFFF")), 10.25);
    EXPECT_DOUBLE_EQ(to_hundredths(of("#28A197", "#FFFFFF")), 3.17);
    EXPECT_DOUBLE_EQ(to_hundredths(of("#801650", "#FFFFFF")), 9.77);
    EXPECT_DOUBLE_EQ(to_hundredths(of("#F46A25", "#FFFFFF")), 3.03);
    EXPECT_DOUBLE_EQ(to_hundredths(of("#3D3D3D", "#FFFFFF")), 10.86);
    EXPECT_DOUBLE_EQ(to_hundredths(of("#A285D1", "#FFFFFF")), 3.08);
    EXPECT_DOUBLE_EQ(to_hundredths(of("#FFFFFF", "#2073BC")), 4.95);
    EXPECT_DOUBLE_EQ(to_hundredths(of("#212B32", "#6BACE6")), 5.95);
}

// The two greys that are told everywhere: one just fails for text, the next just passes.
TEST(Contrast, TellsTheLastGreyThatFailsFromTheFirstThatPasses) {
    EXPECT_LT(of("#777777", "#FFFFFF"), 4.5);
    EXPECT_GE(of("#767676", "#FFFFFF"), 4.5);
}

TEST(Colour, IsSixHexadecimalDigits) {
    EXPECT_EQ(colour_of("#12436d"), (Colour{0x12, 0x43, 0x6D}));
    EXPECT_EQ(hex(Colour{0x12, 0x43, 0x6D}), "#12436D");
    for (const auto* text : {"", "#", "12436D", "#12436", "#12436DD", "#12 36D", "#+1436D", "blue", "#12436G"})
        EXPECT_EQ(colour_of(text), std::nullopt) << text;
}

} // namespace
} // namespace weft::brand
