// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/text_page.hpp"
#include "core/comparison/compare.hpp"

namespace weft::cli {

/// What stands behind and beside the levels of a comparison, in words: evidence, and what is counted.
void write_evidence(TextPage& page, const comparison::Comparison& comparison);
void write_measures(TextPage& page, const comparison::Comparison& comparison);

/// What all answers say of the rubric itself; nothing where it was not asked for.
void write_rubric_health(TextPage& page, const comparison::Comparison& comparison);

} // namespace weft::cli
