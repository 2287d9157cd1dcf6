// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/compare.hpp"
#include "reports/pictures/caterpillar.hpp"
#include "reports/pictures/funnel.hpp"
#include "reports/pictures/rug.hpp"
#include "reports/pictures/slope.hpp"
#include "reports/words/words.hpp"

#include <span>
#include <string>
#include <vector>

/// What pictures show of a comparison: its values put where a picture wants them, and nothing worked out.
namespace weft::comparison_pages {

/// Every criterion of every system; one rug for all domains that share a scale.
std::vector<pictures::Rug> rugs_of(const comparison::Comparison& comparison, std::span<const result::Result> results,
                                   const words::Words& words = words::english());

/// The same in pieces that a page is wide enough for, cut between domains.
std::vector<pictures::Rug> pieces_of(const pictures::Rug& rug);

/// In groups by intervals that hold for all systems at once; where nobody is set beside the middle, with each one's own.
pictures::Caterpillar caterpillar_of(const comparison::Comparison& comparison,
                                     const comparison::DomainComparison& domain,
                                     const words::Words& words = words::english());

/// No dots where there are too few systems for a funnel.
pictures::Funnel funnel_of(const comparison::Comparison& comparison, const comparison::DomainComparison& domain,
                           const words::Words& words = words::english());

/// Every system of the later round on one domain.
pictures::Slope slope_of(const comparison::Comparison& comparison, const comparison::Rounds& rounds,
                         const comparison::DomainComparison& domain, const words::Words& words = words::english());

} // namespace weft::comparison_pages
