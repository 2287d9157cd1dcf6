// SPDX-License-Identifier: MIT
#pragma once

#include "tests/plugins/host/plugin_case.hpp"

#include <string>

namespace weft::plugin_test {

/// The parameters of the clinical rubric; nothing claimed and nothing measured.
PluginCase clinical();

PluginCase identification_at(int claimed);
PluginCase planning_ahead_at(int claimed);
PluginCase one_plan_at(int claimed);

/// `register-reach`, of all who died and of a part of them.
GivenMeasure reach(double noticed, double died, int rank_supported);
GivenMeasure reach_at(const std::string& stratum, double noticed, double died);

/// What most of so many people with lived experience say.
GivenVoice carers_at(const std::string& criterion, int level, std::uint32_t people);

// What a reader is told of numbers nobody gave.
inline constexpr auto reach_not_tested =
    "note on identification (noticed-in-time): Not tested: nobody gave 'register-reach'.";
inline constexpr auto parity_not_tested =
    "note on identification (not-only-cancer): Not tested: nobody gave 'register-reach' for diagnosis=non-cancer and "
    "diagnosis=cancer.";
inline constexpr auto areas_not_tested =
    "note on identification (not-only-cancer): Not tested: nobody gave 'register-reach' "
    "for fifth=poorest and fifth=richest.";

} // namespace weft::plugin_test
