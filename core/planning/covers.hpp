// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstdint>
#include <optional>

namespace weft::planning {

/// Whose answers a plan or a what-if rests on, and how much they say.
struct Covers {
    std::uint32_t people = 0;
    std::uint32_t sectors_heard = 0;
    std::uint32_t sectors_asked = 0;
    std::optional<double> coverage; ///< share of the applicable weight that is known, of what it is about
};

Covers covers_of(const result::Participation& participation, std::optional<double> coverage);

} // namespace weft::planning
