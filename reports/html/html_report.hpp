// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/html/report_parts.hpp"
#include "reports/words/edition.hpp"

#include <string>

namespace weft {

/// One assessment as a page of its own: no script, nothing from elsewhere, prints on paper.
std::string html_report(const result::Result& result, const Edition& edition = {});

/// The same with what was given beside the result. Where `parts` say so, the numbers of its pictures are put into files
/// that it links to.
std::string html_report_with(const result::Result& result, const ReportParts& parts, const Edition& edition = {});

} // namespace weft
