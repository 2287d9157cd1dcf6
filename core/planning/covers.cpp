// SPDX-License-Identifier: MIT
#include "core/planning/covers.hpp"

#include <algorithm>

namespace weft::planning {

Covers covers_of(const result::Participation& participation, std::optional<double> coverage) {
    const auto heard = std::ranges::count(participation.sectors, true, &result::Sector::heard);
    return {.people = participation.respondents.value_or(0),
            .sectors_heard = static_cast<std::uint32_t>(heard),
            .sectors_asked = static_cast<std::uint32_t>(participation.sectors.size()),
            .coverage = coverage};
}

} // namespace weft::planning
