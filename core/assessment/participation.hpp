// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

namespace weft {

/// Who took part, who was heard, and how much one person can weigh.
result::Participation write_participation(const AssessedSystem& system);

} // namespace weft
