// SPDX-License-Identifier: MIT
#pragma once

#include "reports/html/markup.hpp"
#include "reports/html/own_parts.hpp"
#include "reports/words/view.hpp"

#include <string>
#include <utility>
#include <vector>

/// The parts of a system's own report that look beyond its result: at others, at its own past, and at what to do. Each
/// writes itself, or nothing where nobody gave what it tells of.
namespace weft::html {

/// Anchor and title of each of these parts that is there, in their order on the page.
std::vector<std::pair<std::string, std::string>> own_contents(const words::View& view, const OwnParts& own);

/// What they come to, in a sentence each, for a first page.
std::vector<std::string> own_sentences(const words::View& view, const OwnParts& own);

/// The first few actions that are still to be done, with owner and date.
void write_actions_at_a_glance(Page& page, const words::View& view, const OwnParts& own);

void write_radar(Page& page, const words::View& view, const OwnParts& own);
void write_beside_others(Page& page, const words::View& view, const OwnParts& own);
void write_own_changes(Page& page, const words::View& view, const OwnParts& own);
void write_gaps(Page& page, const words::View& view, const OwnParts& own);
void write_plans(Page& page, const words::View& view, const OwnParts& own);
void write_actions(Page& page, const words::View& view, const OwnParts& own);

/// What this report could tell as well, and what that needs; for those who can make it again, so not for the public.
void write_not_in_it(Page& page, const words::View& view, const OwnParts& own);

} // namespace weft::html
