// SPDX-License-Identifier: MIT
#include "core/scoring/gates.hpp"

#include <algorithm>

namespace weft {
namespace {

/// How many of a gate's criteria and views stand at or below its level, how many are not known, how many count at all.
struct GateCount {
    int at_or_below = 0;
    int unknown = 0;
    int applicable = 0;
};

void count_criteria(const PlannedGate& gate, const GateSight& sight, GateCount& count) {
    for (const auto question : gate.questions) {
        const auto& criterion = sight.levels[question];
        if (criterion.state == CriterionState::not_applicable) continue;
        ++count.applicable;
        const auto level = criterion[sight.chain];
        if (!level)
            ++count.unknown;
        else if (*level <= gate.gate->at_most)
            ++count.at_or_below;
    }
}

void count_views(const PlannedGate& gate, const GateSight& sight, GateCount& count) {
    for (const auto index : gate.views) {
        const auto& view = sight.views[index];
        if (!view.applies) continue;
        ++count.applicable;
        const auto at_most = gate.gate->at_most;
        const auto level = view[sight.chain];
        if (level && *level <= at_most)
            ++count.at_or_below;
        else if (!level || view.low(sight.chain).value_or(*level) <= at_most)
            ++count.unknown;
    }
}

int needed_to_close(const Gate& gate, const GateCount& count) {
    switch (gate.kind) {
    case GateKind::any: return 1;
    case GateKind::all: return std::max(count.applicable, 1);
    case GateKind::count: return gate.count;
    }
    return 1;
}

} // namespace

GateState gate_state(const PlannedGate& gate, const GateSight& sight) {
    GateCount count;
    count_criteria(gate, sight, count);
    count_views(gate, sight, count);
    const auto needed = needed_to_close(*gate.gate, count);
    if (count.at_or_below >= needed) return GateState::closed;
    return count.at_or_below + count.unknown >= needed ? GateState::undecided : GateState::open;
}

GatedLevel apply_gates(std::optional<Rank> base, std::span<const PlannedGate> gates, const GateSight& sight) {
    GatedLevel gated{.level = base, .states = {}, .binding = {}, .is_undecided = false, .lowest_cap_in_doubt = {}};
    for (const auto& gate : gates) {
        const auto state = gate_state(gate, sight);
        gated.states.push_back(state);
        const auto cap = gate.gate->cap;
        if (state == GateState::closed && gated.level) gated.level = std::min(*gated.level, cap);
        if (state == GateState::undecided)
            gated.lowest_cap_in_doubt = std::min(gated.lowest_cap_in_doubt.value_or(cap), cap);
    }
    for (std::size_t i = 0; i < gates.size(); ++i)
        gated.binding.push_back(gated.states[i] == GateState::closed && gated.level == gates[i].gate->cap && base &&
                                *base >= gates[i].gate->cap);
    gated.is_undecided = gated.lowest_cap_in_doubt && gated.level && *gated.lowest_cap_in_doubt < *gated.level;
    return gated;
}

} // namespace weft
