// SPDX-License-Identifier: MIT
#include "core/comparison/steady_levels.hpp"

#include "core/fraction.hpp"

#include <algorithm>
#include <string>

namespace weft::comparison {
namespace {

/// The part of a system by its id; null where the system was not looked at.
template <class Systems>
auto find_part(const Systems& systems, const std::string& system, const std::string& domain) {
    using Part = typename decltype(systems.front().domains)::value_type;
    const auto own = std::ranges::find_if(systems, [&](const auto& one) { return one.system == system; });
    if (own == systems.end()) return static_cast<const Part*>(nullptr);
    const auto part = std::ranges::find_if(own->domains, [&](const Part& one) { return one.id == domain; });
    return part == own->domains.end() ? nullptr : &*part;
}

std::string word_of(double share, std::span<const SteadyWord> words) {
    const auto reached =
        std::ranges::find_if(words, [&](const SteadyWord& word) { return nine_decimals(share) >= word.from; });
    return reached == words.end() ? "" : reached->word;
}

} // namespace

std::vector<SteadyLevel> steady_levels(std::span<const DomainComparison> domains,
                                       const uncertainty::RespondentBootstrap& drawn,
                                       const uncertainty::MethodUncertainty& methods,
                                       std::span<const SteadyWord> words) {
    std::vector<SteadyLevel> found;
    for (const auto& domain : domains)
        for (const auto& [system, estimate, compared, left_out, hidden] : domain.systems) {
            const auto* by_panels = find_part(drawn.systems, system, domain.domain);
            const auto* by_methods = find_part(methods.systems, system, domain.domain);
            if (!hidden.empty() || by_panels == nullptr || by_methods == nullptr) continue;
            auto& level = found.emplace_back();
            level.system = system;
            level.domain = domain.domain;
            level.level = by_panels->level;
            level.label = by_panels->label;
            if (by_panels->kept) level.panels = word_of(*by_panels->kept, words);
            if (by_methods->level) level.methods = by_methods->changed_by.empty() ? "same" : "depends";
        }
    return found;
}

} // namespace weft::comparison
