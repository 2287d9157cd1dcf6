// SPDX-License-Identifier: MIT
#include "core/rubric/rubric.hpp"

#include <algorithm>

namespace weft {

bool Criterion::has_tag(std::string_view tag) const {
    return std::ranges::find(tags, tag) != tags.end();
}

const Aggregate& Rubric::aggregate_of(std::size_t node) const {
    return nodes[node].aggregate ? *nodes[node].aggregate : *nodes.front().aggregate;
}

std::optional<std::size_t> Rubric::find_criterion(std::string_view wanted) const {
    const auto found = std::ranges::find(criteria, wanted, &Criterion::id);
    if (found == criteria.end()) return std::nullopt;
    return static_cast<std::size_t>(found - criteria.begin());
}

std::vector<std::size_t> Rubric::criteria_below(std::size_t node) const {
    std::vector<bool> is_below(nodes.size());
    is_below[node] = true;
    for (std::size_t at = node + 1; at < nodes.size(); ++at)
        is_below[at] = nodes[at].parent && is_below[*nodes[at].parent];
    std::vector<std::size_t> below;
    for (std::size_t criterion = 0; criterion < criteria.size(); ++criterion)
        if (is_below[criteria[criterion].node]) below.push_back(criterion);
    return below;
}

bool counts_children(const Rubric& rubric, std::size_t node, const Aggregate& aggregate) {
    return aggregate.over != Over::criteria && !rubric.nodes[node].children.empty();
}

Scale node_scale(const Rubric& rubric, std::size_t node, const Aggregate& aggregate) {
    if (!aggregate.bands.empty()) return band_scale(aggregate.bands, rubric.scale);
    if (!aggregate.stages.empty())
        return {.first = aggregate.first_stage, .better = Better::higher, .labels = aggregate.stages};
    if (counts_children(rubric, node, aggregate)) return node_scale(rubric, rubric.nodes[node].children.front());
    return rubric.scale;
}

Scale node_scale(const Rubric& rubric, std::size_t node) {
    return node_scale(rubric, node, rubric.aggregate_of(node));
}

} // namespace weft
