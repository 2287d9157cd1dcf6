// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/html/report_parts.hpp"
#include "reports/words/edition.hpp"

#include <string>

namespace weft {

/// One assessment on one side of A4 for a board: what is held, what holds it back, what partners disagree on, what is not
/// known, three next steps, and a line to sign. Of `parts` it tells the three actions that are due first. It prints in black
/// and white; names that are too long for one side go on to the next.
std::string board_report(const result::Result& result, const Edition& edition = {});
std::string board_report_with(const result::Result& result, const ReportParts& parts, const Edition& edition = {});

} // namespace weft
