// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/text_page.hpp"
#include "core/comparison/compare.hpp"

namespace weft::cli {

/// What the levels of a comparison owe to who answered and to the method, in words; nothing where it was not asked for.
void write_uncertainty(TextPage& page, const comparison::Comparison& comparison);

} // namespace weft::cli
