// SPDX-License-Identifier: MIT
#include "core/comparison/shown_totals.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <vector>

namespace weft::comparison {
namespace {

std::uint64_t hidden_people_in(std::span<const HiddenSector> hidden) {
    return std::accumulate(hidden.begin(), hidden.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const HiddenSector& sector) { return sum + sector.people; });
}

std::vector<std::uint64_t> people_by_system(std::span<const HiddenSector> hidden) {
    std::map<std::size_t, std::uint64_t> by_system;
    for (const auto& sector : hidden)
        by_system[sector.system] += sector.people;
    std::vector<std::uint64_t> people;
    for (const auto& [system, count] : by_system)
        people.push_back(count);
    return people;
}

/// The most that the others can have; nothing where one of them says nothing of it.
std::optional<std::uint64_t> most_of_others(std::span<const HiddenSector> hidden, std::size_t but) {
    std::uint64_t most = 0;
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (i == but) continue;
        if (!hidden[i].most) return std::nullopt;
        most += *hidden[i].most;
    }
    return most;
}

std::uint64_t fewest_of_others(std::span<const HiddenSector> hidden, std::size_t but) {
    std::uint64_t fewest = 0;
    for (std::size_t i = 0; i < hidden.size(); ++i)
        if (i != but) fewest += hidden[i].fewest;
    return fewest;
}

} // namespace

bool people_may_stand(std::span<const HiddenSector> hidden) {
    const auto all = hidden_people_in(hidden);
    for (const auto of_system : people_by_system(hidden))
        if (2 * of_system > all) return false;
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (!hidden[i].most) continue;
        const auto others = most_of_others(hidden, i);
        if (others && *others + hidden[i].fewest < all) return false;
        if (*hidden[i].most + fewest_of_others(hidden, i) > all) return false;
    }
    return true;
}

bool part_may_stand(std::span<const HiddenSector> hidden, std::span<const std::uint32_t> did) {
    const auto all = hidden_people_in(hidden);
    const auto part = std::accumulate(did.begin(), did.end(), std::uint64_t{0});
    return std::ranges::all_of(
        hidden, [&](const HiddenSector& sector) { return part >= sector.kept_open && part + sector.kept_open <= all; });
}

} // namespace weft::comparison
