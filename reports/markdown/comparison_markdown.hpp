// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/compare.hpp"
#include "reports/words/edition.hpp"

#include <span>
#include <string>

namespace weft {

/// Systems beside each other as Markdown, to be read in a mail or kept beside notes: what was found, who is covered, the level of
/// every domain, how many pairs can be told apart, and what makes it again. `results` are those the comparison was made
/// of, in any order. Whatever people wrote is escaped.
std::string comparison_markdown(const comparison::Comparison& comparison, std::span<const result::Result> results,
                                const Edition& edition = {});

} // namespace weft
