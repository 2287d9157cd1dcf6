// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/words/edition.hpp"

#include <string>

namespace weft {

/// One assessment as a page of its own: no script, nothing from elsewhere, prints on paper.
std::string html_report(const result::Result& result, const Edition& edition = {});

} // namespace weft
