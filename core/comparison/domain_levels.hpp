// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/statistics/dominance.hpp"

#include <optional>

namespace weft::comparison {

/// What a domain's level may turn out to be, as ranks; nothing where it has none or it is hidden.
std::optional<statistics::LevelRange> level_range(const result::Domain& domain);

} // namespace weft::comparison
