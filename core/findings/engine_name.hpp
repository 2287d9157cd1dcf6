// SPDX-License-Identifier: MIT
#pragma once

namespace weft {

/// The `assessor` of what the engine itself says: limits, the perspective cap, why a domain was not looked at.
inline constexpr auto engine_name = "weft";

} // namespace weft
