// SPDX-License-Identifier: MIT
#include "core/comparison/fewest_who_differ.hpp"

#include "core/assessment/criteria_of.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <numeric>

namespace weft::comparison {
namespace {

/// People of one sector by what they did with a question.
using Answered = std::vector<std::uint32_t>;

Answered answered_by(const result::SectorAnswers& sector) {
    Answered answered{sector.not_applicable.value_or(0), sector.dont_know.value_or(0), sector.declined.value_or(0),
                      sector.missing.value_or(0)};
    answered.insert(answered.end(), sector.counts.begin(), sector.counts.end());
    return answered;
}

std::map<std::string, Answered> by_sector(const result::Criterion* criterion) {
    std::map<std::string, Answered> all;
    if (criterion != nullptr)
        for (const auto& sector : criterion->sectors)
            all[sector.sector] = answered_by(sector);
    return all;
}

std::uint32_t who_differ(Answered before, Answered after) {
    const auto size = std::max(before.size(), after.size());
    before.resize(size);
    after.resize(size);
    std::uint32_t more = 0;
    std::uint32_t fewer = 0;
    for (std::size_t i = 0; i < size; ++i)
        (after[i] > before[i] ? more : fewer) += std::max(after[i], before[i]) - std::min(after[i], before[i]);
    return std::max(more, fewer);
}

} // namespace

std::uint32_t fewest_who_differ(const result::Domain& before, const result::Domain& after,
                                const std::vector<std::string>& criteria) {
    std::map<std::string, std::uint32_t> most_of_sector;
    for (const auto& id : criteria) {
        auto then = by_sector(find_criterion(before, id));
        auto now = by_sector(find_criterion(after, id));
        for (const auto& [sector, answers] : then)
            now.try_emplace(sector);
        for (const auto& [sector, answers] : now) {
            auto& most = most_of_sector[sector];
            most = std::max(most, who_differ(then[sector], answers));
        }
    }
    return std::accumulate(most_of_sector.begin(), most_of_sector.end(), 0U,
                           [](std::uint32_t sum, const auto& sector) { return sum + sector.second; });
}

bool is_told_by_few(const result::Domain& before, const result::Domain& after, const std::vector<std::string>& criteria,
                    std::optional<std::uint32_t> smallest_group) {
    if (!smallest_group) return false;
    const auto few = fewest_who_differ(before, after, criteria);
    return few > 0 && few < *smallest_group;
}

} // namespace weft::comparison
