// SPDX-License-Identifier: MIT
#include "reports/board/holding.hpp"

#include "core/assessment/criteria_of.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace weft::board {
namespace {

template <class Thing>
bool holds(const std::vector<Thing>& things, const Thing& one) {
    return std::ranges::find(things, one) != things.end();
}

/// What holds the node, with the criteria behind each binding gate in its place.
std::vector<std::string> held_by(const result::NodeSummary& node) {
    std::vector<std::string> ids;
    for (const auto& id : node.explanation.held_by) {
        const auto gate = std::ranges::find(node.gates, id, &result::Gate::id);
        if (gate == node.gates.end())
            ids.push_back(id);
        else if (gate->binding)
            ids.insert(ids.end(), gate->held_by.begin(), gate->held_by.end());
    }
    return ids;
}

/// How far up its scale something stands; beyond its end without a level.
std::ptrdiff_t place_on(const std::vector<result::Level>& scale, std::optional<int> level) {
    if (!level) return std::ssize(scale);
    return std::ranges::find(scale, *level, &result::Level::level) - scale.begin();
}

/// The domains in which to look first, first.
std::vector<const result::Domain*> most_pressing_first(const result::Result& result) {
    const auto& holding = result.overall.explanation.held_by;
    const auto place = [&](const result::Domain* domain) {
        const auto first = std::ranges::find(holding, domain->id);
        if (first != holding.end()) return first - holding.begin();
        return std::ssize(holding) + place_on(domain->scale, domain->level);
    };
    std::vector<const result::Domain*> domains;
    domains.reserve(result.domains.size());
    for (const auto& domain : result.domains)
        domains.push_back(&domain);
    std::ranges::stable_sort(domains, {}, place);
    return domains;
}

/// Those of these criteria that are furthest down their scales, first.
std::vector<const result::Criterion*> worst_first(const result::Result& result, const std::vector<std::string>& ids) {
    std::vector<std::pair<std::ptrdiff_t, const result::Criterion*>> placed;
    for (const auto& domain : result.domains)
        for (const auto* criterion : criteria_of(domain))
            if (holds(ids, criterion->id))
                placed.emplace_back(place_on(domain.criterion_scale, criterion->level), criterion);
    std::ranges::stable_sort(placed, {}, [](const auto& one) { return one.first; });
    std::vector<const result::Criterion*> criteria;
    std::ranges::transform(placed, std::back_inserter(criteria), [](const auto& one) { return one.second; });
    return criteria;
}

} // namespace

std::vector<const result::Criterion*> holding_criteria(const result::Domain& domain) {
    std::vector<const result::Criterion*> criteria;
    for (const auto& id : held_by(domain))
        if (const auto* criterion = find_criterion(domain, id); criterion != nullptr && !holds(criteria, criterion))
            criteria.push_back(criterion);
    std::ranges::stable_sort(criteria, {}, [&](const result::Criterion* criterion) {
        return place_on(domain.criterion_scale, criterion->level);
    });
    return criteria;
}

std::vector<const result::Criterion*> next_steps(const result::Result& result, std::size_t at_most) {
    std::vector<const result::Criterion*> steps;
    const auto add = [&](const result::Criterion* criterion) {
        if (criterion == nullptr || criterion->next_step.empty() || steps.size() >= at_most) return false;
        if (holds(steps, criterion)) return false;
        steps.push_back(criterion);
        return true;
    };
    for (const auto& gate : result.overall.gates)
        if (gate.binding)
            for (const auto* criterion : worst_first(result, gate.held_by))
                add(criterion);
    const auto domains = most_pressing_first(result);
    for (bool found = true; found;) {
        found = false;
        for (const auto* domain : domains) // one of each in turn
            if (std::ranges::any_of(holding_criteria(*domain), add)) found = true;
    }
    return steps;
}

} // namespace weft::board
