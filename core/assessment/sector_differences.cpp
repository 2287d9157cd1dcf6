// SPDX-License-Identifier: MIT
#include "core/assessment/sector_differences.hpp"

#include <algorithm>

namespace weft {
namespace {

/// The sectors whose own majority is at a level.
std::vector<std::string> sectors_at(const AssessedSystem& system, std::size_t question, Rank rank) {
    std::vector<std::string> sectors;
    for (std::size_t sector = 0; sector < system.framework.sectors.size(); ++sector)
        if (system.synthesis.views_of(question)[sector].level == rank)
            sectors.push_back(system.framework.sectors[sector].id);
    return sectors;
}

std::optional<result::SectorDifference> difference_on(const AssessedSystem& system, std::size_t question) {
    std::optional<Rank> lowest;
    std::optional<Rank> highest;
    for (const auto& view : system.synthesis.views_of(question)) {
        if (!view.level) continue;
        lowest = std::min(lowest.value_or(*view.level), *view.level);
        highest = std::max(highest.value_or(*view.level), *view.level);
    }
    if (lowest == highest) return std::nullopt;
    const auto& scale = system.framework.domains[system.framework.questions[question].domain].rubric.scale;
    return result::SectorDifference{
        .criterion = system.framework.criterion(question).id,
        .gap = static_cast<double>(*highest - *lowest),
        .highest = scale.printed(*highest),
        .highest_label = scale.label(*highest),
        .highest_sectors = sectors_at(system, question, *highest),
        .lowest = scale.printed(*lowest),
        .lowest_label = scale.label(*lowest),
        .lowest_sectors = sectors_at(system, question, *lowest),
    };
}

} // namespace

std::vector<result::SectorDifference> sector_differences(const AssessedSystem& system) {
    std::vector<result::SectorDifference> differences;
    for (std::size_t question = 0; question < system.framework.criterion_count; ++question)
        if (auto difference = difference_on(system, question)) differences.push_back(std::move(*difference));
    std::ranges::stable_sort(differences, std::ranges::greater(), &result::SectorDifference::gap);
    return differences;
}

} // namespace weft
