// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

namespace weft {

/// What the assessors' judgements came to: each judgement of each criterion once, by the most it had to say.
result::Checks count_checks(const AssessedSystem& system);

} // namespace weft
