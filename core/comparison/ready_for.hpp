// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/ready_results.hpp"
#include "core/disclosure/readership.hpp"

#include <vector>

namespace weft::comparison {

/// Records made ready to be compared for an audience: each as the audience may see it, but that the answers of hidden
/// sectors are still there and bear the mark (`hidden`), because they count in every mean like all others. What is made
/// of such results says by itself what it has to hide; they are never written out. The public's stand beside the
/// regulator's, so that nothing is shown to the first that is hidden from the other. Throws `Error` (Failure::input) when a
/// result was cut down already, because its answers are gone.
ReadyResults ready_for(Readership audience, std::vector<result::Result> records);

} // namespace weft::comparison
