// SPDX-License-Identifier: MIT
#include "core/planning/shapley_shares.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace weft::planning {
namespace {

using testing::ElementsAre;

/// One left glove, two right ones: what counts is pairs.
Fraction pairs(const std::vector<bool>& members) {
    const int left = members[0] ? 1 : 0;
    const int right = (members[1] ? 1 : 0) + (members[2] ? 1 : 0);
    return std::min(left, right);
}

/// The index of METHODS 4.4: weights 2, 1, 1, 1 over levels 1, 2, 0, 3 raised to 3, 3, 2, 4; with a gate, at most 2 while
/// the third criterion stands at 1 or below.
struct Index {
    bool has_gate = false;

    Fraction at(const std::vector<bool>& raised) const {
        const std::vector<int> before{1, 2, 0, 3};
        const std::vector<int> after{3, 3, 2, 4};
        const std::vector<int> weights{2, 1, 1, 1};
        Fraction sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += weights[i] * (raised[i] ? after[i] : before[i]);
        const Fraction mean = sum / 5;
        return has_gate && !raised[2] ? std::min<Fraction>(mean, 2) : mean;
    }

    Gain gain() const {
        return [index = *this](const std::vector<bool>& raised) {
            return index.at(raised) - index.at(std::vector<bool>(4));
        };
    }
};

// PLN-10.
TEST(ShapleyShares, OfGloves) {
    EXPECT_THAT(shapley_shares(3, pairs), ElementsAre(Fraction(2, 3), Fraction(1, 6), Fraction(1, 6)));
}

// PLN-11: a runway of length 1, 2 and 3, paid for by who needs it.
TEST(ShapleyShares, OfARunway) {
    const Gain longest = [](const std::vector<bool>& members) {
        Fraction length = 0;
        for (std::size_t i = 0; i < members.size(); ++i)
            if (members[i]) length = i + 1;
        return length;
    };
    EXPECT_THAT(shapley_shares(3, longest), ElementsAre(Fraction(1, 3), Fraction(5, 6), Fraction(11, 6)));
}

// PLN-12: where parts add up, each has what it adds.
TEST(ShapleyShares, OfASumAreItsParts) {
    EXPECT_THAT(shapley_shares(4, Index{}.gain()),
                ElementsAre(Fraction(4, 5), Fraction(1, 5), Fraction(2, 5), Fraction(1, 5)));
}

// PLN-13: behind a gate, what opens it earns more than its weight.
TEST(ShapleyShares, GiveMoreToWhatOpensAGate) {
    EXPECT_THAT(shapley_shares(4, Index{.has_gate = true}.gain()),
                ElementsAre(Fraction(19, 30), Fraction(1, 6), Fraction(19, 30), Fraction(1, 6)));
}

TEST(DrawnShapleyShares, OfASumAreExactWithoutError) {
    const auto shares = drawn_shapley_shares(4, Index{}.gain(), 50, statistics::RandomStream(1, "sum"));
    ASSERT_EQ(shares.size(), 4U);
    EXPECT_NEAR(shares[0].share, 0.8, 1e-12);
    EXPECT_NEAR(shares[0].standard_error, 0, 1e-7);
}

TEST(DrawnShapleyShares, LieWithinTheirErrorOfTheExactOnes) {
    const auto exact = shapley_shares(4, Index{.has_gate = true}.gain());
    const auto drawn =
        drawn_shapley_shares(4, Index{.has_gate = true}.gain(), 2000, statistics::RandomStream(1, "gate"));
    double total = 0;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        EXPECT_GT(drawn[i].standard_error, 0);
        EXPECT_LT(std::abs(drawn[i].share - to_double(exact[i])), 4 * drawn[i].standard_error) << i;
        total += drawn[i].share;
    }
    EXPECT_NEAR(total, 1.6, 1e-9); // every order adds up to the whole gain
}

} // namespace
} // namespace weft::planning
