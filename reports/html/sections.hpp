// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/html/markup.hpp"

#include <span>
#include <string>
#include <string_view>

namespace weft::html {

// The parts of a report in the order of its pages. Each writes itself, or nothing where it would have nothing to say.
void write_front_page(Page& page, const result::Result& result);
void write_participation(Page& page, const result::Result& result);
void write_domain(Page& page, const result::Result& result, const result::Domain& domain);
void write_criterion(Page& page, const result::Result& result, const result::Domain& domain,
                     const result::Criterion& criterion);
void write_tag_views(Page& page, const result::Result& result);
void write_method(Page& page, const result::Result& result);

/// All levels of a scale from worst to best, the held one marked, those still possible dashed.
void write_ladder(Page& page, const result::NodeSummary& node);

/// A list of links to criteria, capabilities and gates by their titles.
void write_links(Page& page, const result::Result& result, std::string_view opening, std::span<const std::string> ids);

} // namespace weft::html
