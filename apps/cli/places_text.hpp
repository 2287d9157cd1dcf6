// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/text_page.hpp"
#include "core/comparison/compare.hpp"
#include "core/uncertainty/uncertainty.hpp"

/// The places of systems in words: always a range, and an average or a median only inside it.
namespace weft::cli {

/// Those that no weights could overturn, and who has none.
void write_places(TextPage& page, const comparison::Comparison& comparison);

/// Those by plausible weightings, where there are any.
void write_weighted_places(TextPage& page, const comparison::Comparison& comparison);

/// Those by panels drawn anew with each weighting.
void write_crossed_places(TextPage& page, const comparison::Comparison& comparison,
                          const uncertainty::CrossedPlaces& crossed);

} // namespace weft::cli
