// SPDX-License-Identifier: MIT
#include "reports/comparison/ranks_section.hpp"

#include "reports/comparison/domain_table.hpp"
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

const SystemRanks* find_ranks(const Comparison& comparison, const std::string& system, const std::string& domain) {
    const auto of = std::ranges::find(comparison.domains, domain, &DomainComparison::domain);
    if (of == comparison.domains.end()) return nullptr;
    const auto found = std::ranges::find(of->ranks, system, &SystemRanks::system);
    return found == of->ranks.end() ? nullptr : &*found;
}

/// "2 to 16 of 28"
std::string rank_words(const words::Words& words, const SystemRanks* ranks) {
    if (ranks == nullptr) return words.head("none");
    return std::to_string(ranks->best) + " to " + std::to_string(ranks->worst) + " of " + std::to_string(ranks->of);
}

/// The systems that have ranks on one of these domains.
std::vector<std::string> ranked_systems(const Comparison& comparison, const std::vector<std::string>& domains) {
    std::vector<std::string> systems;
    for (const auto& system : comparison.systems)
        if (std::ranges::any_of(domains, [&](const std::string& domain) {
                return find_ranks(comparison, system.system, domain) != nullptr;
            }))
            systems.push_back(system.system);
    return systems;
}

} // namespace

void write_ranks(Page& page, const Comparison& comparison) {
    page.add("p", "A rank by itself would say more than the answers do. These are all the ranks they do not rule out, "
                  "1 the highest.");
    std::vector<std::string> ranked;
    std::vector<std::string> withheld;
    for (const auto& domain : comparison.domains) {
        if (domain.ranks.empty())
            withheld.push_back(domain.title + ": " +
                               (domain.ranks_withheld.empty() ? "There are no ranks." : domain.ranks_withheld));
        else
            ranked.push_back(domain.domain);
    }
    if (!ranked.empty())
        add_domain_table(page, comparison, "Ranks not ruled out", ranked_systems(comparison, ranked), ranked,
                         [&](const std::string& system, const std::string& domain) {
                             return rank_words(page.words(), find_ranks(comparison, system, domain));
                         });
    for (const auto& sentence : withheld)
        page.add("p", sentence);
}

} // namespace weft::comparison_pages
