// SPDX-License-Identifier: MIT
#pragma once

#include "core/register/system_register.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// How a system came to be what it is: on one day it took over from others.
struct Merger {
    std::string date;                      ///< ISO
    std::vector<std::string> predecessors; ///< keys, sorted
};

/// The merger that falls into the year a round is named by, the latest of several; nothing when there is none. A round
/// has no dates of its own: "2026" and "2026-h2" are both of 2026. One predecessor makes a merger only of a system that
/// was there before that day; otherwise the system was renamed, or is a part of what was divided.
std::optional<Merger> merger_in_round(const SystemRegister& systems, std::string_view system, std::string_view round);

} // namespace weft
