// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/synthesis/synthesise.hpp"

#include <cstddef>
#include <vector>

namespace weft {

/// Which sectors were heard, over the whole assessment (METHODS decision 5). A sector is heard once one of its
/// people gave one level.
struct VoiceBalance {
    std::vector<bool> is_heard; ///< by sector
    std::size_t heard_count = 0;
    std::vector<std::size_t> unmet_groups; ///< of Framework::required_sectors
    bool has_too_few_sectors = false;

    bool is_complete() const { return unmet_groups.empty() && !has_too_few_sectors; }
};

VoiceBalance voice_balance(const Framework& framework, const Synthesis& synthesis);

} // namespace weft
