// SPDX-License-Identifier: MIT
#include "core/statistics/analysis_of_means.hpp"

#include "core/statistics/distributions.hpp"
#include "core/statistics/random_streams.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace weft::statistics {
namespace {

constexpr double five_percent = 0.05;
constexpr double known_error = std::numeric_limits<double>::infinity(); // degrees of freedom

bool is_told_apart(const FromTheMean& estimate) {
    return estimate.interval.low > 0 || estimate.interval.high < 0;
}

// The mean is 50. Of three tests each has 0.05 / 3, and t of 10 degrees is then 2.8700726; the difference has the error
// sqrt(4/9 of 4 + 2/9 of 4) = sqrt(8/3).
TEST(AnalysisOfMeans, EqualsACaseWorkedByHand) {
    const std::vector<double> estimates = {60, 46, 44};
    const std::vector<double> errors = {2, 2, 2};
    const std::vector<double> degrees = {10, 10, 10};

    const auto found = analysis_of_means(estimates, errors, degrees, five_percent);

    ASSERT_TRUE(found);
    EXPECT_NEAR(found->mean, 50, 1e-12);
    const auto half = 2.8700725556564 * std::sqrt(8.0 / 3); // 4.687
    EXPECT_NEAR(found->estimates[0].difference, 10, 1e-12);
    EXPECT_NEAR(found->estimates[0].standard_error, std::sqrt(8.0 / 3), 1e-12);
    EXPECT_NEAR(found->estimates[0].interval.low, 10 - half, 1e-8);
    EXPECT_NEAR(found->estimates[0].interval.high, 10 + half, 1e-8);
    EXPECT_NEAR(found->estimates[1].interval.high, -4 + half, 1e-8); // reaches the mean
    EXPECT_NEAR(found->estimates[2].interval.high, -6 + half, 1e-8); // does not
}

// t of 4, 8 and 12 degrees are 3.9607865, 3.0157618 and 2.7794731: of the first 4/9 (1 t)^2 + 1/9 (2 t)^2 + 1/9 (3 t)^2.
TEST(AnalysisOfMeans, GivesEachItsOwnErrorAndDegrees) {
    const std::vector<double> estimates = {5, 6, 7};
    const std::vector<double> errors = {1, 2, 3};
    const std::vector<double> degrees = {4, 8, 12};

    const auto found = analysis_of_means(estimates, errors, degrees, five_percent);

    ASSERT_TRUE(found);
    EXPECT_NEAR(found->estimates[0].standard_error, std::sqrt(17.0 / 9), 1e-12);
    EXPECT_NEAR(found->estimates[0].interval.high, -1 + 4.3289700159, 1e-8);
    EXPECT_NEAR(found->estimates[1].standard_error, std::sqrt(26.0 / 9), 1e-12);
    EXPECT_NEAR(found->estimates[1].interval.high, 5.0633122381, 1e-8);
    EXPECT_NEAR(found->estimates[2].standard_error, std::sqrt(41.0 / 9), 1e-12);
    EXPECT_NEAR(found->estimates[2].interval.low, 1 - 6.0569891075, 1e-8);
}

// Both are as far from their mean, and half as far as from each other: sqrt((2.5705818 * 1)^2 + (2.2281389 * 2)^2) / 2.
TEST(AnalysisOfMeans, IsOneTestOfTheDifferenceForTwo) {
    const std::vector<double> estimates = {10, 6};
    const std::vector<double> errors = {1, 2};
    const std::vector<double> degrees = {5, 10};

    const auto found = analysis_of_means(estimates, errors, degrees, five_percent);

    ASSERT_TRUE(found);
    for (const auto& one : found->estimates)
        EXPECT_NEAR(one.interval.high - one.difference, 2.5722704926, 1e-8);
    EXPECT_NEAR(found->estimates[0].difference, 2, 1e-12);
    EXPECT_NEAR(found->estimates[1].difference, -2, 1e-12);
}

// Exact factors of Nelson (1983) for alpha 0.05 and known errors, as tables of the analysis of means have them, to a
// hundredth.
TEST(AnalysisOfMeans, IsNeverNarrowerThanThePublishedFactorsAndHardlyWider) {
    for (const auto& [count, published] :
         {std::pair(2, 1.96), std::pair(3, 2.34), std::pair(4, 2.47), std::pair(6, 2.62), std::pair(8, 2.72),
          std::pair(10, 2.80), std::pair(15, 2.93), std::pair(20, 3.02), std::pair(24, 3.07)}) {
        const std::vector<double> same(static_cast<std::size_t>(count), 3);
        const std::vector<double> degrees(same.size(), known_error);

        const auto found = analysis_of_means(same, same, degrees, five_percent);

        ASSERT_TRUE(found);
        const auto& first = found->estimates.front();
        const auto factor = first.interval.high / first.standard_error;
        EXPECT_GT(factor, published - 0.005) << count;
        EXPECT_LT(factor, 1.025 * (published + 0.005)) << count;
        EXPECT_NEAR(first.standard_error, 3 * std::sqrt(1 - 1.0 / count), 1e-12);
    }
}

TEST(AnalysisOfMeans, TellsNobodyApartWhereAllAreEqual) {
    const std::vector<double> estimates(42, 63.5);
    const std::vector<double> errors(42, 2);
    const std::vector<double> degrees(42, 9);

    const auto found = analysis_of_means(estimates, errors, degrees, five_percent);

    ASSERT_TRUE(found);
    EXPECT_TRUE(std::ranges::none_of(found->estimates, is_told_apart));
    EXPECT_NEAR(found->estimates[0].difference, 0, 1e-12);
}

TEST(AnalysisOfMeans, SaysWhyThereIsNone) {
    using One = std::vector<double>;

    EXPECT_EQ(analysis_of_means(One{}, One{}, One{}, five_percent).reason(), Reason::no_data);
    EXPECT_EQ(analysis_of_means(One{50}, One{2}, One{9}, five_percent).reason(), Reason::too_few);
    EXPECT_EQ(analysis_of_means(One{50, 60}, One{0, 0}, One{9, 9}, five_percent).reason(), Reason::no_variation);
    EXPECT_EQ(analysis_of_means(One{50, 60}, One{2, -1}, One{9, 9}, five_percent).reason(), Reason::out_of_range);
    EXPECT_EQ(analysis_of_means(One{50, 60}, One{2, 1}, One{9, 0}, five_percent).reason(), Reason::out_of_range);
    EXPECT_EQ(analysis_of_means(One{50, 60}, One{2, std::nan("")}, One{9, 9}, five_percent).reason(),
              Reason::out_of_range);
}

TEST(AnalysisOfMeans, AllowsOneWithoutErrorBesideOthers) {
    const std::vector<double> estimates = {10, 6, 8};
    const std::vector<double> errors = {0, 3, 0};
    const std::vector<double> degrees = {1, 9, 1};

    const auto found = analysis_of_means(estimates, errors, degrees, five_percent);

    ASSERT_TRUE(found);
    EXPECT_NEAR(found->estimates[0].standard_error, 1, 1e-12); // a third of 3
    EXPECT_GT(found->estimates[0].interval.high, 2 + 1.0);
    EXPECT_NEAR(found->estimates[1].standard_error, 2, 1e-12);
}

// --- How often it is wrong -------------------------------------------------------------------------------------------

/// Systems that are all the same, whose means have errors of different size, and whose variances are as uncertain as so
/// many degrees of freedom leave them.
class AlikeSystems {
public:
    AlikeSystems(std::size_t systems, int degrees)
        : count_(systems),
          degrees_(degrees),
          stream_(20260401, "alike|" + std::to_string(systems)) {}

