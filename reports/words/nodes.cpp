// SPDX-License-Identifier: MIT
#include "reports/words/nodes.hpp"

#include "reports/words/numbers.hpp"

#include <algorithm>
#include <iterator>

namespace weft::words {

std::vector<TitledNode> nodes_of(const result::Result& result) {
    std::vector<TitledNode> nodes{{"The whole", "#whole", &result.overall}};
    for (const auto& view : result.views)
        nodes.push_back({view.title, "#view-" + view.id, &view});
    for (const auto& domain : result.domains) {
        nodes.push_back({domain.title, "#domain-" + domain.id, &domain});
        for (const auto& capability : domain.capabilities)
            nodes.push_back({capability.title, "#capability-" + domain.id + "." + capability.id, &capability.result});
    }
    return nodes;
}

std::vector<TitledNode> nodes_with_target(const result::Result& result) {
    std::vector<TitledNode> with_target;
    std::ranges::copy_if(nodes_of(result), std::back_inserter(with_target),
                         [](const TitledNode& titled) { return titled.node->target.has_value(); });
    return with_target;
}

std::string targets_met(const std::vector<TitledNode>& nodes) {
    const auto in_state = [&](std::string_view state) {
        return std::ranges::count_if(nodes,
                                     [&](const TitledNode& titled) { return titled.node->target->state == state; });
    };
    auto text = std::to_string(in_state("met")) + " of " + count(nodes.size(), "target is met", "targets are met");
    if (const auto undecided = in_state("undecided"); undecided > 0)
        text += "; of " + std::to_string(undecided) + " it cannot be said yet";
    return text + ".";
}

std::string target_state(std::string_view state) {
    if (state == "not-met") return "not met";
    if (state == "undecided") return "cannot be said yet: what is not known could still change it";
    return std::string(state);
}

std::string rule(const result::OtherRule& other) {
    return other.rule + (other.over == "criteria" ? "" : " over " + other.over);
}

std::string dependence(const result::NodeSummary& node) {
    bool has_level = false;
    bool has_other = false;
    for (const auto& other : node.other_rules) {
        has_level = has_level || other.makes_level;
        has_other = has_other || (other.makes_level && other.label != node.base_label);
    }
    if (!has_level || node.base_label.empty()) return "";
    return has_other ? "the level depends on the rule" : "the level does not depend on the rule";
}

} // namespace weft::words
