// SPDX-License-Identifier: MIT
#include "core/rules/bands.hpp"

#include <algorithm>

namespace weft {
namespace {

bool holds(const Band& band, const Fraction& value) {
    const auto& low = std::min(band.from, band.to);
    const auto& high = std::max(band.from, band.to);
    const bool includes_low = band.from <= band.to ? band.includes_from : band.includes_to;
    const bool includes_high = band.from <= band.to ? band.includes_to : band.includes_from;
    return (includes_low ? value >= low : value > low) && (includes_high ? value <= high : value < high);
}

Fraction rounded(const Bands& bands, const Fraction& value) {
    return bands.rounding == Rounding::half_up ? round_half_away(value, bands.decimals) : value;
}

Fraction smallest_step(int decimals) {
    Fraction step = 1;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    return step;
}

/// A band's ends in rising order, whichever way the scale runs.
struct Stretch {
    Fraction low;
    bool includes_low;
    Fraction high;
    bool includes_high;
    std::size_t index;
};

std::vector<Stretch> rising(const Bands& bands) {
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < bands.bands.size(); ++i) {
        const auto& band = bands.bands[i];
        if (band.from <= band.to)
            stretches.push_back({band.from, band.includes_from, band.to, band.includes_to, i});
        else
            stretches.push_back({band.to, band.includes_to, band.from, band.includes_from, i});
    }
    std::ranges::stable_sort(stretches, {}, &Stretch::low);
    return stretches;
}

/// The lowest rounded value a stretch can hold, and the highest: both ends on the grid of the rounding.
Fraction first_on_grid(const Stretch& stretch, const Fraction& step) {
    const Fraction count = stretch.low / step;
    const auto whole = numerator(count) / denominator(count);
    Fraction at = Fraction(whole) * step;
    while (at < stretch.low || (at == stretch.low && !stretch.includes_low))
        at += step;
    return at;
}

Fraction last_on_grid(const Stretch& stretch, const Fraction& step) {
    const Fraction count = stretch.high / step;
    const auto whole = numerator(count) / denominator(count);
    Fraction at = (Fraction(whole) + 1) * step;
    while (at > stretch.high || (at == stretch.high && !stretch.includes_high))
        at -= step;
    return at;
}

std::optional<BandGap> find_gap_on_grid(const Bands& bands, const Fraction& lowest, const Fraction& highest) {
    const auto step = smallest_step(bands.decimals);
    auto next = round_half_away(lowest, bands.decimals);
    const auto last = round_half_away(highest, bands.decimals);
    for (const auto& stretch : rising(bands)) {
        const auto first = first_on_grid(stretch, step);
        if (next < first && next <= last) return BandGap{next - step, first};
        next = std::max(next, last_on_grid(stretch, step) + step);
    }
    if (next <= last) return BandGap{next - step, last + step};
    return std::nullopt;
}

std::optional<BandGap> find_gap_on_line(const Bands& bands, const Fraction& lowest, const Fraction& highest) {
    Fraction reached = lowest;
    bool includes_reached = false; // is `reached` itself already held by a band?
    for (const auto& stretch : rising(bands)) {
        if (reached > highest || (reached == highest && includes_reached)) return std::nullopt;
        const bool starts_in_time =
            stretch.low < reached || (stretch.low == reached && (includes_reached || stretch.includes_low));
        if (!starts_in_time) return BandGap{reached, stretch.low};
        if (stretch.high > reached || (stretch.high == reached && stretch.includes_high)) {
            reached = stretch.high;
            includes_reached = stretch.includes_high;
        }
    }
    if (reached < highest || (reached == highest && !includes_reached)) return BandGap{reached, highest};
    return std::nullopt;
}

} // namespace

Scale band_scale(const Bands& bands, const Scale& levels) {
    Scale scale{.first = 1, .better = Better::higher, .labels = {}};
    for (const auto& band : bands.bands)
        scale.labels.push_back(band.label);
    if (scale.level_count() != levels.level_count()) return scale;
    for (Rank rank = 0; rank < scale.level_count(); ++rank)
        if (scale.label(rank) != levels.label(rank)) return scale;
    return levels;
}

std::string in_words(const BandGap& gap) {
    if (gap.above == gap.below) return "the value " + to_text(gap.above);
    return "a value between " + to_text(gap.above) + " and " + to_text(gap.below);
}

std::optional<Rank> band_of(const Bands& bands, const Fraction& value) {
    const auto looked_up = rounded(bands, value);
    const auto found = std::ranges::find_if(bands.bands, [&](const Band& band) { return holds(band, looked_up); });
    if (found == bands.bands.end()) return std::nullopt;
    return static_cast<Rank>(found - bands.bands.begin());
}

std::optional<BandGap> find_gap(const Bands& bands, const Fraction& lowest, const Fraction& highest) {
    const auto& low = std::min(lowest, highest);
    const auto& high = std::max(lowest, highest);
    if (bands.rounding == Rounding::half_up) return find_gap_on_grid(bands, low, high);
    return find_gap_on_line(bands, low, high);
}

std::optional<std::size_t> find_overlap(const Bands& bands) {
    const auto& all = bands.bands;
    if (all.size() < 2) return std::nullopt;
    const bool rises = all.front().from <= all.back().to;
    for (std::size_t i = 1; i < all.size(); ++i) {
        const auto& previous = all[i - 1];
        const auto& current = all[i];
        const auto& end = rises ? std::max(previous.from, previous.to) : std::min(previous.from, previous.to);
        const auto& begin = rises ? std::min(current.from, current.to) : std::max(current.from, current.to);
        const bool in_order = rises ? end <= begin : end >= begin;
        if (!in_order || (end == begin && holds(previous, end) && holds(current, end))) return i;
    }
    return std::nullopt;
}

} // namespace weft