    /// The share of rounds in which even one of them is called above or below.
    double false_alarms(std::uint32_t rounds) {
        std::uint32_t wrong = 0;
        for (std::uint32_t round = 0; round < rounds; ++round) {
            draw(round);
            const auto found = analysis_of_means(estimates_, errors_, of_freedom_, five_percent);
            if (std::ranges::any_of(found.value().estimates, is_told_apart)) ++wrong;
        }
        return static_cast<double>(wrong) / rounds;
    }

private:
    void draw(std::uint32_t round) {
        auto draws = stream_.replicate(round);
        const auto normal = [&draws] { return normal_quantile(draws.uniform()); };
        estimates_.clear();
        errors_.clear();
        of_freedom_.assign(count_, degrees_ == 0 ? known_error : degrees_);
        for (std::size_t i = 0; i < count_; ++i) {
            const auto error = 1 + static_cast<double>(i % 4);
            estimates_.push_back(50 + error * normal());
            double squares = 0;
            for (int k = 0; k < degrees_; ++k) {
                const auto one = normal();
                squares += one * one;
            }
            errors_.push_back(degrees_ == 0 ? error : error * std::sqrt(squares / degrees_));
        }
    }

    std::size_t count_;
    int degrees_; ///< 0: errors are known
    RandomStream stream_;
    std::vector<double> estimates_;
    std::vector<double> errors_;
    std::vector<double> of_freedom_;
};

// Of 2000 rounds the share has a standard error of 0.005; three of them are left on either side.
TEST(AnalysisOfMeans, IsWrongAboutAnyoneInFiveOfAHundredRounds) {
    for (const std::size_t systems : {2U, 42U, 153U}) {
        const auto share = AlikeSystems(systems, 0).false_alarms(2000);
        EXPECT_GT(share, 0.035) << systems;
        EXPECT_LT(share, 0.065) << systems;
    }
}

// Satterthwaite's degrees of freedom would be wrong in nine of a hundred rounds with 28 systems.
TEST(AnalysisOfMeans, IsWrongNoMoreOftenWhereErrorsAreUncertainThemselves) {
    for (const std::size_t systems : {2U, 28U}) {
        const auto share = AlikeSystems(systems, 6).false_alarms(2000);
        EXPECT_GT(share, 0.02) << systems;
        EXPECT_LT(share, 0.065) << systems;
    }
}

} // namespace
} // namespace weft::statistics
