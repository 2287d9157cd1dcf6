// SPDX-License-Identifier: MIT
#include "core/synthesis/perspective_cap.hpp"

#include <algorithm>

namespace weft {

PerspectiveCap perspective_cap(std::span<const SectorView> sectors, const Policy& policy,
                               std::span<const int> fewest_voices) {
    PerspectiveCap cap;
    for (std::size_t sector = 0; sector < sectors.size(); ++sector) {
        const auto& view = sectors[sector];
        if (!view.level) continue;
        const auto allowed = *view.level + policy.perspective_gap;
        const auto fewest = sector < fewest_voices.size() ? fewest_voices[sector] : 0;
        if (static_cast<int>(view.givers) >= std::max(policy.perspective_minimum, fewest)) {
            if (cap.at_most && allowed >= *cap.at_most) continue;
            cap.at_most = allowed;
            cap.set_by = sector;
        } else if (!cap.small_at_most || allowed < *cap.small_at_most) {
            cap.small_at_most = allowed;
            cap.small_dissent = sector;
        }
    }
    if (cap.small_at_most && cap.at_most && *cap.small_at_most >= *cap.at_most) {
        cap.small_dissent.reset();
        cap.small_at_most.reset();
    }
    return cap;
}

} // namespace weft
