// SPDX-License-Identifier: MIT
#include "core/uncertainty/exact_shares.hpp"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace weft::uncertainty {
namespace {

TEST(CompareMean, TellsAHalfFromWhatIsNearest) {
    const Threshold half(Fraction(1, 2));

    EXPECT_EQ(compare_mean(std::vector<Share>{{1, 3}, {2, 3}}, half), Against::equal);
    EXPECT_EQ(compare_mean(std::vector<Share>{{1, 3}, {667, 1000}}, half), Against::above);
    EXPECT_EQ(compare_mean(std::vector<Share>{{1, 3}, {666, 1000}}, half), Against::below);
}

// SCO-07e: real differences from a threshold can be smaller than any tolerance of a double.
TEST(CompareMean, TellsApartWhatDoublesCannot) {
    constexpr std::int64_t large = 2'000'000'011;
    const Threshold half(Fraction(1, 2));
    const std::vector<Share> above = {{(large + 1) / 2, large}, {500'000'000, 1'000'000'000}};

    EXPECT_EQ(compare_mean(above, half), Against::above);
}

TEST(CompareMean, GoesOnInFractionsWhere64BitsAreTooFew) {
    // Twelve primes near a million: their product has 240 bits.
    constexpr std::array<std::int64_t, 12> primes = {1000003, 1000033, 1000037, 1000039, 1000081, 1000099,
                                                     1000117, 1000121, 1000133, 1000151, 1000159, 1000171};
    std::vector<Share> shares;
    for (std::size_t i = 0; i < primes.size(); ++i)
        shares.push_back({.part = i % 2 == 0 ? (primes[i] - 1) / 2 : (primes[i] + 1) / 2, .whole = primes[i]});
    const Threshold half(Fraction(1, 2));

    EXPECT_FALSE(sum_in_64_bits(shares));
    EXPECT_EQ(compare_mean(shares, half), Against::below) << "the smaller of each two primes is the one rounded down";
}

TEST(NearestDouble, IsThatOfTheFraction) {
    EXPECT_EQ(nearest_double({.part = 2, .whole = 3}, 100, 7), to_double(Fraction(200, 21)));
    constexpr auto large = (std::int64_t{1} << 60) + 1;
    EXPECT_EQ(nearest_double({.part = large, .whole = large - 2}, 100, 3),
              to_double(Fraction(large, large - 2) * 100 / 3));
}

} // namespace
} // namespace weft::uncertainty
