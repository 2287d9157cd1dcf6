// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

#include <cstddef>

namespace weft {

/// One criterion written down, with its answers by sector, what holds it and why.
result::Criterion write_criterion(const AssessedSystem& system, std::size_t question);

/// Why a criterion stands where it does, and which sector alone could move it.
result::Explanation explain_criterion(const AssessedSystem& system, std::size_t question);

} // namespace weft
