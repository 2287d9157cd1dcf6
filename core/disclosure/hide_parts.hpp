// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/disclosure/criterion_cells.hpp"
#include "core/disclosure/disclosure_rule.hpp"

#include <map>
#include <span>
#include <string>

/// The parts of a result one after the other, each changed in place. `hide` calls all of them. `rules` are those of
/// `rules_for`, and never none.
namespace weft::disclosure {

/// What is hidden of each criterion, by its id.
using HiddenCells = std::map<std::string, CriterionCells>;

/// How many answered, sector by sector, and who weighs most.
void hide_participation(result::Result& result, std::span<const DisclosureRule> rules);

/// Counts, shares, agreement and levels of every criterion. Where a sector is hidden, no sum over the sectors stands.
HiddenCells hide_criteria(result::Result& result, std::span<const DisclosureRule> rules);

/// Ceilings, cautions, indicators: numbers stay, words about what single groups said go.
void hide_findings(result::Result& result, const HiddenCells& cells);

/// Everything that is made of a criterion whose level is hidden, up to the whole; views, profiles and contexts too.
void hide_nodes(result::Result& result);

} // namespace weft::disclosure
