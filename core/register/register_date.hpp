// SPDX-License-Identifier: MIT
#pragma once

#include "core/register/system_register.hpp"

#include <string>
#include <string_view>

namespace weft {

/// The last day on which something changed, as far as a register knows: what it is as of. A system's last day is not
/// counted, as it is often a plan. Empty for a register that names no day.
std::string register_date(const SystemRegister& systems);

/// The last day of the year that a round is named by. A round has no dates of its own: "2026" and "2026-h1" are both of
/// 2026, as in `merger_in_round`.
std::string last_day_of(std::string_view round);

} // namespace weft
