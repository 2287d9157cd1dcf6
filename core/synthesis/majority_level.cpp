// SPDX-License-Identifier: MIT
#include "core/synthesis/majority_level.hpp"

namespace weft {
namespace {

/// The highest level from the top down that `is_held`; level 0 needs no support.
template <class IsHeld>
Rank highest_held(Rank top, IsHeld is_held) {
    for (auto rank = top; rank > 0; --rank)
        if (is_held(rank)) return rank;
    return 0;
}

} // namespace

MajorityRule::MajorityRule(const PanelTally& tally, const Fraction& threshold)
    : tally_(&tally),
      exact_threshold_(threshold),
      threshold_(to_double(threshold)) {}

MajorityRule::Sectors MajorityRule::sectors_heard(std::size_t question, std::optional<std::size_t> left_out) const {
    Sectors heard;
    for (std::size_t sector = 0; sector < tally_->sector_count(); ++sector)
        if (sector != left_out && tally_->given(question, sector) > 0) heard.push_back(sector);
    return heard;
}

double MajorityRule::mean_support(std::size_t question, std::span<const std::size_t> sectors, Rank rank) const {
    double support = 0;
    for (const auto sector : sectors)
        support += tally_->sector_support(question, sector, rank);
    return support / static_cast<double>(sectors.size());
}

Fraction MajorityRule::exact_mean_support(std::size_t question, std::span<const std::size_t> sectors, Rank rank) const {
    Fraction support = 0;
    for (const auto sector : sectors)
        support += tally_->exact_sector_support(question, sector, rank);
    return support / sectors.size();
}

std::optional<Rank> MajorityRule::panel_level(std::size_t question, Rank top,
                                              std::optional<std::size_t> left_out) const {
    const auto heard = sectors_heard(question, left_out);
    if (heard.empty()) return std::nullopt;
    return highest_held(top, [&](Rank rank) {
        return is_above(mean_support(question, heard, rank), threshold_, exact_threshold_,
                        [&] { return exact_mean_support(question, heard, rank); });
    });
}

bool MajorityRule::is_majority_at_lowest(std::size_t question) const {
    const auto heard = sectors_heard(question, std::nullopt);
    if (heard.empty()) return false;
    return is_above(1 - mean_support(question, heard, 1), threshold_, exact_threshold_,
                    [&] { return 1 - exact_mean_support(question, heard, 1); });
}

std::optional<Rank> MajorityRule::sector_level(std::size_t question, std::size_t sector, Rank top) const {
    if (tally_->given(question, sector) == 0) return std::nullopt;
    return highest_held(top, [&](Rank rank) {
        return is_above(tally_->sector_support(question, sector, rank), threshold_, exact_threshold_,
                        [&] { return tally_->exact_sector_support(question, sector, rank); });
    });
}

std::optional<double> MajorityRule::panel_support(std::size_t question, Rank rank) const {
    const auto heard = sectors_heard(question, std::nullopt);
    if (heard.empty()) return std::nullopt;
    return mean_support(question, heard, rank);
}

} // namespace weft
