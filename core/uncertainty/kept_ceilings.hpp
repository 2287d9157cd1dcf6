// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/findings/findings.hpp"
#include "core/rubric/framework.hpp"

#include <vector>

namespace weft::uncertainty {

/// The ceilings that assessors put on one system's criteria, read back from its result. They stand on measures and on
/// what no answer changes, so they are kept when people are drawn anew or the method changes (METHODS decision 10). Those
/// that the engine makes of answers alone are left out, because they are made again. `framework` is the result's.
std::vector<Ceiling> kept_ceilings(const Framework& framework, const result::Result& system);

} // namespace weft::uncertainty
