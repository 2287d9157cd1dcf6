// SPDX-License-Identifier: MIT
#include "reports/comparison/profiles_section.hpp"

#include "core/comparison/names.hpp"
#include "core/fraction.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using comparison::ProfilePair;
using html::Page;

std::string titles_of(const Comparison& comparison, const std::vector<std::string>& domains) {
    return words::listed(comparison::domain_titles(comparison, domains));
}

std::string above_sentence(const Comparison& comparison, const ProfilePair& pair) {
    const bool is_first = pair.relation == "above";
    return system_name(comparison, is_first ? pair.first : pair.second) + " is nowhere below " +
           system_name(comparison, is_first ? pair.second : pair.first) + " and above it in " +
           titles_of(comparison, is_first ? pair.first_ahead : pair.second_ahead) + ".";
}

std::string crossing_sentence(const Comparison& comparison, const ProfilePair& pair) {
    return system_name(comparison, pair.first) + " is ahead in " + titles_of(comparison, pair.first_ahead) + ", " +
           system_name(comparison, pair.second) + " in " + titles_of(comparison, pair.second_ahead) + ".";
}

/// "2 to 9 of 24": never one without the other.
std::string range_words(std::uint32_t best, std::uint32_t worst, std::uint32_t of) {
    return std::to_string(best) + " to " + std::to_string(worst) + " of " + std::to_string(of);
}

std::string weighted_range_words(const comparison::WeightedRanks& ranks) {
    return words::amount(ranks.low, "") + " to " + words::amount(ranks.high, "") + " of " + std::to_string(ranks.of);
}

std::string average_words(const comparison::ProfilePlaces& places, const comparison::ProfilePlace& place) {
    return (places.method == "approximate" ? "about " : "") + to_decimal_text(nine_decimals(place.average), 1);
}

const comparison::WeightedRanks* find_weighted(const Comparison& comparison, const std::string& system) {
    const auto& ranks = comparison.weightings.ranks;
    const auto found = std::ranges::find(ranks, system, &comparison::WeightedRanks::system);
    return found == ranks.end() ? nullptr : &*found;
}

/// How often it is among the first is said where not all of them always are.
std::string weighted_words(const Comparison& comparison, const std::string& system) {
    const auto* weighted = find_weighted(comparison, system);
    if (!weighted) return "not weighed";
    const auto first = comparison.policy.first_places;
    if (weighted->of <= first) return weighted_range_words(*weighted);
    return weighted_range_words(*weighted) + "; among the first " + std::to_string(first) + " in " +
           words::percent(weighted->within_first);
}

void write_places(Page& page, const Comparison& comparison) {
    const auto& places = comparison.profiles.places;
    page.add("h3", page.words().heading("Places that no weights could overturn"));
    if (!places.withheld.empty()) {
        page.add("p", places.withheld);
    } else {
        page.add("p", places.says);
        html::add_wide_table(page, "Places as ranges, 1 the highest", [&] {
            const auto by_weights =
                "In " + words::percent(comparison.policy.weight_share) + " of the weightings of criteria";
            html::add_column_heads(page, {"System", "Whatever the weights", "On average, inside that", by_weights});
            page.add("tbody", [&] {
                for (const auto& place : places.systems)
                    html::add_row(page, system_name(comparison, place.system),
                                  {range_words(place.best, place.worst, place.of), average_words(places, place),
                                   weighted_words(comparison, place.system)});
            });
        });
    }
    if (const auto& shift = comparison.weightings.average_shift)
        page.add("p", "From one weighting of the criteria to another a system moves by " + words::amount(*shift, "") +
                          " places on average from where the framework's own weights put it.");
    std::vector<std::string> left_out;
    left_out.reserve(places.left_out.size());
    for (const auto& system : places.left_out)
        left_out.push_back(system_name(comparison, system.system) + ": " + system.why);
    html::add_folded(page, "Who has no place, and why", left_out);
}

} // namespace

void write_profiles(Page& page, const Comparison& comparison) {
    const auto& profiles = comparison.profiles;
    std::vector<std::string> above;
    std::vector<std::string> crossing;
    for (const auto& pair : profiles.pairs)
        if (pair.relation == "above" || pair.relation == "below")
            above.push_back(above_sentence(comparison, pair));
        else if (pair.relation == "crossing")
            crossing.push_back(crossing_sentence(comparison, pair));

    if (profiles.pairs.empty()) {
        page.add("p", "There are no two systems whose levels can be set beside each other.");
        return;
    }
    page.add("p", "Of " + words::count(profiles.pairs.size(), "pair", "pairs") + " of systems " +
                      std::to_string(above.size()) + " have one that is nowhere below the other, " +
                      std::to_string(crossing.size()) + " cross, and " +
                      std::to_string(profiles.pairs.size() - above.size() - crossing.size()) +
                      " are equal or not settled. No weights are needed for this.");
    page.add("p", "No other system is above " + words::listed(system_names(comparison, profiles.front)) +
                      ". This is a front, not a first place.");
    html::add_folded(page, "Who is nowhere below whom", above);
    html::add_folded(page, "Who crosses whom, and where", crossing);
    write_places(page, comparison);
}

} // namespace weft::comparison_pages
