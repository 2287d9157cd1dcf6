// SPDX-License-Identifier: MIT
#include "core/scoring/gates.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

CriterionLevels claimed_at(std::optional<Rank> rank, CriterionState state = CriterionState::level) {
    CriterionLevels levels;
    levels.state = rank ? CriterionState::level : state;
    levels[Chain::claimed] = rank;
    return levels;
}

Gate gate(GateKind kind, Rank at_most, Rank cap, int count = 1) {
    Gate made;
    made.kind = kind;
    made.at_most = at_most;
    made.cap = cap;
    made.count = count;
    return made;
}

GateState state(const Gate& gate, const std::vector<CriterionLevels>& levels) {
    PlannedGate planned{&gate, {}, {}};
    for (std::size_t i = 0; i < levels.size(); ++i)
        planned.questions.push_back(i);
    return gate_state(planned, {.levels = levels, .views = {}, .chain = Chain::claimed});
}

GateSight seen(const std::vector<CriterionLevels>& levels) {
    return {.levels = levels, .views = {}, .chain = Chain::claimed};
}

/// A view at a level in the claimed chain, and at another with everything unknown taken as worst.
ViewLevels view_at(std::optional<Rank> level, std::optional<Rank> low) {
    ViewLevels view;
    view.level[static_cast<std::size_t>(Chain::claimed)] = level;
    view.level_low[static_cast<std::size_t>(Chain::claimed)] = low;
    return view;
}

GateState state_of_views(const Gate& gate, const std::vector<ViewLevels>& views) {
    PlannedGate planned{&gate, {}, {}};
    for (std::size_t i = 0; i < views.size(); ++i)
        planned.views.push_back(i);
    return gate_state(planned, {.levels = {}, .views = views, .chain = Chain::claimed});
}

// SCO-38: level 4, c1 at 1, c2 at 3, c3 at 0; g1 and g2 are triggered, g1 binds at 2, g3 stays open.
TEST(Gates, HoldTheLevelAtTheLowestCapAndNameTheOneThatBinds) {
    const std::vector<CriterionLevels> levels{claimed_at(1), claimed_at(3), claimed_at(0)};
    const auto g1 = gate(GateKind::any, 1, 2);
    const auto g2 = gate(GateKind::any, 0, 3);
    const auto g3 = gate(GateKind::any, 1, 1);
    const std::vector<PlannedGate> gates{{&g1, {0}, {}}, {&g2, {2}, {}}, {&g3, {1}, {}}};

    const auto gated = apply_gates(4, gates, seen(levels));

    EXPECT_EQ(gated.level, 2);
    EXPECT_EQ(gated.states, (std::vector{GateState::closed, GateState::closed, GateState::open}));
    EXPECT_EQ(gated.binding, (std::vector<bool>{true, false, false}));
}

TEST(Gates, NeverRaiseALevelAndDoNotBindBelowTheirCap) {
    const std::vector<CriterionLevels> levels{claimed_at(0)};
    const auto closed = gate(GateKind::any, 0, 2);
    const auto gated = apply_gates(1, std::vector<PlannedGate>{{&closed, {0}, {}}}, seen(levels));
    EXPECT_EQ(gated.level, 1);
    EXPECT_EQ(gated.binding, std::vector<bool>{false});
}

TEST(Gates, CloseByAnyAllOrCount) {
    EXPECT_EQ(state(gate(GateKind::any, 1, 2), {claimed_at(1), claimed_at(4)}), GateState::closed);
    EXPECT_EQ(state(gate(GateKind::any, 1, 2), {claimed_at(2), claimed_at(4)}), GateState::open);
    EXPECT_EQ(state(gate(GateKind::all, 1, 2), {claimed_at(1), claimed_at(2)}), GateState::open);
    EXPECT_EQ(state(gate(GateKind::all, 1, 2), {claimed_at(1), claimed_at(0)}), GateState::closed);
    EXPECT_EQ(state(gate(GateKind::count, 1, 2, 2), {claimed_at(1), claimed_at(4), claimed_at(0)}), GateState::closed);
    EXPECT_EQ(state(gate(GateKind::count, 1, 2, 2), {claimed_at(1), claimed_at(4), claimed_at(3)}), GateState::open);
}

