// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/cases/golden_case.hpp"

namespace weft {

/// Adds a problem, at its place in the file, for each expectation of the case that its result does not meet.
/// True when it meets all.
bool meets_expectations(const GoldenCase& golden, const result::Result& result, const SourceText& source,
                        Problems& problems);

} // namespace weft
