// SPDX-License-Identifier: MIT
#include "core/comparison/gaps_found.hpp"

#include "core/assessment/level_words.hpp"
#include "core/comparison/names.hpp"

#include <cmath>

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

std::string gap_in_words(const Comparison& comparison, const SectorGap& gap) {
    auto text = side_in_words(comparison, gap.group) + " see '" + criterion_title(comparison, gap.criterion) + "' ";
    if (gap.difference) {
        const auto levels = number_in_words(std::abs(*gap.difference));
        text += levels + (levels == "1" ? " level " : " levels ");
    }
    text += gap.verdict + " than " + side_in_words(comparison, gap.against);
    if (!gap.left_out.empty())
        text += ", without " + enumerate(sector_titles(comparison, gap.left_out)) + ", which may not be shown";
    return text;
}

} // namespace weft::comparison
