// SPDX-License-Identifier: MIT
#include "core/comparison/among_others.hpp"

#include "core/statistics/quantile.hpp"

#include <algorithm>
#include <utility>

namespace weft::comparison {
namespace {

void add_range(DomainAmongOthers& found, const DomainComparison& domain) {
    std::vector<double> means;
    for (const auto& system : domain.systems)
        if (system.hidden.empty() && system.estimate.mean) means.push_back(*system.estimate.mean);
    found.systems = static_cast<std::uint32_t>(means.size());
    if (means.empty()) return;
    const auto [lowest, highest] = std::ranges::minmax(means);
    found.lowest = lowest;
    found.highest = highest;
    constexpr std::size_t quarters = 4;
    if (means.size() < quarters) return;
    const auto at = [&means](double share) {
        return statistics::quantile(means, share, statistics::QuantileType::linear).as_optional();
    };
    found.lower_quarter = at(0.25);
    found.upper_quarter = at(0.75);
}

void add_pairs(DomainAmongOthers& found, const DomainComparison& domain, const std::string& system) {
    auto apart = told_apart(domain, system);
    found.higher_than = std::move(apart.higher_than);
    found.lower_than = std::move(apart.lower_than);
    found.not_told_apart = apart.not_told_apart;
    found.pairs_withheld = domain.pairs_withheld;
}

void add_limits(DomainAmongOthers& found, const DomainComparison& domain, const std::string& system) {
    if (!domain.funnel) return;
    const auto point = std::ranges::find(domain.funnel->points, system, &FunnelPoint::system);
    if (point != domain.funnel->points.end()) found.limits = point->verdict;
}

void add_verdict(DomainAmongOthers& found, const SystemEstimate& own) {
    const auto tested = found.higher_than.size() + found.lower_than.size() + found.not_told_apart;
    found.verdict = 2 * found.higher_than.size() > tested  ? "above"
                    : 2 * found.lower_than.size() > tested ? "below"
                                                           : "not-distinguishable";
    if (tested > 0 || !found.limits.empty()) return;
    found.verdict = "not-compared";
    found.reason = !own.left_out.empty()           ? own.left_out
                   : !found.pairs_withheld.empty() ? found.pairs_withheld
                                                   : "There is nobody to compare it with.";
}

} // namespace

ToldApart told_apart(const DomainComparison& domain, const std::string& system) {
    ToldApart found;
    for (const auto& pair : domain.pairs) {
        const bool is_first = pair.first == system;
        if (!is_first && pair.second != system) continue;
        const auto& other = is_first ? pair.second : pair.first;
        if (pair.verdict == "not-told-apart")
            ++found.not_told_apart;
        else if ((pair.verdict == "higher") == is_first)
            found.higher_than.push_back(other);
        else
            found.lower_than.push_back(other);
    }
    return found;
}

std::size_t pairs_told_apart(const DomainComparison& domain) {
    return static_cast<std::size_t>(
        std::ranges::count_if(domain.pairs, [](const auto& pair) { return pair.verdict != "not-told-apart"; }));
}

std::optional<AmongOthers> among_others(const Comparison& comparison, const std::string& system) {
    const auto covered = std::ranges::find(comparison.systems, system, &CoveredSystem::system);
    if (covered == comparison.systems.end()) return std::nullopt;
    AmongOthers found{.covered = &*covered, .domains = {}, .nearest = {}};
    for (const auto& domain : comparison.domains) {
        const auto own = std::ranges::find(domain.systems, system, &SystemEstimate::system);
        if (own == domain.systems.end()) continue;
        auto& one = found.domains.emplace_back();
        one.domain = domain.domain;
        one.title = domain.title;
        one.hidden = own->hidden;
        if (own->hidden.empty()) one.own = own->estimate.mean;
        add_range(one, domain);
        add_pairs(one, domain, system);
        add_limits(one, domain, system);
        add_verdict(one, *own);
    }
    if (comparison.peers) {
        const auto alike = std::ranges::find(comparison.peers->systems, system, &SystemPeers::system);
        if (alike != comparison.peers->systems.end()) found.nearest = alike->nearest;
    }
    return found;
}

const SystemRounds* rounds_of(const Rounds& rounds, const std::string& system) {
    const auto found = std::ranges::find(rounds.systems, system, &SystemRounds::system);
    return found == rounds.systems.end() ? nullptr : &*found;
}

} // namespace weft::comparison
