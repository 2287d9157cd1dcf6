// SPDX-License-Identifier: MIT
#include "reports/comparison/ranks_section.hpp"

#include "core/comparison/names.hpp"
#include "reports/html/page_frame.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using comparison::DomainComparison;
using comparison::SystemRanks;
using html::Page;

const SystemRanks* find_ranks(const DomainComparison& domain, const std::string& system) {
    const auto found = std::ranges::find(domain.ranks, system, &SystemRanks::system);
    return found == domain.ranks.end() ? nullptr : &*found;
}

/// "2 to 16 of 28"
std::string rank_words(const SystemRanks* ranks) {
    if (ranks == nullptr) return "none";
    return std::to_string(ranks->best) + " to " + std::to_string(ranks->worst) + " of " + std::to_string(ranks->of);
}

bool has_ranks(const Comparison& comparison, const std::string& system) {
    return std::ranges::any_of(comparison.domains,
                               [&](const DomainComparison& domain) { return find_ranks(domain, system) != nullptr; });
}

void write_table(Page& page, const Comparison& comparison, const std::vector<const DomainComparison*>& ranked) {
    html::add_wide_table(page, "Ranks not ruled out", [&] {
        page.add("thead", [&] {
            page.add("tr", [&] {
                page.add("th", {{"scope", "col"}}, page.words().head("System"));
                for (const auto* domain : ranked)
                    page.add("th", {{"scope", "col"}}, domain->title);
            });
        });
        page.add("tbody", [&] {
            for (const auto& system : comparison.systems) {
                if (!has_ranks(comparison, system.system)) continue;
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, system_name(comparison, system.system));
                    for (const auto* domain : ranked)
                        page.add("td", rank_words(find_ranks(*domain, system.system)));
                });
            }
        });
    });
}

} // namespace

void write_ranks(Page& page, const Comparison& comparison) {
    page.add("p", "A rank by itself would say more than the answers do. These are all the ranks they do not rule out, "
                  "1 the highest.");
    std::vector<const DomainComparison*> ranked;
    std::vector<std::string> withheld;
    for (const auto& domain : comparison.domains) {
        if (domain.ranks.empty())
            withheld.push_back(domain.title + ": " +
                               (domain.ranks_withheld.empty() ? "There are no ranks." : domain.ranks_withheld));
        else
            ranked.push_back(&domain);
    }
    if (!ranked.empty()) write_table(page, comparison, ranked);
    for (const auto& sentence : withheld)
        page.add("p", sentence);
}

} // namespace weft::comparison_pages
