// SPDX-License-Identifier: MIT
#include "reports/comparison/pairs_section.hpp"

#include "core/comparison/names.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using comparison::DomainComparison;
using html::Page;

/// Whom one system is above and below on a domain, by name.
struct ToldApart {
    std::vector<std::string> above;
    std::vector<std::string> below;
};

ToldApart told_apart_from(const Comparison& comparison, const DomainComparison& domain, const std::string& system) {
    ToldApart found;
    for (const auto& pair : domain.pairs) {
        if (pair.verdict == "not-told-apart" || (pair.first != system && pair.second != system)) continue;
        const bool is_first = pair.first == system;
        const bool is_above = (pair.verdict == "higher") == is_first;
        (is_above ? found.above : found.below).push_back(system_name(comparison, is_first ? pair.second : pair.first));
    }
    return found;
}

/// "Clinical integration: higher than A and B; lower than C."
std::string apart_sentence(const std::string& title, const ToldApart& apart) {
    auto text = title + ": ";
    if (!apart.above.empty()) text += "higher than " + words::listed(apart.above);
    if (!apart.below.empty())
        text += std::string(apart.above.empty() ? "" : "; ") + "lower than " + words::listed(apart.below);
    return text + ".";
}

void write_one(Page& page, const Comparison& comparison, const comparison::CoveredSystem& system) {
    std::vector<std::string> sentences;
    for (const auto& domain : comparison.domains) {
        const auto apart = told_apart_from(comparison, domain, system.system);
        if (apart.above.empty() && apart.below.empty()) continue;
        sentences.push_back(apart_sentence(domain.title, apart));
    }
    page.add("details", [&] {
        page.add("summary", system_name(comparison, system.system));
        if (!system.compared)
            page.add("p", "Not compared: " + system.left_out);
        else if (sentences.empty())
            page.add("p", "Nothing tells it apart from any other system.");
        else
            page.add("ul", [&] {
                for (const auto& sentence : sentences)
                    page.add("li", sentence);
            });
    });
}

} // namespace

std::string pairs_sentence(const Comparison& comparison) {
    std::vector<std::string> parts;
    for (const auto& domain : comparison.domains) {
        if (domain.pairs.empty()) continue;
        const auto apart =
            std::ranges::count_if(domain.pairs, [](const auto& pair) { return pair.verdict != "not-told-apart"; });
        parts.push_back("on " + domain.title + " " + (apart == 0 ? "none" : std::to_string(apart)) + " of " +
                        std::to_string(domain.pairs.size()));
    }
    return parts.empty() ? "No two systems are set beside each other: too few can be compared."
                         : "Pairs of systems that can be told apart beyond chance: " + words::listed(parts) + ".";
}

void write_pairs_of_systems(Page& page, const Comparison& comparison) {
    page.add("p", pairs_sentence(comparison));
    page.add("p",
             "Open one system and look for the other: what tells the two apart beyond chance stands there, and nothing "
             "else. Where the other is not named, the answers do not tell them apart, which does not make them alike.");
    for (const auto& domain : comparison.domains)
        if (!domain.pairs_withheld.empty()) page.add("p", domain.title + ": " + domain.pairs_withheld);
    for (const auto& system : comparison.systems)
        write_one(page, comparison, system);
}

} // namespace weft::comparison_pages
