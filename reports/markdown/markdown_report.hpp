// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/words/edition.hpp"

#include <string>

namespace weft {

/// The first page, every criterion and the provenance as Markdown. Whatever people wrote is escaped.
std::string markdown_report(const result::Result& result, const Edition& edition = {});

} // namespace weft
