// SPDX-License-Identifier: MIT
#include "core/register/merger.hpp"

namespace weft {
namespace {

bool was_there_before(const SystemRegister& systems, std::string_view key, std::string_view date) {
    const System* const system = systems.find(key);
    return system != nullptr && !system->valid_from.empty() && system->valid_from < date;
}

} // namespace

std::optional<Merger> merger_in_round(const SystemRegister& systems, std::string_view system, std::string_view round) {
    const auto year = std::string(round.substr(0, round.find('-'))) + "-";
    Merger latest;
    for (const auto& succession : systems.successions) { // sorted by predecessor
        if (succession.to != system || !succession.date.starts_with(year) || succession.date < latest.date) continue;
        if (succession.date > latest.date) latest = {.date = succession.date, .predecessors = {}};
        latest.predecessors.push_back(succession.from);
    }
    const bool is_merger = latest.predecessors.size() > 1 ||
                           (latest.predecessors.size() == 1 && was_there_before(systems, system, latest.date));
    if (!is_merger) return std::nullopt;
    return latest;
}

} // namespace weft
