// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/text_table.hpp"
#include "core/assessment/result.hpp"

#include <span>

namespace weft::cli {

/// One row an assessment: who, when, the level as a whole and of every domain in words, how much is known.
TextTable results_table(std::span<const result::Result> results);

} // namespace weft::cli
