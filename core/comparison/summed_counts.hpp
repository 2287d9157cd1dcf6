// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace weft::comparison {

/// How many gave each level, worst first, over the sectors that are meant.
std::vector<std::uint32_t> summed_counts(const std::vector<result::SectorAnswers>& sectors,
                                         const std::function<bool(const std::string& sector)>& is_meant);

} // namespace weft::comparison
