// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/disclosure/disclosure_rule.hpp"

#include <span>
#include <string>
#include <vector>

namespace weft::disclosure {

/// Codes of `result.hpp`.
inline constexpr auto small_group = "small-group";
inline constexpr auto protects_others = "protects-others";

/// What of one criterion is hidden: a code for each sector (empty: it is shown) and one for the criterion's own state
/// and level. The codes are those of `result.hpp`.
struct CriterionCells {
    std::vector<std::string> sectors; ///< in the order of the criterion
    std::string level;

    bool hides_a_sector() const;
};

/// Which sectors are too small to be shown or all said the same (primary), and nothing else: what a subtraction could
/// still bring back is left open.
CriterionCells small_cells(const result::Criterion& criterion, const DisclosureRule& rule);

/// The same, and as many more sectors as it takes (secondary), the smallest first: at least two are hidden, and
/// whatever the hidden ones said, the state and level that are shown could be the same. Where that cannot be had, the
/// state and level are hidden too. `scale` is that of the criterion, worst first. `rules` are those of `rules_for`: each
/// begins with what the one before hides. A sector that is too small by the last one says so, whatever those before made
/// of it: their reason may lie in answers that this audience may not see.
CriterionCells safe_cells(const result::Criterion& criterion, const std::vector<result::Level>& scale,
                          std::span<const DisclosureRule> rules);

} // namespace weft::disclosure
