// SPDX-License-Identifier: MIT
#include "reports/comparison/profiles_section.hpp"

#include "core/comparison/names.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

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

    page.add("p", "Of " + words::count(profiles.pairs.size(), "pair", "pairs") + " of systems " +
                      std::to_string(above.size()) + " have one that is nowhere below the other, " +
                      std::to_string(crossing.size()) + " cross, and " +
                      std::to_string(profiles.pairs.size() - above.size() - crossing.size()) +
                      " are equal or not settled. No weights are needed for this.");
    if (profiles.pairs.empty()) return;
    page.add("p", "No other system is above " + words::listed(system_names(comparison, profiles.front)) +
                      ". This is a front, not a first place.");
    html::add_folded(page, "Who is nowhere below whom", above);
    html::add_folded(page, "Who crosses whom, and where", crossing);
}

} // namespace weft::comparison_pages