TEST(Gates, AreUndecidedWhereAnUnknownCriterionCouldCloseThem) {
    EXPECT_EQ(state(gate(GateKind::any, 1, 2), {claimed_at({}, CriterionState::unknown), claimed_at(4)}),
              GateState::undecided);
    EXPECT_EQ(state(gate(GateKind::any, 1, 2), {claimed_at({}, CriterionState::unknown), claimed_at(1)}),
              GateState::closed);
    EXPECT_EQ(state(gate(GateKind::all, 1, 2), {claimed_at({}, CriterionState::unknown), claimed_at(4)}),
              GateState::open);
    EXPECT_EQ(
        state(gate(GateKind::count, 1, 2, 2), {claimed_at({}, CriterionState::unknown), claimed_at(4), claimed_at(0)}),
        GateState::undecided);
}

TEST(Gates, LeaveOutWhatDoesNotApply) {
    EXPECT_EQ(state(gate(GateKind::any, 1, 2), {claimed_at({}, CriterionState::not_applicable), claimed_at(4)}),
              GateState::open);
    EXPECT_EQ(state(gate(GateKind::all, 1, 2), {claimed_at({}, CriterionState::not_applicable), claimed_at(1)}),
              GateState::closed);
    EXPECT_EQ(state(gate(GateKind::all, 1, 2),
                    {claimed_at({}, CriterionState::not_applicable), claimed_at({}, CriterionState::not_applicable)}),
              GateState::open);
}

TEST(Gates, PutTheirCapIntoTheIntervalWhileTheyAreUndecided) {
    const std::vector<CriterionLevels> levels{claimed_at({}, CriterionState::unknown)};
    const auto doubtful = gate(GateKind::any, 0, 1);
    const auto gated = apply_gates(3, std::vector<PlannedGate>{{&doubtful, {0}, {}}}, seen(levels));
    EXPECT_EQ(gated.level, 3);
    EXPECT_TRUE(gated.is_undecided);
    EXPECT_EQ(gated.lowest_cap_in_doubt, 1);
}

TEST(Gates, LookAtViewsAsTheyLookAtCriteria) {
    const auto closes_at_one = gate(GateKind::any, 1, 2);

    EXPECT_EQ(state_of_views(closes_at_one, {view_at(1, 1), view_at(4, 4)}), GateState::closed);
    EXPECT_EQ(state_of_views(closes_at_one, {view_at(2, 2)}), GateState::open);
    EXPECT_EQ(state_of_views(closes_at_one, {view_at(1, 0)}), GateState::closed);
    EXPECT_EQ(state_of_views(gate(GateKind::all, 1, 2), {view_at(1, 1), view_at(2, 2)}), GateState::open);
    EXPECT_EQ(state_of_views(gate(GateKind::count, 1, 2, 2), {view_at(1, 1), view_at(0, 0)}), GateState::closed);
}

TEST(Gates, AreUndecidedWhereAViewIsAboveThemOnlyForWhatIsNotKnown) {
    const auto closes_at_one = gate(GateKind::any, 1, 2);

    EXPECT_EQ(state_of_views(closes_at_one, {view_at(3, 1)}), GateState::undecided);
    EXPECT_EQ(state_of_views(closes_at_one, {view_at({}, 0)}), GateState::undecided);
    EXPECT_EQ(state_of_views(closes_at_one, {view_at(3, 2)}), GateState::open);
}

TEST(Gates, LeaveOutAViewInWhichNothingApplies) {
    auto nothing = view_at({}, {});
    nothing.applies = false;

    EXPECT_EQ(state_of_views(gate(GateKind::any, 1, 2), {nothing}), GateState::open);
    EXPECT_EQ(state_of_views(gate(GateKind::all, 1, 2), {nothing, view_at(1, 1)}), GateState::closed);
}

TEST(Gates, CountCriteriaAndViewsTogether) {
    const auto two = gate(GateKind::count, 1, 2, 2);
    const std::vector<CriterionLevels> levels{claimed_at(1)};
    const PlannedGate planned{&two, {0}, {0}};

    const auto with_view_at = [&](Rank level) {
        const std::vector<ViewLevels> views{view_at(level, level)};
        return gate_state(planned, {.levels = levels, .views = views, .chain = Chain::claimed});
    };

    EXPECT_EQ(with_view_at(1), GateState::closed);
    EXPECT_EQ(with_view_at(2), GateState::open);
}

} // namespace
} // namespace weft
