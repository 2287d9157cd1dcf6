// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace weft {

/// The known name most like `name` by edit distance with swaps (optimal string alignment), or nothing when
/// none is near enough to be meant (distance above a third of the longer name). Ties go to the earlier one.
std::optional<std::string> nearest_name(std::string_view name, std::span<const std::string> known);

/// "; did you mean 'consent-recorded'?" or nothing: ready to end a sentence.
std::string did_you_mean(std::string_view name, std::span<const std::string> known);

/// "'a', 'b' or 'c'": how a message lists what would be right.
std::string one_of(std::span<const std::string> names);

} // namespace weft
