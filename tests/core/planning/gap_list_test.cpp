// SPDX-License-Identifier: MIT
#include "core/planning/gap_list.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::planning {
namespace {

using testing::DoubleEq;

result::Criterion criterion_with(const std::string& id, double weight, std::optional<int> level,
                                 const std::string& state = "level") {
    result::Criterion criterion;
    criterion.id = id;
    criterion.weight = weight;
    criterion.level = level;
    criterion.state = state;
    return criterion;
}

/// On levels 0 to 4.
result::Domain domain_of(double weight, std::vector<result::Criterion> criteria) {
    result::Domain domain;
    domain.weight = weight;
    for (int level = 0; level <= 4; ++level)
        domain.criterion_scale.push_back({.level = level, .label = ""});
    result::Capability capability;
    capability.weight = 2; // of one capability: it changes nothing
    capability.criteria = std::move(criteria);
    domain.capabilities = {std::move(capability)};
    return domain;
}

// Weights 1 and 3 of 4 in a domain of 1 of 4, and 1 of 1 in one of 3 of 4.
// a: 2 of 4 levels, 100 x 1/4 x 1/4 x 2/4 = 3.125.  b: 1 of 4, 100 x 3/4 x 1/4 x 1/4 = 4.6875.
// c: 4 of 4, 100 x 3/4 x 4/4 = 75.
TEST(GapList, PutsTheWidestGapTimesWeightFirst) {
    result::Result result;
    result.domains = {domain_of(1, {criterion_with("a", 1, 2), criterion_with("b", 3, 3)}),
                      domain_of(3, {criterion_with("c", 5, 0)})};

    const auto list = gap_list(result);

    ASSERT_EQ(list.gaps.size(), 3U);
    EXPECT_EQ(list.gaps[0].criterion->id, "c");
    EXPECT_EQ(list.gaps[0].levels, 4U);
    EXPECT_THAT(list.gaps[0].weight, DoubleEq(0.75));
    EXPECT_THAT(list.gaps[0].size, DoubleEq(75));
    EXPECT_EQ(list.gaps[1].criterion->id, "b");
    EXPECT_THAT(list.gaps[1].size, DoubleEq(4.6875));
    EXPECT_EQ(list.gaps[2].criterion->id, "a");
    EXPECT_THAT(list.gaps[2].size, DoubleEq(3.125));
}

TEST(GapList, KeepsTheOrderOfTheFrameworkAmongEquals) {
    result::Result result;
    result.domains = {domain_of(1, {criterion_with("z", 1, 1), criterion_with("a", 1, 1)})};

    const auto list = gap_list(result);

    EXPECT_EQ(list.gaps[0].criterion->id, "z");
    EXPECT_EQ(list.gaps[1].criterion->id, "a");
}

// Null is never zero: what has no level has no gap.
TEST(GapList, CountsWhatHasNoGapByItsReason) {
    auto number = criterion_with("number", 1, std::nullopt);
    number.number.emplace();
    result::Result result;
    result.domains = {domain_of(1, {criterion_with("best", 1, 4), criterion_with("unknown", 1, std::nullopt, "unknown"),
                                    criterion_with("unasked", 1, std::nullopt, "not-asked"),
                                    criterion_with("none", 1, std::nullopt, "not-applicable"), number,
                                    criterion_with("hidden", 1, std::nullopt, "hidden")})};

    const auto list = gap_list(result);

    EXPECT_TRUE(list.gaps.empty());
    EXPECT_EQ(list.at_best, 1U);
    EXPECT_EQ(list.unknown, 2U);
    EXPECT_EQ(list.no_level, 2U);
    EXPECT_EQ(list.hidden, 1U);
}

TEST(GapList, OfNothingIsEmpty) {
    EXPECT_TRUE(gap_list({}).gaps.empty());
}

} // namespace
} // namespace weft::planning
