// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <algorithm>
#include <cstddef>

namespace weft::result {

/// How many expectations of a profile are hidden from the readers of its result: neither met nor unmet nor not known.
inline std::size_t hidden_expectations(const Profile& profile) {
    return static_cast<std::size_t>(std::ranges::count_if(
        profile.expectations, [](const Expectation& expectation) { return expectation.state == "hidden"; }));
}

} // namespace weft::result
