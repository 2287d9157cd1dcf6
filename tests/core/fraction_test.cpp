// SPDX-License-Identifier: MIT
#include "core/fraction.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace weft {
namespace {

Fraction exact(std::string_view text) {
    const auto value = parse_fraction(text);
    EXPECT_TRUE(value) << text;
    return value.value_or(Fraction(-999));
}

TEST(Fractions, AreReadExactly) {
    EXPECT_EQ(exact("3/4"), Fraction(3, 4));
    EXPECT_EQ(exact("6/8"), Fraction(3, 4));
    EXPECT_EQ(exact("0.75"), Fraction(3, 4));
    EXPECT_EQ(exact("12"), Fraction(12));
    EXPECT_EQ(exact("007"), Fraction(7));
    EXPECT_EQ(exact("-1.5e-3"), Fraction(-3, 2000));
    EXPECT_EQ(exact("+0.1"), Fraction(1, 10));
    EXPECT_EQ(exact("1.5/2"), Fraction(3, 4));
    EXPECT_EQ(exact("1E2"), Fraction(100));
    EXPECT_EQ(exact("0.1") + exact("0.2"), exact("0.3")); // what doubles cannot do
}

TEST(Fractions, AreNotReadFromAnythingElse) {
    for (const auto* text : {"",     " ",  "1 ", " 1",  ".",   ".5",  "5.",  "1/",  "/2",    "1/0", "0/0", "1/2/3",
                             "0x10", "1e", "e5", "1,5", "--1", "one", "nan", "inf", "1_000", "½",   "50%"})
        EXPECT_FALSE(parse_fraction(text)) << "'" << text << "'";
}

TEST(Fractions, AreOfASizeThatSomebodyMeans) {
    EXPECT_TRUE(parse_fraction(std::string(40, '9')));
    EXPECT_FALSE(parse_fraction(std::string(41, '9')));
    EXPECT_TRUE(parse_fraction("1e30"));
    EXPECT_TRUE(parse_fraction("1e-30"));
    EXPECT_FALSE(parse_fraction("1e31"));
    EXPECT_FALSE(parse_fraction("1e-31"));
    EXPECT_FALSE(parse_fraction("1e999999999"));
}

TEST(Fractions, AreTheShortestDecimalOfADouble) {
    EXPECT_EQ(shortest_decimal(0.1), Fraction(1, 10));
    EXPECT_EQ(shortest_decimal(-2.5), Fraction(-5, 2));
    EXPECT_EQ(shortest_decimal(0), Fraction(0));
    EXPECT_EQ(shortest_decimal(1e22), exact("1e22"));
    EXPECT_EQ(shortest_decimal(1e-9), exact("1e-9"));
    EXPECT_EQ(shortest_decimal(1.0 / 3), exact("0.3333333333333333"));
}

TEST(Fractions, AreTheExactDoubleBeyondWhatIsWrittenAsADecimal) {
    for (const double value : {1e300, 5e-324, std::numeric_limits<double>::max()})
        EXPECT_EQ(to_double(shortest_decimal(value)), value);
}

// METHODS 1.8, SCO-42: the nearest double of 2.675 is below it; the fraction is not.
TEST(Fractions, AreRoundedHalfAwayFromZero) {
    EXPECT_EQ(round_half_away(exact("2.675"), 2), exact("2.68"));
    EXPECT_EQ(round_half_away(exact("-2.675"), 2), exact("-2.68"));
    EXPECT_EQ(round_half_away(exact("2.6749999"), 2), exact("2.67"));
    EXPECT_EQ(round_half_away(exact("0.5"), 0), Fraction(1));
    EXPECT_EQ(round_half_away(exact("-0.5"), 0), Fraction(-1));
    EXPECT_EQ(round_half_away(exact("1.5"), 0), Fraction(2));
    EXPECT_EQ(round_half_away(Fraction(1, 3), 3), exact("0.333"));
    EXPECT_EQ(round_half_away(Fraction(2, 3), 3), exact("0.667"));
}

TEST(Fractions, AreWrittenAsDecimalsThatKeepTheirZeros) {
    EXPECT_EQ(to_decimal_text(exact("2.675"), 2), "2.68");
    EXPECT_EQ(to_decimal_text(Fraction(63), 1), "63.0");
    EXPECT_EQ(to_decimal_text(exact("0.05"), 1), "0.1");
    EXPECT_EQ(to_decimal_text(exact("0.004"), 2), "0.00");
    EXPECT_EQ(to_decimal_text(exact("-0.004"), 2), "0.00"); // no "-0.00"
    EXPECT_EQ(to_decimal_text(exact("-0.05"), 2), "-0.05");
    EXPECT_EQ(to_decimal_text(exact("99.5"), 0), "100");
    EXPECT_EQ(to_decimal_text(Fraction(1, 3), 9), "0.333333333");
}

TEST(Fractions, AreWrittenExactlyInMessages) {
    EXPECT_EQ(to_text(Fraction(6, 8)), "3/4");
    EXPECT_EQ(to_text(Fraction(12)), "12");
    EXPECT_EQ(to_text(Fraction(-1, 2)), "-1/2");
}

TEST(Fractions, OfNumbersThatAreNotRationalHaveNineDecimals) {
    EXPECT_EQ(nine_decimals(1.41421356237309504880), exact("1.414213562"));
    EXPECT_EQ(nine_decimals(0.1 + 0.2), exact("0.3"));
    EXPECT_EQ(nine_decimals(2.0000000005), exact("2.000000001"));
    EXPECT_EQ(nine_decimals(-1e-12), Fraction(0));
}

// The double next to a half may lie on its other side: what counts is the number people see.
TEST(Fractions, OfNumbersNextToAHalfFollowTheirShortestDecimal) {
    EXPECT_EQ(nine_decimals(0.0000000005), exact("0.000000001"));
    EXPECT_EQ(nine_decimals(-0.0000000005), exact("-0.000000001"));
    EXPECT_EQ(nine_decimals(0.00000000049999), Fraction(0));
    EXPECT_EQ(nine_decimals(999.9999999995), exact("1000"));
    EXPECT_EQ(nine_decimals(1000.0000000005), exact("1000.000000001"));
    for (int tenths = 0; tenths < 10'000; ++tenths) {
        const double value = tenths / 10.0 + 0.0000000005;
        ASSERT_EQ(nine_decimals(value), round_half_away(shortest_decimal(value), 9)) << value;
    }
}

TEST(ShortestText, ReadsBackAsTheSameNumber) {
    EXPECT_EQ(shortest_text(0.1), "0.1");
    EXPECT_EQ(shortest_text(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(shortest_text(1134), "1134");
    EXPECT_EQ(shortest_text(-2.5e-9), "-2.5e-09");
}

} // namespace
} // namespace weft
