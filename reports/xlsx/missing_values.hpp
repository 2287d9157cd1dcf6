// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstdint>
#include <string_view>

namespace weft::xlsx {

/// Why a cell holds nothing else. It is never a zero and never blank.
enum class Without : std::uint8_t { not_known, does_not_apply, not_asked, hidden };

/// "[x]": the shorthand of the Government Analysis Function, and one of our own, since not asked is not "not available".
std::string_view shorthand(Without without);
std::string_view meaning(Without without);

/// Why a node or a criterion has no level.
Without without_level(const result::NodeSummary& node);
Without without_level(const result::Criterion& criterion);

/// Of a number that is missing on something of which nothing is hidden, or something is.
Without unknown_or_hidden(std::string_view hidden);

} // namespace weft::xlsx
