// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

#include <cstddef>
#include <string>

namespace weft {

/// One criterion written down, with its answers by sector, what holds it and why.
result::Criterion write_criterion(const AssessedSystem& system, std::size_t question);

/// Why a criterion stands where it does, and which sector alone could move it.
result::Explanation explain_criterion(const AssessedSystem& system, std::size_t question);

/// "median 2.5, 37.5% of 12 at it and 75% near it"
std::string consensus_words(const ConsensusReading& reading);

} // namespace weft
