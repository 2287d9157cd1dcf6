// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/policy.hpp"
#include "core/signals/signals.hpp"
#include "core/signals/system_view.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace weft::signals {

/// "Straight lines" for "straight-lines".
std::string title_of(std::string_view code);

/// A signal of this system, of which the rest is still to be said.
Signal signal_of(std::string_view code, const SystemView& view);

NotLookedFor not_looked_for(std::string_view code, const SystemView& view, std::string why);

/// Says how many people a signal is about, as far as the promise goes: where they were promised that nobody sees what
/// they said, a number below the threshold is hidden. Returns it in words: "6 people", "fewer than 5 people".
std::string tell_people(Signal& signal, std::uint32_t people, const Policy& policy);

/// "a, b and c", cut after a dozen: "... and 9 more".
std::string named_in_part(const std::vector<std::string>& words);

} // namespace weft::signals
