// SPDX-License-Identifier: MIT
#include "core/assessment/sector_differences.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/rank_on.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace weft {
namespace {

/// The sectors whose own majority is at a level.
std::vector<std::string> sectors_at(const result::Criterion& criterion, const result::Level& level) {
    std::vector<std::string> sectors;
    for (const auto& sector : criterion.sectors)
        if (sector.level == level.level) sectors.push_back(sector.sector);
    return sectors;
}

std::optional<result::SectorDifference> difference_on(const result::Criterion& criterion,
                                                      const std::vector<result::Level>& scale) {
    std::optional<std::size_t> lowest;
    std::optional<std::size_t> highest;
    for (const auto& sector : criterion.sectors) {
        const auto rank = result::rank_on(scale, sector.level);
        if (!rank) continue;
        lowest = std::min(lowest.value_or(*rank), *rank);
        highest = std::max(highest.value_or(*rank), *rank);
    }
    if (lowest == highest) return std::nullopt;
    return result::SectorDifference{
        .criterion = criterion.id,
        .gap = static_cast<double>(*highest - *lowest),
        .highest = scale[*highest].level,
        .highest_label = scale[*highest].label,
        .highest_sectors = sectors_at(criterion, scale[*highest]),
        .lowest = scale[*lowest].level,
        .lowest_label = scale[*lowest].label,
        .lowest_sectors = sectors_at(criterion, scale[*lowest]),
    };
}

} // namespace

std::vector<result::SectorDifference> sector_differences(const result::Result& result) {
    std::vector<result::SectorDifference> differences;
    for (const auto& domain : result.domains)
        for (const auto* criterion : criteria_of(domain))
            if (auto difference = difference_on(*criterion, domain.criterion_scale))
                differences.push_back(std::move(*difference));
    std::ranges::stable_sort(differences, std::ranges::greater(), &result::SectorDifference::gap);
    return differences;
}

} // namespace weft
