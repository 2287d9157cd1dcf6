// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/action_list.hpp"
#include "reports/html/markup.hpp"
#include "reports/words/view.hpp"

namespace weft::html {

/// Who does it is named to those it is agreed with, and not to everybody.
bool names_owners(const words::View& view);

/// "One line at night. The hospice, by 31 December 2026: late."
void write_action_in_a_line(Page& page, const words::View& view, const planning::Action& action);

} // namespace weft::html
