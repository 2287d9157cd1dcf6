// SPDX-License-Identifier: MIT
#include "reports/comparison/changes_section.hpp"

#include "core/comparison/names.hpp"
#include "reports/comparison/comparison_findings.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"

#include <cmath>
#include <string>
#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using comparison::Rounds;
using html::Page;

std::vector<std::string> breaks_in(const Rounds& rounds) {
    std::vector<std::string> breaks;
    for (const auto& version : rounds.versions)
        if (!version.reason.empty())
            breaks.push_back((version.title.empty() ? version.domain : version.title) + ": " + version.reason);
    if (!rounds.same_policy)
        breaks.emplace_back("Levels of the two rounds were made by different numbers; the means here were not.");
    return breaks;
}

std::vector<std::string> cautions_in(const Comparison& comparison, const Rounds& rounds) {
    std::vector<std::string> cautions;
    for (const auto& system : rounds.systems)
        for (const auto& caution : system.cautions)
            cautions.push_back(system_name(comparison, system.system) + ": " + caution.text);
    return cautions;
}

std::vector<std::string> trends_in(const Comparison& comparison, const Rounds& rounds) {
    std::vector<std::string> trends;
    for (const auto& trend : rounds.trends)
        if ((trend.verdict == "rising" || trend.verdict == "falling") && trend.slope)
            trends.push_back(system_name(comparison, trend.system) + ", " + trend.domain + ": " + trend.verdict +
                             " by " + words::amount(std::abs(*trend.slope), "") +
                             " percent of the scale a round, over " + std::to_string(trend.rounds.size()) + " rounds.");
    return trends;
}

} // namespace

void write_changes(Page& page, const Comparison& comparison, const Rounds& rounds) {
    page.add("p",
             changes_sentence(rounds) + " Only criteria that did not change count, and sectors heard in both rounds.");
    html::add_listed(page, "Where the two rounds are not of the same thing:", breaks_in(rounds));
    html::add_listed(page, "Trends over all rounds, beyond chance:", trends_in(comparison, rounds));
    const auto cautions = cautions_in(comparison, rounds);
    html::add_folded(page, words::count(cautions.size(), "thing", "things") + " to talk about; none changes a level",
                     cautions);
}

} // namespace weft::comparison_pages
