// SPDX-License-Identifier: MIT
#include "core/register/fate.hpp"

namespace weft {

std::vector<Fate> fates(const SystemRegister& systems, std::string_view earlier, std::span<const Lineage> lineages) {
    std::vector<Fate> all;
    for (const auto& system : systems.systems) {
        if (!exists_on(system, earlier)) continue;
        Fate fate{.system = system.key, .successors = {}};
        for (const auto& lineage : lineages)
            for (const auto& part : lineage.predecessors)
                if (part.key == system.key)
                    fate.successors.push_back({.key = lineage.system, .share = part.share, .is_whole = part.is_whole});
        all.push_back(std::move(fate));
    }
    return all;
}

bool is_unchanged(const Fate& fate) {
    return fate.successors.size() == 1 && fate.successors.front().is_whole &&
           fate.successors.front().key == fate.system;
}

} // namespace weft
