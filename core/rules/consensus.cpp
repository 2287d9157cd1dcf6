// SPDX-License-Identifier: MIT
#include "core/rules/consensus.hpp"

#include <algorithm>

namespace weft {
namespace {

/// The printed level of the answer at a place when all are sorted by rank.
int answer_at(const Scale& scale, std::span<const std::uint32_t> counts, int place) {
    Rank rank = 0;
    for (auto before = static_cast<int>(counts[0]); before <= place;
         before += static_cast<int>(counts[static_cast<std::size_t>(rank)]))
        ++rank;
    return scale.printed(rank);
}

Verdict verdict_of(const Consensus& consensus, int answers, int outside) {
    auto verdict = Verdict::panel_too_small;
    for (const auto& panel : consensus.panels)
        if (answers >= panel.from) verdict = outside <= panel.outside ? Verdict::agreement : Verdict::split;
    return verdict;
}

} // namespace

std::optional<ConsensusReading> read_consensus(const Consensus& consensus, const Scale& scale,
                                               std::span<const std::uint32_t> counts) {
    ConsensusReading reading;
    for (const auto count : counts)
        reading.answers += static_cast<int>(count);
    if (reading.answers == 0) return std::nullopt;

    const auto one = answer_at(scale, counts, (reading.answers - 1) / 2);
    const auto other = answer_at(scale, counts, reading.answers / 2);
    reading.median = Fraction(one + other, 2);
    int at_median = 0;
    int inside = 0;
    for (Rank rank = 0; rank < static_cast<Rank>(counts.size()); ++rank) {
        const auto count = static_cast<int>(counts[static_cast<std::size_t>(rank)]);
        const Fraction level = scale.printed(rank);
        if (level == one) at_median += count;
        if (level == other) at_median += count;
        if (abs(level - reading.median) <= consensus.region) inside += count;
    }
    reading.share_at_median = Fraction(at_median, 2 * reading.answers);
    reading.share_in_region = Fraction(inside, reading.answers);
    reading.verdict = verdict_of(consensus, reading.answers, reading.answers - inside);
    if (reading.verdict == Verdict::split) reading.label = consensus.split;
    if (reading.verdict != Verdict::agreement) return reading;
    if (const auto band = band_of(consensus.bands, reading.median))
        reading.label = consensus.bands.bands[static_cast<std::size_t>(*band)].label;
    const auto level = round_half_away(reading.median, 0);
    reading.rank = scale.rank_of(numerator(level).convert_to<std::int64_t>());
    return reading;
}

} // namespace weft
