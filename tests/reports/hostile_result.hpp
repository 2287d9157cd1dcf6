// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <string>

namespace weft {

// What people may write, or be called, that means something to a page, a table or a spreadsheet.
inline const std::string script = "<script>alert(1)</script>";
inline const std::string event_handler = "\" onmouseover='alert(2)' x=\"";
inline const std::string formula = "=cmd()";
inline const std::string table_breaker = "a|b\\|c\n| d";
inline const std::string code = "`rm -rf`";
inline const std::string right_to_left = "\u0627\u0644\u0631\u0639\u0627\u064A\u0629"; // "care" in Arabic
inline const std::string turned = "safe\u202Eexe.";
inline const std::string very_long = std::string(4000, 'w');

/// One whose level nobody knows, or that does not apply.
result::Criterion criterion_without_level(std::string id, std::string title, std::string state, std::string reason);

/// A result with every kind of unknown in which people wrote what they could to break a report. The ids are as a
/// rubric allows them, and chosen so that those of the page could clash.
result::Result hostile_result();

} // namespace weft
