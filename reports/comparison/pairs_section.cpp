// SPDX-License-Identifier: MIT
#include "reports/comparison/pairs_section.hpp"

#include "core/comparison/among_others.hpp"
#include "core/comparison/names.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/words.hpp"

#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using comparison::DomainComparison;
using html::Page;

/// "Clinical integration: higher than A and B; lower than C."
std::string apart_sentence(const Comparison& comparison, const DomainComparison& domain,
                           const comparison::ToldApart& apart) {
    const auto named = [&](const std::vector<std::string>& systems) {
        return words::listed(system_names(comparison, systems));
    };
    auto text = domain.title + ": ";
    if (!apart.higher_than.empty()) text += "higher than " + named(apart.higher_than);
    if (!apart.lower_than.empty())
        text += std::string(apart.higher_than.empty() ? "" : "; ") + "lower than " + named(apart.lower_than);
    return text + ".";
}

void write_one(Page& page, const Comparison& comparison, const comparison::CoveredSystem& system) {
    std::vector<std::string> sentences;
    for (const auto& domain : comparison.domains) {
        const auto apart = told_apart(domain, system.system);
        if (apart.higher_than.empty() && apart.lower_than.empty()) continue;
        sentences.push_back(apart_sentence(comparison, domain, apart));
    }
    page.add("details", [&] {
        page.add("summary", system_name(comparison, system.system));
        if (!system.compared)
            page.add("p", [&] {
                page.text(page.words().head("Not compared"));
                page.text(": " + system.left_out);
            });
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
        const auto apart = pairs_told_apart(domain);
        parts.push_back("on " + domain.title + " " + (apart == 0 ? "none" : std::to_string(apart)) + " of " +
                        std::to_string(domain.pairs.size()));
    }
    return parts.empty() ? "No two systems are set beside each other; each domain says why."
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
