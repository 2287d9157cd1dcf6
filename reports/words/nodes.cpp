// SPDX-License-Identifier: MIT
#include "reports/words/nodes.hpp"

#include <algorithm>
#include <iterator>

namespace weft::words {

std::vector<TitledNode> nodes_of(const result::Result& result, const Words& words) {
    std::vector<TitledNode> nodes{{words.heading("The whole"), "#whole", &result.overall}};
    for (const auto& view : result.views)
        nodes.push_back({view.title, "#view-" + view.id, &view});
    for (const auto& domain : result.domains) {
        nodes.push_back({domain.title, "#domain-" + domain.id, &domain});
        for (const auto& capability : domain.capabilities)
            nodes.push_back({capability.title, "#capability-" + domain.id + "." + capability.id, &capability.result});
    }
    return nodes;
}

std::vector<TitledNode> nodes_with_target(const result::Result& result, const Words& words) {
    std::vector<TitledNode> with_target;
    std::ranges::copy_if(nodes_of(result, words), std::back_inserter(with_target),
                         [](const TitledNode& titled) { return titled.node->target.has_value(); });
    return with_target;
}

} // namespace weft::words
