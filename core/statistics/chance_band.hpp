// SPDX-License-Identifier: MIT
#pragma once

#include "core/statistics/outcome.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <utility>

namespace weft::statistics {

/// Where van der Eijk's A lies when everyone picks a level blindly, each as likely: a few answers agree by chance.
struct ChanceBand {
    double mean = 0;
    double upper = 0; ///< all but a share of 1 - level lie at or below it
};

struct ChanceBandSettings {
    std::uint64_t seed = 0;
    std::uint32_t replicates = 0;
    double level = 0; ///< 0.95: the 95th percentile
};

/// Simulated for `answers` people on `levels` levels, in the stream "chance-band|<answers>|<levels>". no_data without
/// answers, too_few for one answer, fewer than three levels, or too few replicates for the percentile.
Outcome<ChanceBand> chance_band(std::uint32_t answers, std::uint32_t levels, const ChanceBandSettings& settings);

enum class AgreementVerdict { agreement, mixed, split };

/// "agreement" only above what chance reaches, "split" below 0, otherwise "mixed" (METHODS 2.2).
AgreementVerdict judge_agreement(double agreement, const ChanceBand& band);

/// Bands by answers and levels, simulated when first asked for. Any number of threads may ask.
class ChanceBands {
public:
    explicit ChanceBands(ChanceBandSettings settings) : settings_(settings) {}

    Outcome<ChanceBand> of(std::uint32_t answers, std::uint32_t levels);

private:
    ChanceBandSettings settings_;
    std::mutex guard_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, Outcome<ChanceBand>> known_; ///< behind guard_
};

} // namespace weft::statistics
