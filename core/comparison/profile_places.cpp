// SPDX-License-Identifier: MIT
#include "core/comparison/profile_places.hpp"

#include "core/assessment/level_words.hpp"
#include "core/comparison/domain_levels.hpp"
#include "core/statistics/linear_extensions.hpp"

#include <optional>
#include <utility>

namespace weft::comparison {
namespace {

using statistics::LevelRange;

constexpr const char* exact_says =
    "All the places that a system can have by the levels of its domains, whatever the weights, and whatever is not "
    "settled yet. "
    "The "
    "average is over all orders that keep every system above those it is certainly above, each as likely, and all of "
    "them are counted. It is no measure of how good a system is, and knows nothing of who happened to answer.";
constexpr const char* approximate_says =
    "All the places that a system can have by the levels of its domains, whatever the weights, and whatever is not "
    "settled yet. "
    "The "
    "average is over all orders that keep every system above those it is certainly above, each as likely; there are "
    "too "
    "many of them to count, so it is estimated from how many systems are above, below and beside. It is no measure of "
    "how good a system is, and knows nothing of who happened to answer.";

/// Of a system in which a domain has no level.
std::string why_unplaced(const result::Result& system) {
    if (system.domains.empty()) return "Nothing of it was assessed.";
    std::vector<std::string> unknown;
    std::vector<std::string> hidden;
    for (const auto& domain : system.domains)
        if (!level_range(domain)) (domain.hidden.empty() ? unknown : hidden).push_back(domain.title);
    std::string why;
    if (!unknown.empty()) why = "It has no level in " + enumerate(unknown) + ".";
    if (!hidden.empty()) why += (why.empty() ? "" : " ") + ("Its level is hidden in " + enumerate(hidden) + ".");
    return why;
}

/// Nothing where a domain has no level.
std::optional<std::vector<LevelRange>> profile_of(const result::Result& system) {
    std::vector<LevelRange> profile;
    for (const auto& domain : system.domains) {
        const auto range = level_range(domain);
        if (!range) return std::nullopt;
        profile.push_back(*range);
    }
    if (profile.empty()) return std::nullopt;
    return profile;
}

std::string why_nobody(statistics::Reason reason) {
    return reason == statistics::Reason::no_variation
               ? "All have the same levels in every domain, so that none stands before another."
               : "Places need two systems with a level in every domain.";
}

} // namespace

ProfilePlaces profile_places(std::span<const result::Result> results, const ComparisonPolicy& policy) {
    ProfilePlaces found;
    std::vector<std::string> names;
    std::vector<std::vector<LevelRange>> profiles;
    for (const auto& system : results) {
        auto profile = profile_of(system);
        if (!profile) {
            found.left_out.push_back({system.system, why_unplaced(system)});
            continue;
        }
        names.push_back(system.system);
        profiles.push_back(std::move(*profile));
    }
    const auto merged = statistics::merge_profiles(profiles);
    const auto average = statistics::average_ranks(merged.order, policy.order_steps);
    if (!average) {
        found.withheld = why_nobody(average.reason());
        return found;
    }
    found.method = average->is_exact ? "exact" : "approximate";
    found.says = average->is_exact ? exact_says : approximate_says;
    // Ranks count from the lowest, and places from the highest.
    const auto spans = statistics::rank_spans(merged.order);
    const auto all = names.size();
    for (std::size_t i = 0; i < all; ++i) {
        const auto element = merged.element_of[i];
        found.systems.push_back({.system = names[i],
                                 .best = static_cast<std::uint32_t>(all + 1 - spans[element].highest),
                                 .worst = static_cast<std::uint32_t>(all + 1 - spans[element].lowest),
                                 .of = static_cast<std::uint32_t>(all),
                                 .average = static_cast<double>(all) + 1 - average->ranks[element]});
    }
    return found;
}

} // namespace weft::comparison
