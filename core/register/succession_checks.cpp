// SPDX-License-Identifier: MIT
#include "core/register/succession_checks.hpp"

#include "core/nearest_name.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace weft {
namespace {

using Faults = std::vector<SuccessionFault>;

void find_unknown_systems(std::span<const System> systems, std::span<const Succession> successions, Faults& faults) {
    std::vector<std::string> keys;
    keys.reserve(systems.size());
    for (const System& system : systems)
        keys.push_back(system.key);

    for (std::size_t i = 0; i < successions.size(); ++i)
        for (const std::string& key : {successions[i].from, successions[i].to})
            if (!std::binary_search(keys.begin(), keys.end(), key))
                faults.push_back({i, "the register has no system '" + key + "'" + did_you_mean(key, keys)});
}

void find_repetitions(std::span<const Succession> successions, Faults& faults) {
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    for (std::size_t i = 0; i < successions.size(); ++i) {
        const auto& [from, to, date, share] = successions[i];
        if (!seen.emplace(from, to, date).second)
            faults.push_back({i, "the succession of '" + from + "' by '" + to + "' on " + date + " is given twice"});
    }
}

void find_excess_shares(std::span<const Succession> successions, Faults& faults) {
    std::map<std::pair<std::string, std::string>, Fraction> sums;
    for (std::size_t i = 0; i < successions.size(); ++i) {
        const auto& [from, to, date, share] = successions[i];
        if (!share) continue;
        Fraction& sum = sums[{from, date}];
        const bool was_within = sum <= 1;
        sum += *share;
        if (was_within && sum > 1)
            faults.push_back({i, "the shares of '" + from + "' on " + date + " add to " + to_text(sum) +
                                     "; shares of one system at one date add to at most 1"});
    }
}

/// The successions that are in or behind a circle: what is left when systems nobody became are taken away.
std::multimap<std::string, std::size_t> unresolved_by_successor(std::span<const Succession> successions) {
    std::map<std::string, std::size_t> arriving;
    std::multimap<std::string, std::size_t> leaving;
    for (std::size_t i = 0; i < successions.size(); ++i) {
        ++arriving[successions[i].to];
        arriving.try_emplace(successions[i].from, 0);
        leaving.emplace(successions[i].from, i);
    }

    std::vector<std::string> origins;
    for (const auto& [key, count] : arriving)
        if (count == 0) origins.push_back(key);
    std::vector<bool> is_resolved(successions.size());
    while (!origins.empty()) {
        const auto [first, last] = leaving.equal_range(std::exchange(origins.back(), {}));
        origins.pop_back();
        for (auto edge = first; edge != last; ++edge) {
            is_resolved[edge->second] = true;
            const std::string& to = successions[edge->second].to;
            if (--arriving[to] == 0) origins.push_back(to);
        }
    }

    std::multimap<std::string, std::size_t> unresolved;
    for (std::size_t i = 0; i < successions.size(); ++i)
        if (!is_resolved[i]) unresolved.emplace(successions[i].to, i);
    return unresolved;
}

void find_circle(std::span<const Succession> successions, Faults& faults) {
    const auto unresolved = unresolved_by_successor(successions);
    if (unresolved.empty()) return;

    // Every system left has a predecessor that is left too, so walking back comes round.
    std::vector<std::size_t> walked;
    std::set<std::string> seen;
    std::string at = unresolved.begin()->first;
    while (seen.insert(at).second) {
        walked.push_back(unresolved.find(at)->second);
        at = successions[walked.back()].from;
    }
    while (successions[walked.front()].to != at)
        walked.erase(walked.begin());

    std::string circle = "'" + at + "'";
    for (auto edge = walked.rbegin(); edge != walked.rend(); ++edge)
        circle += " -> '" + successions[*edge].to + "'";
    faults.push_back({*std::max_element(walked.begin(), walked.end()),
                      "successions run in a circle: " + circle + "; a system cannot come after itself"});
}

} // namespace

std::vector<SuccessionFault> check_successions(std::span<const System> systems,
                                               std::span<const Succession> successions) {
    Faults faults;
    find_unknown_systems(systems, successions, faults);
    find_repetitions(successions, faults);
    find_excess_shares(successions, faults);
    find_circle(successions, faults);
    return faults;
}

} // namespace weft
