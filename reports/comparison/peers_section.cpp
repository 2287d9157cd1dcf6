// SPDX-License-Identifier: MIT
#include "reports/comparison/peers_section.hpp"

#include "core/comparison/names.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/words.hpp"

#include <string>
#include <vector>

namespace weft::comparison_pages {
namespace {

std::string names_of(const comparison::Comparison& comparison, const std::vector<std::string>& systems) {
    std::vector<std::string> names;
    for (const auto& system : systems)
        names.push_back(system_name(comparison, system));
    return words::listed(names);
}

} // namespace

void write_peers(html::Page& page, const comparison::Comparison& comparison, const comparison::Peers& peers) {
    page.add("p", "By " + words::listed(peers.variables) + ". Context only: nothing else here is adjusted by it.");
    if (!peers.withheld.empty()) {
        page.add("p", peers.withheld);
        return;
    }
    html::add_table(page, "Whose circumstances are nearest", [&] {
        html::add_column_heads(page, {"System", "Nearest to it, the nearest first", "Among the nearest of"});
        page.add("tbody", [&] {
            for (const auto& system : peers.systems) {
                std::vector<std::string> nearest;
                for (const auto& peer : system.nearest)
                    nearest.push_back(peer.system);
                const auto peer_of = names_of(comparison, system.is_peer_of);
                html::add_row(page, system_name(comparison, system.system),
                              {names_of(comparison, nearest), peer_of.empty() ? "nobody" : peer_of});
            }
        });
    });
    if (!peers.without_context.empty())
        page.add("p", "Not every context is known of " + names_of(comparison, peers.without_context) + ".");
}

} // namespace weft::comparison_pages
