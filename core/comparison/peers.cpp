// SPDX-License-Identifier: MIT
#include "core/comparison/peers.hpp"

#include "core/statistics/nearest_neighbours.hpp"

#include <algorithm>

namespace weft::comparison {

Peers find_peers(std::span<const std::string> systems, const ContextTable& contexts, const ComparisonPolicy& policy) {
    Peers found;
    found.variables = contexts.variables;
    std::vector<double> cells;
    for (const auto& system : systems) {
        const auto context = std::ranges::find(contexts.systems, system, &SystemContext::system);
        const bool is_complete =
            context != contexts.systems.end() &&
            std::ranges::all_of(context->values, [](const auto& value) { return value.has_value(); });
        if (!is_complete) {
            found.without_context.push_back(system);
            continue;
        }
        found.systems.push_back({.system = system, .nearest = {}, .is_peer_of = {}});
        for (const auto& value : context->values)
            cells.push_back(*value);
    }
    const std::vector<double> weights(found.variables.size(), 1);
    const auto neighbours =
        statistics::nearest_neighbours({cells, found.variables.size()}, weights, policy.peer_cap, policy.peers);
    if (!neighbours) {
        found.systems.clear();
        found.withheld = "To say who is alike takes two systems with every context known.";
        return found;
    }
    const auto count = found.systems.size();
    for (std::size_t i = 0; i < count; ++i)
        for (const auto j : neighbours->nearest[i]) {
            found.systems[i].nearest.push_back(
                {.system = found.systems[j].system, .distance = neighbours->distances[i * count + j]});
            found.systems[j].is_peer_of.push_back(found.systems[i].system);
        }
    return found;
}

} // namespace weft::comparison
