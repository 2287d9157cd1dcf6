// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/console.hpp"
#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

#include <span>

namespace weft::cli {

/// 0, or the code for a domain that its assessor did not look at, once every sentence on it was said.
int exit_code_of_looks(std::span<const result::Result> results, Console& console);
int exit_code_of_looks(const AssessedSystem& system, Console& console);

} // namespace weft::cli
