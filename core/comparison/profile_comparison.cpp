// SPDX-License-Identifier: MIT
#include "core/comparison/profile_comparison.hpp"

#include "core/comparison/domain_levels.hpp"
#include "core/statistics/dominance.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace weft::comparison {
namespace {

using statistics::Dominance;
using statistics::LevelRange;

std::string_view word_for(Dominance relation) {
    switch (relation) {
    case Dominance::above: return "above";
    case Dominance::below: return "below";
    case Dominance::equal: return "equal";
    case Dominance::crossing: return "crossing";
    case Dominance::undecided: return "undecided";
    }
    return "";
}

ProfilePair compare_pair(const result::Result& first, const result::Result& second) {
    ProfilePair pair{.first = first.system,
                     .second = second.system,
                     .relation = "nothing-in-common",
                     .first_ahead = {},
                     .second_ahead = {},
                     .left_out = {}};
    std::vector<std::string> domains;
    std::vector<LevelRange> first_ranges;
    std::vector<LevelRange> second_ranges;
    for (const auto& domain : first.domains) {
        const auto other = std::ranges::find(second.domains, domain.id, &result::Domain::id);
        const auto first_range = level_range(domain);
        const auto second_range = other == second.domains.end() ? std::nullopt : level_range(*other);
        if (!first_range || !second_range) {
            pair.left_out.push_back(domain.id);
            continue;
        }
        domains.push_back(domain.id);
        first_ranges.push_back(*first_range);
        second_ranges.push_back(*second_range);
    }
    if (domains.empty()) return pair;
    const auto found = statistics::compare_profiles(first_ranges, second_ranges);
    // A domain that is not known, or hidden, in one of them could turn out either way: only a crossing stands whatever it is.
    const bool is_settled = pair.left_out.empty() || found.relation == Dominance::crossing;
    pair.relation = word_for(is_settled ? found.relation : Dominance::undecided);
    for (const auto ahead : found.first_ahead)
        pair.first_ahead.push_back(domains[ahead]);
    for (const auto ahead : found.second_ahead)
        pair.second_ahead.push_back(domains[ahead]);
    return pair;
}

} // namespace

ProfileComparison compare_profiles(std::span<const result::Result> results) {
    ProfileComparison found;
    std::set<std::string> beaten;
    for (std::size_t i = 0; i < results.size(); ++i)
        for (std::size_t j = i + 1; j < results.size(); ++j) {
            auto pair = compare_pair(results[i], results[j]);
            if (pair.relation == "above") beaten.insert(pair.second);
            if (pair.relation == "below") beaten.insert(pair.first);
            found.pairs.push_back(std::move(pair));
        }
    const auto has_every_level = [](const result::Result& system) {
        return std::ranges::all_of(system.domains, [](const auto& domain) { return level_range(domain).has_value(); });
    };
    for (const auto& system : results)
        if (has_every_level(system) && !beaten.contains(system.system)) found.front.push_back(system.system);
    return found;
}

} // namespace weft::comparison
