// SPDX-License-Identifier: MIT
#include "core/comparison/gaps_found.hpp"

namespace weft::comparison {

GapsFound gaps_found(const Comparison& comparison) {
    GapsFound found;
    for (const auto& system : comparison.sector_gaps) {
        found.tests += system.tests;
        for (const auto& gap : system.criteria) {
            if (!gap.hidden.empty())
                ++found.hidden;
            else if (gap.verdict == "higher" || gap.verdict == "lower")
                found.claims.push_back({.system = &system.system, .gap = &gap});
            else if (gap.verdict == "worth-a-look")
                ++found.worth_a_look;
        }
    }
    return found;
}

} // namespace weft::comparison
