// SPDX-License-Identifier: MIT
#include "core/comparison/compare.hpp"

#include "core/error.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

constexpr ComparisonPolicy usual{
    .level = 0.95, .alpha = 0.05, .reliability_for_comparison = 0.7, .reliability_for_rank_sets = 0.8};

constexpr WeightingSettings weighting{.seed = 1, .draws = 1000, .share = 0.9, .threads = 1};

std::vector<result::Result> two_systems() {
    return {system("demo:b", {answered("d", lower_half, 30)}), system("demo:a", {answered("d", upper_half, 70)})};
}

std::string refusal(const std::vector<result::Result>& results) {
    try {
        compare(results, usual, weighting, "");
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

TEST(Compare, SaysWhatItCovers) {
    const auto found = compare(two_systems(), usual, weighting, "2026-04-01");

    EXPECT_THAT(found.systems, ElementsAre("demo:a", "demo:b"));
    EXPECT_EQ(found.framework.id, "two-domains");
    EXPECT_EQ(found.round, "2026");
    EXPECT_EQ(found.register_date, "2026-04-01");
    EXPECT_THAT(found.domains, SizeIs(1));
    EXPECT_THAT(found.profiles.pairs, SizeIs(1));
}

TEST(Compare, IsTheSameInAnyOrderOfResults) {
    auto results = two_systems();
    const auto one = compare(results, usual, weighting, "");
    std::ranges::reverse(results);
    const auto other = compare(results, usual, weighting, "");

    EXPECT_EQ(one.systems, other.systems);
    EXPECT_EQ(one.domains[0].pairs[0].verdict, "higher");
    EXPECT_EQ(other.domains[0].pairs[0].verdict, "higher");
    EXPECT_EQ(one.domains[0].pairs[0].p, other.domains[0].pairs[0].p);
}

TEST(Compare, RefusesOneSystemTwice) {
    auto results = two_systems();
    results[0].system = "demo:a";

    EXPECT_EQ(refusal(results),
              "cannot compare 'demo:a' with 'demo:a': that is one system twice; give each system once");
}

TEST(Compare, RefusesTwoRounds) {
    auto results = two_systems();
    results[0].round = "2027";

    EXPECT_EQ(refusal(results), "cannot compare 'demo:a' with 'demo:b': one is of round '2026', the other of '2027'; "
                                "compare one round at a time");
}

TEST(Compare, RefusesTwoVersionsOfAFramework) {
    auto results = two_systems();
    results[0].framework.version = "2.0.0";

    EXPECT_EQ(refusal(results),
              "cannot compare 'demo:a' with 'demo:b': one was asked by framework 'two-domains' 1.0.0, "
              "the other by 'two-domains' 2.0.0; assess both by one of them");
}

TEST(Compare, RefusesRubricsThatOnlyShareAVersion) {
    auto results = two_systems();
    results[0].domains[0].rubric.digest = "another";

    EXPECT_EQ(refusal(results),
              "cannot compare 'demo:a' with 'demo:b': both name framework 'two-domains' 1.0.0, but its "
              "content is not the same; assess both by one of them");
}

TEST(Compare, RefusesNothing) {
    EXPECT_EQ(refusal({}), "nothing to compare: there is no result");
}

} // namespace
} // namespace weft::comparison
