// SPDX-License-Identifier: MIT
#include "core/rules/node_rule.hpp"
#include "core/rules/rule_list.hpp"

#include <algorithm>
#include <array>

namespace weft {

std::span<const NodeRule* const> node_rules() {
    static constexpr std::array rules{
        &weighted_mean_rule,
        &mean_rule,
        &sum_rule,
        &percentage_of_maximum_rule,
        &percentage_of_attainable_rule,
        &median_rule,
        &minimum_rule,
        &maximum_rule,
        &power_mean_rule,
        &penalised_mean_rule,
        &staged_rule,
        &tolerant_staged_rule,
        &lagging_rule,
        &by_count_rule,
        &requirements_rule,
        &none_rule,
    };
    return rules;
}

const NodeRule* find_node_rule(std::string_view id) {
    const auto rules = node_rules();
    const auto found = std::ranges::find_if(rules, [id](const NodeRule* rule) { return rule->id == id; });
    return found == rules.end() ? nullptr : *found;
}

std::vector<std::string> node_rule_ids() {
    std::vector<std::string> ids;
    for (const auto* rule : node_rules())
        ids.emplace_back(rule->id);
    return ids;
}

} // namespace weft
