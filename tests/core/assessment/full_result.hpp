// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

namespace weft {

/// A result in which nothing is unset or empty and every word is one of those that the schema lists. It means nothing.
result::Result full_result();

} // namespace weft
