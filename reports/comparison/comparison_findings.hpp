// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <string>
#include <vector>

namespace weft::comparison_pages {

/// A sentence with the part of the page that shows what it says.
struct Finding {
    std::string sentence;
    std::string anchor; ///< "#coverage"
    std::string part;   ///< "Who is covered"
};

/// What the comparison found, in seven sentences at most, the most needed first. `levels` is what the pictures of levels say.
std::vector<Finding> findings_of(const comparison::Comparison& comparison, const std::vector<std::string>& levels);

/// How many sectors see it differently beyond chance, and how many differences are hidden.
std::string gaps_sentence(const comparison::Comparison& comparison);

/// How many domains changed beyond chance since the earlier round, of those that can be judged.
std::string changes_sentence(const comparison::Rounds& rounds);

/// How the intervals of a domain's systems and the groups they make are to be read, beside those of the funnel.
std::string middle_sentence(const comparison::DomainComparison& domain);

/// Of how many pairs the order hangs on the weights.
std::string weightings_sentence(const comparison::Weightings& weightings);

} // namespace weft::comparison_pages
