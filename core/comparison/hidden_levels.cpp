// SPDX-License-Identifier: MIT
#include "core/comparison/hidden_levels.hpp"

#include "core/assessment/criteria_of.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace weft::comparison {
namespace {

bool hides_answers(const result::Criterion& criterion) {
    const auto is_hidden = [](const auto& part) { return !part.hidden.empty(); };
    return is_hidden(criterion) || std::ranges::any_of(criterion.sectors, is_hidden) ||
           std::ranges::any_of(criterion.limits, is_hidden);
}

bool hides_answers(const result::Domain& domain) {
    return !domain.hidden.empty() ||
           std::ranges::any_of(criteria_of(domain), [](const auto* criterion) { return hides_answers(*criterion); });
}

HiddenLevels levels_hidden_in(const result::Result& result, std::size_t domains) {
    HiddenLevels hidden;
    hidden.system = result.system;
    for (const auto& domain : result.domains)
        if (hides_answers(domain)) hidden.domains.insert(domain.id);
    hidden.all = hidden.domains.size() == domains;
    for (const auto& sector : result.participation.sectors)
        if (!sector.hidden.empty()) hidden.of_sectors.insert(sector.id);
    hidden.people = !hidden.of_sectors.empty();
    return hidden;
}

/// Keeps the items of a list of which `is_kept` says so by their place.
template <class Item, class IsKept>
void keep_by_place(std::vector<Item>& items, IsKept is_kept) {
    std::vector<Item> kept;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (is_kept(i)) kept.push_back(std::move(items[i]));
    items = std::move(kept);
}

template <class Spread>
void take_out_domains(std::vector<Spread>& spreads, const HiddenLevels& hidden) {
    std::erase_if(spreads, [&](const Spread& spread) { return hidden.domains.contains(spread.id); });
}

/// For each capability, as spreads have them, whether its domain is left.
std::vector<bool> standing_capabilities(const Framework& framework, const HiddenLevels& hidden) {
    std::vector<bool> standing;
    for (const auto& domain : framework.domains)
        standing.insert(standing.end(), domain.rubric.nodes.size() - 1, !hidden.domains.contains(domain.rubric.domain));
    return standing;
}

} // namespace

std::vector<HiddenLevels> hidden_levels(const Framework& framework, std::span<const result::Result> results) {
    std::vector<HiddenLevels> all;
    for (const auto& result : results)
        if (auto hidden = levels_hidden_in(result, framework.domains.size()); !hidden.domains.empty() || hidden.people)
            all.push_back(std::move(hidden));
    return all;
}

void take_out(uncertainty::SystemSpread& spread, const Framework& framework, const HiddenLevels& hidden) {
    if (hidden.people) {
        spread.respondents.reset();
        spread.drawn_from.reset();
    }
    std::erase_if(spread.sectors_of_one, [&](const std::string& sector) { return hidden.of_sectors.contains(sector); });
    if (hidden.domains.empty()) return;
    const auto stands = [&](std::size_t question) {
        return !hidden.domains.contains(framework.domains[framework.questions[question].domain].rubric.domain);
    };
    spread.overall.reset();
    take_out_domains(spread.domains, hidden);
    const auto capabilities = standing_capabilities(framework, hidden);
    keep_by_place(spread.capabilities, [&](std::size_t i) { return capabilities.at(i); });
    keep_by_place(spread.views,
                  [&](std::size_t i) { return std::ranges::all_of(framework.tagged(framework.views[i].tag), stands); });
    keep_by_place(spread.criteria, stands);
}

void take_out(uncertainty::SystemMethods& methods, const HiddenLevels& hidden) {
    if (hidden.domains.empty()) return;
    methods.overall.reset();
    take_out_domains(methods.domains, hidden);
}

std::vector<uncertainty::LeftOut> left_out_of(std::span<const HiddenLevels> hidden) {
    constexpr const char* because =
        "Few people stand behind something of it: in what share of panels its levels move would tell what they said. "
        "Words say how steady they are; only the record (audience internal) has the shares.";
    constexpr const char* because_with_whole =
        "Few people stand behind something of it: in what share of panels its levels move, or those of the whole, "
        "would "
        "tell what they said. Words say how steady they are; only the record (audience internal) has the shares.";
    std::vector<uncertainty::LeftOut> left_out;
    for (const auto& one : hidden) {
        if (one.all) {
            left_out.push_back({.system = one.system, .because = because});
            continue;
        }
        for (const auto& domain : one.domains)
            left_out.push_back({.system = one.system, .because = because_with_whole, .domain = domain});
    }
    return left_out;
}

} // namespace weft::comparison
