// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

#include <cstddef>
#include <string>

namespace weft {

/// One rubric's result with everything below it. `digest` is the rubric's.
result::Domain write_domain(const AssessedSystem& system, std::size_t domain, const std::string& digest);

} // namespace weft
