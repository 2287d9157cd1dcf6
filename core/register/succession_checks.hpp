// SPDX-License-Identifier: MIT
#pragma once

#include "core/register/system_register.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace weft {

/// What is wrong with one succession beside the others and the register.
struct SuccessionFault {
    std::size_t succession = 0; ///< index
    std::string message;
};

/// Unknown systems, a succession given twice, shares of one system at one date above 1, and the first circle.
/// `systems` are sorted by key.
std::vector<SuccessionFault> check_successions(std::span<const System> systems,
                                               std::span<const Succession> successions);

} // namespace weft
