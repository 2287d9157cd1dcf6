// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/assessed_system.hpp"
#include "core/assessment/result.hpp"

#include <vector>

namespace weft {

/// Which contexts that help are there and which that hinder, by the lowest level of the criteria that cite them. What a
/// study saw follow from a context is not said: nothing is inferred from it.
std::vector<result::Context> write_contexts(const AssessedSystem& system);

} // namespace weft
