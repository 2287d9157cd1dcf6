// SPDX-License-Identifier: MIT
#include "core/statistics/chance_band.hpp"

#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/random_streams.hpp"
#include "core/statistics/van_der_eijk.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace weft::statistics {

Outcome<ChanceBand> chance_band(std::uint32_t answers, std::uint32_t levels, const ChanceBandSettings& settings) {
    if (answers == 0) return Reason::no_data;
    if (answers == 1 || levels < 3) return Reason::too_few;
    // The replicate below which a share of `level` lies, counted from 1 in B + 1 gaps.
    const auto place = std::ceil((static_cast<double>(settings.replicates) + 1) * settings.level - 1e-9);
    if (place < 1 || place > static_cast<double>(settings.replicates)) return Reason::too_few;
    const RandomStream stream(settings.seed, "chance-band|" + std::to_string(answers) + "|" + std::to_string(levels));
    std::vector<double> agreements(settings.replicates);
    std::vector<double> masses(levels);
    for (std::uint32_t replicate = 0; replicate < settings.replicates; ++replicate) {
        auto draws = stream.replicate(replicate);
        std::ranges::fill(masses, 0.0);
        for (std::uint32_t answer = 0; answer < answers; ++answer)
            masses[draws.index(levels)] += 1;
        agreements[replicate] = *van_der_eijk_agreement(masses);
    }
    std::ranges::sort(agreements);
    return ChanceBand{.mean = sum(agreements) / static_cast<double>(settings.replicates),
                      .upper = agreements[static_cast<std::size_t>(place) - 1]};
}

AgreementVerdict judge_agreement(double agreement, const ChanceBand& band) {
    if (agreement < 0) return AgreementVerdict::split;
    return agreement > band.upper ? AgreementVerdict::agreement : AgreementVerdict::mixed;
}

Outcome<ChanceBand> ChanceBands::of(std::uint32_t answers, std::uint32_t levels) {
    const std::scoped_lock lock(guard_);
    const auto key = std::pair(answers, levels);
    const auto known = known_.find(key);
    if (known != known_.end()) return known->second;
    return known_.emplace(key, chance_band(answers, levels, settings_)).first->second;
}

} // namespace weft::statistics
