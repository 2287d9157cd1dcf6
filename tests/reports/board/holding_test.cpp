// SPDX-License-Identifier: MIT
#include "reports/board/holding.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace weft::board {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

result::Criterion criterion_at(const std::string& id, std::optional<int> level, std::string next_step = "Do it.") {
    result::Criterion criterion;
    criterion.id = id;
    criterion.level = level;
    criterion.next_step = std::move(next_step);
    return criterion;
}

result::Domain domain_of(const std::string& id, std::optional<int> level, std::vector<result::Criterion> criteria,
                         std::vector<std::string> held_by) {
    result::Domain domain;
    domain.id = id;
    domain.level = level;
    domain.scale = domain.criterion_scale = {{0, "None"}, {1, "Some"}, {2, "Most"}, {3, "All"}};
    domain.explanation.held_by = std::move(held_by);
    domain.capabilities.resize(1);
    domain.capabilities[0].criteria = std::move(criteria);
    return domain;
}

result::Gate gate_by(const std::string& id, bool binding, std::vector<std::string> held_by) {
    result::Gate gate;
    gate.id = id;
    gate.binding = binding;
    gate.held_by = std::move(held_by);
    return gate;
}

std::vector<std::string> ids_of(const std::vector<const result::Criterion*>& criteria) {
    std::vector<std::string> ids;
    for (const auto* criterion : criteria)
        ids.push_back(criterion->id);
    return ids;
}

std::vector<std::string> steps_of(const result::Result& result, std::size_t at_most = 3) {
    return ids_of(next_steps(result, at_most));
}

TEST(HoldingCriteria, AreThoseThatHoldADomainTheLowestFirst) {
    const auto domain =
        domain_of("d", 1, {criterion_at("a", 2), criterion_at("b", 0), criterion_at("c", 2)}, {"c", "a", "b"});

    EXPECT_THAT(ids_of(holding_criteria(domain)), ElementsAre("b", "c", "a"));
}

TEST(HoldingCriteria, AreInPlaceOfAGateThoseThatCloseItIfItBinds) {
    auto domain =
        domain_of("d", 1, {criterion_at("a", 1), criterion_at("b", 1), criterion_at("c", 1)}, {"loose", "closed", "a"});
    domain.gates = {gate_by("loose", false, {"c"}), gate_by("closed", true, {"b", "a"})};

    EXPECT_THAT(ids_of(holding_criteria(domain)), ElementsAre("b", "a"));
}

// On a scale whose better levels have lower numbers the lowest is the one that is printed highest.
TEST(HoldingCriteria, AreSortedByTheirPlaceOnTheScaleNotByItsNumbers) {
    auto domain = domain_of("d", 3, {criterion_at("good", 1), criterion_at("bad", 3)}, {"good", "bad"});
    domain.criterion_scale = {{3, "Bad"}, {2, "Middling"}, {1, "Good"}};

    EXPECT_THAT(ids_of(holding_criteria(domain)), ElementsAre("bad", "good"));
}

TEST(NextSteps, BeginWithWhatHoldsTheWholeThroughAGate) {
    result::Result result;
    result.domains = {domain_of("one", 0, {criterion_at("a", 0)}, {"a"}),
                      domain_of("two", 2, {criterion_at("b", 2), criterion_at("c", 2)}, {"b"})};
    result.overall.gates = {gate_by("loose", false, {"b"}), gate_by("closed", true, {"c"})};

    EXPECT_THAT(steps_of(result), ElementsAre("c", "a", "b"));
}

TEST(NextSteps, TakeOneOfEachDomainInTurnTheLowestFirst) {
    result::Result result;
    result.domains = {domain_of("high", 2, {criterion_at("h", 2)}, {"h"}),
                      domain_of("unknown", std::nullopt, {criterion_at("u", 0)}, {"u"}),
                      domain_of("low", 1, {criterion_at("l", 1), criterion_at("m", 0)}, {"l", "m"})};

    EXPECT_THAT(steps_of(result, 2), ElementsAre("m", "h"));
    EXPECT_THAT(steps_of(result, 9), ElementsAre("m", "h", "u", "l"));
}

TEST(NextSteps, TakeTheDomainsFirstThatHoldTheWhole) {
    result::Result result;
    result.domains = {domain_of("low", 0, {criterion_at("l", 0)}, {"l"}),
                      domain_of("holds", 1, {criterion_at("h", 1)}, {"h"})};
    result.overall.explanation.held_by = {"holds"};

    EXPECT_THAT(steps_of(result, 1), ElementsAre("h"));
}

TEST(NextSteps, AreNoneWhereTheRubricHasNoneOrAllIsHidden) {
    result::Result result;
    result.domains = {domain_of("one", 0, {criterion_at("a", 0, "")}, {"a"}),
                      domain_of("two", std::nullopt, {criterion_at("b", std::nullopt)}, {})};

    EXPECT_THAT(steps_of(result), IsEmpty());
}

} // namespace
} // namespace weft::board
