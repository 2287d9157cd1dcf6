// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace weft {

/// Whom a document is for. Internal is the record itself, with nothing hidden: it stays with those who keep the answers.
enum class Readership : std::uint8_t { internal, system, regulator, everyone };

/// "internal", "system", "regulator", "public": as in a result and on the command line.
std::string_view name_of(Readership audience);
std::optional<Readership> readership_named(std::string_view name);

} // namespace weft
