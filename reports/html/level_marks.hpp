// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/html/markup.hpp"

#include <string_view>
#include <vector>

namespace weft::html {

/// All levels of a scale from worst to best, the held one marked in words, those still possible dashed.
void write_ladder(Page& page, const result::NodeSummary& node);

/// A level in its box, with digit and word; what is not known or does not apply has a box of its own look.
void write_held(Page& page, const result::NodeSummary& node);
void write_held(Page& page, const std::vector<result::Level>& scale, const result::Criterion& criterion);

/// A level that stands on the scale, in the same box.
void write_level(Page& page, const std::vector<result::Level>& scale, int level);

/// A bar as long as `width` says ("40%"). Only company for a number beside it, so it is hidden from screen readers.
void write_bar(Page& page, std::string_view width);

/// The level after the held one, by the scale's own order; empty where there is none.
std::string next_level(const words::Words& words, const result::Domain& domain, const result::Criterion& criterion);

} // namespace weft::html
