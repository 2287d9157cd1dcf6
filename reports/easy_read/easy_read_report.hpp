// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/html/report_parts.hpp"
#include "reports/words/edition.hpp"

#include <string>

namespace weft {

/// What a result says in short sentences, one idea a line, with a picture beside each part: for people who read little, or
/// not often. Of `parts` it tells the actions. It is in English whatever the edition: short sentences are written anew by
/// somebody who speaks the other language, not put together.
std::string easy_read_report(const result::Result& result, const Edition& edition = {});
std::string easy_read_report_with(const result::Result& result, const ReportParts& parts, const Edition& edition = {});

} // namespace weft
