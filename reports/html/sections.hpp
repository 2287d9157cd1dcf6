// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/html/markup.hpp"
#include "reports/html/own_parts.hpp"
#include "reports/words/view.hpp"

#include <span>
#include <string>
#include <string_view>

namespace weft::html {

using words::View;

// Which of the parts below have something to say.
bool has_grid(const View& view);
bool has_differences(const View& view);
bool has_readings(const View& view);
bool has_targets(const View& view);

// The parts of a report in the order of its pages. Each writes itself, or nothing where it would have nothing to say.
void write_contents(Page& page, const View& view, const OwnParts& own);
void write_front_page(Page& page, const View& view, const OwnParts& own);
void write_participation(Page& page, const View& view);
void write_domain(Page& page, const View& view, const result::Domain& domain);
void write_criterion(Page& page, const View& view, const result::Domain& domain, const result::Criterion& criterion);
void write_grid(Page& page, const View& view);
void write_differences(Page& page, const View& view);
void write_readings(Page& page, const View& view);
void write_views(Page& page, const View& view);
void write_profiles(Page& page, const View& view);
void write_targets(Page& page, const View& view);
void write_contexts(Page& page, const View& view);
void write_method(Page& page, const View& view);

// Parts of parts.

/// How many targets are met, in a line; nothing where none is set.
void write_targets_at_a_glance(Page& page, const View& view);

/// How a domain, a capability or the whole came to its level: the rule in words, gates, other rules, three readings.
void write_reasons(Page& page, const View& view, const result::NodeSummary& node, const std::string& title,
                   const std::string& anchor);

/// What was found beside the answers: cautions, indicators, measures and measures not given.
void write_findings(Page& page, const View& view, const result::Domain& domain);

/// What holds a criterion's level back: the strictest check as the cause, all others as also seen.
void write_ceilings(Page& page, const result::Criterion& criterion);

/// The same in one line for each criterion that is held back; nothing where none is.
void write_held_back(Page& page, const View& view, const result::Domain& domain);

/// A measure that was asked for and not given, in a box.
void write_missing_measure(Page& page, const View& view, const result::MissingMeasure& missing);

/// "One record. NHS trusts: 4 Thriving. Hospices: 1 Emerging."
void write_difference(Page& page, const View& view, const result::SectorDifference& difference);

/// Who said what on one criterion.
void write_answers(Page& page, const View& view, const result::Domain& domain, const result::Criterion& criterion);

/// The title of a criterion or domain as a link to where it is told; the gates of a node stand under `anchor`.
void write_link(Page& page, const View& view, std::string_view id);

/// "A, B and C" with links.
void write_linked(Page& page, const View& view, std::span<const std::string> ids);

/// "Opening: A, B and C." with links; nothing without ids.
void write_links(Page& page, const View& view, std::string_view opening, std::span<const std::string> ids);

} // namespace weft::html
