// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

#include <vector>

namespace weft {

/// What each profile of the framework expects beside what is held, in the headline chain.
std::vector<result::Profile> write_profiles(const AssessedSystem& system);

} // namespace weft
