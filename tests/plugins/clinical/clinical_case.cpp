// SPDX-License-Identifier: MIT
#include "tests/plugins/clinical/clinical_case.hpp"

namespace weft::plugin_test {

PluginCase clinical() {
    return PluginCase()
        .parameter("parity-1", 0.35)
        .parameter("parity-2", 0.55)
        .parameter("parity-3", 0.70)
        .parameter("parity-4", 0.85)
        .parameter("area-parity-1", 0.50)
        .parameter("area-parity-2", 0.65)
        .parameter("area-parity-3", 0.80)
        .parameter("area-parity-4", 0.90)
        .parameter("offered-share", 0.5)
        .parameter("few-offers-level", 2)
        .parameter("carers-content-level", 3)
        .parameter("sight-share", 0.5)
        .parameter("opened-share", 0.5)
        .parameter("out-of-sight-level", 2)
        .text("carers-sector", "lived-experience")
        .parameter("carers-needed", 10)
        .parameter("carers-above", 1)
        .parameter("fewest-counted", 50)
        .parameter("most-levels-down", 2)
        .parameter("never-below", 1);
}

PluginCase identification_at(int claimed) {
    return clinical().criterion({.id = "identification", .claimed = claimed});
}

PluginCase planning_ahead_at(int claimed) {
    return clinical().criterion({.id = "planning-ahead", .claimed = claimed});
}

PluginCase one_plan_at(int claimed) {
    return clinical().criterion({.id = "one-plan", .claimed = claimed});
}

GivenMeasure reach(double noticed, double died, int rank_supported) {
    return {.id = "register-reach", .numerator = noticed, .denominator = died, .rank_supported = rank_supported};
}

GivenMeasure reach_at(const std::string& stratum, double noticed, double died) {
    return {.id = "register-reach", .stratum = stratum, .numerator = noticed, .denominator = died};
}

GivenVoice carers_at(const std::string& criterion, int level, std::uint32_t people) {
    return {
        .criterion = criterion, .sector = "lived-experience", .role = Role::voice, .level = level, .people = people};
}

} // namespace weft::plugin_test
