// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/disclosure/readership.hpp"

namespace weft {

/// The result as an audience may see it, with what a small group said hidden, and all it could be read from: counts,
/// shares, levels, sums, the words of checks, the sentences of the first page. What remains is not changed, but for
/// what is said of the sectors that are shown (differences, gaps, tallies of profiles and checks). What one audience is
/// shown, all are that see more: public, regulator, system. One made for an audience already is given back as it is. Throws `Error`: (Failure::not_allowed) when it was made for another
/// audience, because only the record holds enough to decide by; (Failure::input) when it does not say its policy.
result::Result hide(const result::Result& result, Readership audience);

} // namespace weft
