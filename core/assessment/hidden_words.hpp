// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft {

/// Why something is hidden, as every format says it: "hidden: fewer than 10 people". The code is one of those in
/// `result.hpp`; empty gives nothing.
std::string hidden_words(std::string_view code, std::optional<std::uint32_t> smallest_group);

} // namespace weft
