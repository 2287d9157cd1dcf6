// SPDX-License-Identifier: MIT
#include "core/example/made_up_systems.hpp"

#include "core/register/lineage.hpp"
#include "tests/core/example/shipped_example.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace weft::example {
namespace {

using testing::IsEmpty;

MadeUpCountry country(std::uint64_t seed) {
    return make_up_country(shipped().settings, shipped().pattern, seed);
}

/// What can be said of how systems came about without their names: for each later system, how it came about and into
/// how many systems each of those went that it came from, whole or not.
using Shape = std::multiset<std::pair<Origin, std::multiset<std::pair<int, bool>>>>;

Shape shape_of(const SystemRegister& systems) {
    const auto all = lineages(systems, "2025-10-01", "2026-10-01");
    std::map<std::string, int> heirs;
    for (const auto& lineage : all)
        for (const auto& predecessor : lineage.predecessors)
            ++heirs[predecessor.key];
    Shape shape;
    for (const auto& lineage : all) {
        std::multiset<std::pair<int, bool>> from;
        for (const auto& predecessor : lineage.predecessors)
            from.emplace(heirs.at(predecessor.key), predecessor.is_whole);
        shape.emplace(lineage.origin, std::move(from));
    }
    return shape;
}

TEST(MadeUpCountry, HasFortyTwoSystemsInOneRoundAndThirtySixInTheNext) {
    const auto made = country(1);
    ASSERT_EQ(made.rounds.size(), 2U);
    EXPECT_EQ(made.rounds[0].size(), 42U);
    EXPECT_EQ(made.rounds[1].size(), 36U);
}

// By hand from the register of England: 29 boards go on; one was made of two; six have a part of Hertfordshire and West
// Essex, of Suffolk and North East Essex, or of Frimley, which went to two, two and three: of two, three and three in
// the East of England, and of two, two and three in the South East.
TEST(MadeUpCountry, MergesAndSplitsAsTheRealBoardsDid) {
    const std::pair<int, bool> whole{1, true};
    const std::pair<int, bool> in_two{2, false};
    const std::pair<int, bool> in_three{3, false};
    Shape real;
    for (int i = 0; i < 29; ++i)
        real.emplace(Origin::same, std::multiset{whole});
    real.emplace(Origin::merged, std::multiset{whole, whole});
    real.emplace(Origin::reshaped, std::multiset{whole, whole, in_two});   // Central East
    real.emplace(Origin::reshaped, std::multiset{whole, in_two, in_two});  // Essex
    real.emplace(Origin::reshaped, std::multiset{whole, in_two});          // Norfolk and Suffolk
    real.emplace(Origin::reshaped, std::multiset{whole, in_three});        // Hampshire and Isle of Wight
    real.emplace(Origin::reshaped, std::multiset{whole, in_three});        // Thames Valley
    real.emplace(Origin::reshaped, std::multiset{whole, whole, in_three}); // Surrey and Sussex

    EXPECT_EQ(shape_of(shipped().pattern), real);
    for (const std::uint64_t seed : {1U, 2U, 77U})
        EXPECT_EQ(shape_of(country(seed).systems), real) << seed;
}

TEST(MadeUpCountry, HasRegionsOfTheSameSizesUnderOtherNames) {
    const auto sizes = [](const SystemRegister& systems) {
        std::map<std::string, int> by_region;
        for (const auto& system : systems.systems)
            ++by_region[system.region];
        std::multiset<int> all;
        for (const auto& [region, count] : by_region)
            all.insert(count);
        return all;
    };
    EXPECT_EQ(sizes(country(3).systems), sizes(shipped().pattern));
}

TEST(MadeUpCountry, SharesNoKeyNameOrRegionWithTheRealOneAndSaysSo) {
    std::set<std::string> real;
    for (const auto& system : shipped().pattern.systems)
        real.insert({system.key, system.name, system.region});
    const auto made = country(1);
    std::set<std::string> keys;
    for (const auto& system : made.systems.systems) {
        EXPECT_FALSE(real.contains(system.key) || real.contains(system.name) || real.contains(system.region));
        EXPECT_TRUE(is_system_key(system.key) && system.key.starts_with("demo:")) << system.key;
        EXPECT_TRUE(system.name.ends_with(" (made up)")) << system.name;
        keys.insert(system.key);
    }
    EXPECT_EQ(keys.size(), 49U);
}

TEST(MadeUpCountry, GivesAnotherSystemTheSameFateForAnotherSeed) {
    const auto one = country(1).systems.successions;
    const auto other = country(2).systems.successions;
    ASSERT_EQ(one.size(), other.size());
    EXPECT_FALSE(std::ranges::equal(one, other, {}, &Succession::from, &Succession::from));
}

TEST(MadeUpCountry, LosesNobodyInAMerger) {
    const auto made = country(4);
    const auto residents = [](const std::vector<MadeUpSystem>& systems) {
        double sum = 0;
        for (const auto& system : systems)
            sum += system.residents;
        return sum;
    };
    // Each part is rounded down to whole people, and there are 3 systems in 2, 2 and 3 parts.
    EXPECT_NEAR(residents(made.rounds[1]), residents(made.rounds[0]), 7);
    for (const auto& system : made.rounds[1]) {
        double parts = 0;
        for (const auto& part : system.parts)
            parts += part.residents;
        EXPECT_EQ(parts, system.residents) << system.key;
    }
}

TEST(MadeUpCountry, CountsASystemMadeOfSeveralAsMerged) {
    const auto made = country(1);
    EXPECT_EQ(std::ranges::count(made.rounds[0], true, &MadeUpSystem::is_merged), 0);
    EXPECT_EQ(std::ranges::count(made.rounds[1], true, &MadeUpSystem::is_merged), 7);
    for (const auto& system : made.rounds[0])
        EXPECT_THAT(system.parts, IsEmpty());
}

} // namespace
} // namespace weft::example
