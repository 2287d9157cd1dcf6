// SPDX-License-Identifier: MIT
#pragma once

#include <weft/plugin.hpp>

#include <string>
#include <vector>

namespace weft::clinical {

/// The shares that count enough people to judge by, in the order of the strata. Of the others the reader is told.
std::vector<sdk::Measure> counted_shares(sdk::Assessment& assessment, const std::string& measure_id,
                                         const std::vector<std::string>& strata, const std::string& rule,
                                         const sdk::Criterion& criterion);

} // namespace weft::clinical
