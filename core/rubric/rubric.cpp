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

Scale node_scale(const Rubric& rubric, std::size_t node) {
    const auto& bands = rubric.aggregate_of(node).bands;
    return bands.empty() ? rubric.scale : band_scale(bands, rubric.scale);
}

} // namespace weft
