// SPDX-License-Identifier: MIT
#include "core/statistics/stratified_bootstrap.hpp"

#include "core/statistics/moments.hpp"

#include <gmock/gmock.h>

#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

using testing::ElementsAre;

std::vector<std::uint32_t> drawn(const StratifiedBootstrap& bootstrap, std::uint32_t replicate) {
    std::vector<std::uint32_t> times(bootstrap.size());
    bootstrap.draw(replicate, times);
    return times;
}

// BOO-03 draws 5 2 4 2 6 1 5 in a stratum of seven; n - 1 of n takes the first six of them.
TEST(StratifiedBootstrap, DrawsOneLessThanThereAreFromTheNamedStream) {
    const StratifiedBootstrap bootstrap(20250101, std::vector<BootstrapStratum>{{"boot|QE1|vcse", 7}});

    EXPECT_THAT(drawn(bootstrap, 0), ElementsAre(0, 1, 2, 0, 1, 1, 1));
}

TEST(StratifiedBootstrap, DrawsAStratumAlikeWhateverStandsBesideIt) {
    const StratifiedBootstrap alone(1, std::vector<BootstrapStratum>{{"boot|a|nhs", 9}});
    const StratifiedBootstrap beside(1, std::vector<BootstrapStratum>{{"boot|a|vcse", 4}, {"boot|a|nhs", 9}});

    const auto all = drawn(beside, 5);

    EXPECT_EQ(std::vector<std::uint32_t>(all.begin() + 4, all.end()), drawn(alone, 5));
    EXPECT_EQ(std::accumulate(all.begin(), all.begin() + 4, 0U), 3U);
}

TEST(StratifiedBootstrap, KeepsAStratumOfOneAndOfNone) {
    const StratifiedBootstrap bootstrap(1, std::vector<BootstrapStratum>{{"a", 1}, {"b", 0}, {"c", 2}});

    EXPECT_EQ(bootstrap.size(), 3U);
    EXPECT_EQ(drawn(bootstrap, 0)[0], 1U);
}

// BOO-05 and BOO-01: s^2 / n = 7/9 for 1, 2, 4; n draws would give 14/27.
TEST(StratifiedBootstrap, GivesAMeanTheVarianceItHas) {
    const StratifiedBootstrap bootstrap(20250101, std::vector<BootstrapStratum>{{"boot|x", 3}});
    std::vector<double> means;
    for (std::uint32_t replicate = 0; replicate < 20000; ++replicate) {
        const auto times = drawn(bootstrap, replicate);
        means.push_back((times[0] * 1.0 + times[1] * 2.0 + times[2] * 4.0) / 2);
    }

    const auto found = moments(means);

    EXPECT_NEAR(found.mean, 7.0 / 3, 0.025);
    EXPECT_NEAR(found.variance, 7.0 / 9, 0.03); // four standard errors
}

} // namespace
} // namespace weft::statistics
