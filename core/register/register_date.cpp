// SPDX-License-Identifier: MIT
#include "core/register/register_date.hpp"

#include <algorithm>

namespace weft {

std::string register_date(const SystemRegister& systems) {
    std::string latest;
    for (const auto& system : systems.systems)
        latest = std::max(latest, system.valid_from);
    for (const auto& succession : systems.successions)
        latest = std::max(latest, succession.date);
    return latest;
}

std::string last_day_of(std::string_view round) {
    return std::string(round.substr(0, round.find('-'))) + "-12-31";
}

} // namespace weft
