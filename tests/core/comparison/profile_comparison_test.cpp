// SPDX-License-Identifier: MIT
#include "core/comparison/profile_comparison.hpp"

#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A system with these settled levels in clinical, service and administrative integration.
result::Result with_domains_at(std::string key, int clinical, int service, int administrative) {
    return system(std::move(key), {held("clinical", clinical, clinical), held("service", service, service),
                                   held("administrative", administrative, administrative)});
}

TEST(ProfileComparison, NamesTheDomainsThatCross) {
    const std::vector<result::Result> results = {with_domains_at("demo:a", 3, 1, 2),
                                                 with_domains_at("demo:b", 2, 3, 2)};

    const auto found = compare_profiles(results);

    EXPECT_EQ(found.pairs[0].relation, "crossing");
    EXPECT_THAT(found.pairs[0].first_ahead, ElementsAre("clinical"));
    EXPECT_THAT(found.pairs[0].second_ahead, ElementsAre("service"));
    EXPECT_THAT(found.front, ElementsAre("demo:a", "demo:b"));
}

// CMP-20 of METHODS, its six profiles as systems a to f.
TEST(ProfileComparison, FindsTheFrontOfTheWorkedCase) {
    const std::vector<result::Result> results = {
        with_domains_at("demo:a", 3, 3, 2), with_domains_at("demo:b", 2, 3, 1), with_domains_at("demo:c", 3, 2, 2),
        with_domains_at("demo:d", 1, 1, 1), with_domains_at("demo:e", 2, 2, 3), with_domains_at("demo:f", 3, 3, 2)};

    const auto found = compare_profiles(results);

    EXPECT_THAT(found.front, ElementsAre("demo:a", "demo:e", "demo:f"));
    const auto count = [&](const std::string& relation) {
        return std::ranges::count(found.pairs, relation, &ProfilePair::relation);
    };
    EXPECT_EQ(count("above") + count("below"), 9);
    EXPECT_EQ(count("crossing"), 5);
    EXPECT_EQ(count("equal"), 1);
}

TEST(ProfileComparison, WaitsForLevelsThatAreNotSettled) {
    const std::vector<result::Result> results = {system("demo:a", {held("clinical", 3, 3), held("service", 1, 4)}),
                                                 system("demo:b", {held("clinical", 2, 2), held("service", 2, 2)})};

    const auto found = compare_profiles(results);

    EXPECT_EQ(found.pairs[0].relation, "undecided");
    EXPECT_THAT(found.pairs[0].first_ahead, ElementsAre("clinical"));
    EXPECT_THAT(found.pairs[0].second_ahead, IsEmpty());
}

TEST(ProfileComparison, GoesByRanksAndNotByWhatTheScalePrints) {
    auto results = std::vector<result::Result>{system("demo:a", {held("clinical", 1, 1)}),
                                               system("demo:b", {held("clinical", 3, 3)})};
    for (auto& result : results)
        result.domains[0].scale = {{4, ""}, {3, ""}, {2, ""}, {1, ""}, {0, ""}}; // 0 is the best here

    EXPECT_EQ(compare_profiles(results).pairs[0].relation, "above");
}

// Whatever the missing level is, it may be the one in which the other is ahead.
TEST(ProfileComparison, PutsNobodyAboveWhereADomainHasNoLevelAndSaysSo) {
    auto results = std::vector<result::Result>{with_domains_at("demo:a", 3, 3, 3), with_domains_at("demo:b", 2, 4, 2)};
    results[1].domains[1].level_low = std::nullopt;

    const auto found = compare_profiles(results);

    EXPECT_EQ(found.pairs[0].relation, "undecided");
    EXPECT_THAT(found.pairs[0].left_out, ElementsAre("service"));
    EXPECT_THAT(found.front, ElementsAre("demo:a")) << "the other could not be said to be there";
}

TEST(ProfileComparison, CrossesWhateverAMissingLevelIs) {
    auto results = std::vector<result::Result>{with_domains_at("demo:a", 3, 1, 3), with_domains_at("demo:b", 2, 4, 2)};
    results[1].domains[2].level_low = std::nullopt;

    EXPECT_EQ(compare_profiles(results).pairs[0].relation, "crossing");
}

TEST(ProfileComparison, HasARelationForNothingInCommon) {
    const std::vector<result::Result> results = {system("demo:a", {domain("clinical", {})}),
                                                 system("demo:b", {domain("clinical", {})})};

    EXPECT_EQ(compare_profiles(results).pairs[0].relation, "nothing-in-common");
    EXPECT_THAT(compare_profiles({}).pairs, IsEmpty());
}

} // namespace
} // namespace weft::comparison
