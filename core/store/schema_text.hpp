// SPDX-License-Identifier: MIT
#pragma once

#include <array>

namespace weft {

/// The files of sqlite_schema/ in their order.
extern const std::array<const char*, 3> schema_steps;

} // namespace weft
