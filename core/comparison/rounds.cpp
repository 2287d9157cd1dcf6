// SPDX-License-Identifier: MIT
#include "core/comparison/rounds.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/rank_on.hpp"
#include "core/comparison/common_part.hpp"
#include "core/comparison/fewest_who_differ.hpp"
#include "core/comparison/same_questions.hpp"
#include "core/comparison/shown_estimate.hpp"
#include "core/disclosure/criterion_cells.hpp"
#include "core/error.hpp"
#include "core/register/lineage.hpp"
#include "core/register/register_date.hpp"
#include "core/statistics/difference_of_means.hpp"
#include "core/statistics/holm.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace weft::comparison {
namespace {

void prepare(std::vector<result::Result>& results, const std::string& which) {
    if (results.empty())
        throw Error(Failure::input, "nothing to compare: there is no result of the " + which + " round");
    std::ranges::sort(results, {}, &result::Result::system);
    require_same_questions(results);
}

void require_order(const result::Result& before, const result::Result& after) {
    if (before.audience != after.audience)
        throw Error(Failure::input, "cannot compare round '" + before.round + "' with '" + after.round +
                                        "': one is made ready for '" + before.audience + "', the other for '" +
                                        after.audience + "'");
    if (before.framework.id != after.framework.id)
        throw Error(Failure::input, "cannot compare round '" + before.round + "' with '" + after.round +
                                        "': they were asked by the frameworks '" + before.framework.id + "' and '" +
                                        after.framework.id + "'; rounds are compared within one framework");
    if (before.round >= after.round)
        throw Error(Failure::input,
                    "round '" + before.round + "' is not before '" + after.round + "'; the earlier round comes first");
}

const result::Result* find(const std::vector<result::Result>& results, const std::string& system) {
    const auto found = std::ranges::find(results, system, &result::Result::system);
    return found == results.end() ? nullptr : &*found;
}

const result::Domain* find_domain(const result::Result& result, const std::string& id) {
    const auto found = std::ranges::find(result.domains, id, &result::Domain::id);
    return found == result.domains.end() ? nullptr : &*found;
}

// --- One domain in two rounds ----------------------------------------------------------------------------------------

CriterionChange change_of(const result::Criterion& before, const result::Domain& domain_before,
                          const result::Criterion& after, const result::Domain& domain_after) {
    const auto then = rank_on(domain_before.criterion_scale, before.level);
    const auto now = rank_on(domain_after.criterion_scale, after.level);
    const bool is_hidden = before.state == "hidden" || after.state == "hidden";
    const auto change = is_hidden       ? "hidden"
                        : !then || !now ? "not-known"
                        : *now > *then  ? "up"
                        : *now < *then  ? "down"
                                        : "same";
    return {.criterion = after.id,
            .level_before = before.level,
            .label_before = before.label,
            .level_after = after.level,
            .label_after = after.label,
            .change = change};
}

/// Criterion by criterion, those that were asked in the same words.
void compare_levels(DomainChange& change, const result::Domain& before, const result::Domain& after,
                    const std::vector<std::string>& unchanged) {
    const auto then = by_id(before);
    for (const auto* criterion : criteria_of(after)) {
        if (std::ranges::find(unchanged, criterion->id) == unchanged.end()) continue;
        auto one = change_of(*then.at(criterion->id), before, *criterion, after);
        if (one.change == "up") ++*change.up;
        if (one.change == "down") ++*change.down;
        change.criterion_changes.push_back(std::move(one));
    }
    change.level_before = before.level;
    change.label_before = before.label;
}

constexpr const char* read_from_a_mean = "Hidden: what few people said could be read from it.";
constexpr const char* told_by_few = "Hidden: so few people answered otherwise that the change is what they said.";

void hide_change(DomainChange& change, const std::string& because) {
    change.hidden = disclosure::protects_others;
    change.verdict = "hidden";
    change.reason = because;
    change.criteria.reset();
}

/// Nothing of the earlier round is left to be subtracted from the later one, nor the other way round.
void hide_both_rounds(DomainChange& change) {
    hide_change(change, told_by_few);
    change.up.reset();
    change.down.reset();
    for (auto* estimate : {&change.before, &change.after}) {
        estimate->reason = "suppressed";
        estimate->sectors_of_one.reset();
    }
}

std::vector<std::string> only_in_one(const std::set<std::string>& first, const std::set<std::string>& second) {
    std::vector<std::string> only;
    std::ranges::set_symmetric_difference(first, second, std::back_inserter(only));
    return only;
}

std::set<std::string> in_both(const std::set<std::string>& first, const std::set<std::string>& second) {
    std::set<std::string> both;
    std::ranges::set_intersection(first, second, std::inserter(both, both.end()));
    return both;
}

void compare_means(DomainChange& change, const result::Domain& before, const result::Domain& after,
                   const DomainVersions& versions, const ComparisonPolicy& policy) {
    const std::vector<ById> rounds{by_id(before), by_id(after)};
    const auto criteria = common_criteria(versions.unchanged, rounds);
    const auto heard_before = sectors_heard(rounds[0], criteria);
    const auto heard_after = sectors_heard(rounds[1], criteria);
    const auto sectors = in_both(heard_before, heard_after);
    change.criteria = static_cast<std::uint32_t>(criteria.size());
    change.sectors_left_out = only_in_one(heard_before, heard_after);
    const auto then = shown_estimate(framed(after, rounds[0], criteria, sectors), before, policy);
    const auto now = shown_estimate(framed(after, rounds[1], criteria, sectors), after, policy);
    change.before = then.estimate;
    change.after = now.estimate;
    if (!then.hidden.empty() || !now.hidden.empty()) {
        hide_change(change, read_from_a_mean);
        return;
    }
    change.verdict = "not-assessable";
    if (!change.before.mean || !change.after.mean) {
        change.reason = "No criterion that did not change has a level in both rounds from the same sector.";
        return;
    }
    change.difference = *change.after.mean - *change.before.mean;
    if (!change.before.standard_error || !change.after.standard_error) {
        change.reason = "In one of the rounds too few answered, or all alike, to know how much chance there is.";
        return;
    }
    const auto test = statistics::difference_of_means(*change.before.mean, *change.before.standard_error,
                                                      *change.after.mean, *change.after.standard_error);
    if (!test) {
        change.reason = "In one of the rounds too few answered, or all alike, to know how much chance there is.";
        return;
    }
    change.standard_error = test->standard_error;
    change.p = test->p; // Holm's once all systems are there
}

/// A merged system stands beside the lowest and highest of those it was made of, and is no change of any.
void compare_range(DomainChange& change, const std::vector<const result::Result*>& before, const result::Domain& after,
                   const DomainVersions& versions, const ComparisonPolicy& policy) {
    std::vector<ById> rounds{by_id(after)};
    std::vector<const result::Domain*> whole{&after};
    for (const auto* result : before)
        if (const auto* domain = find_domain(*result, after.id)) {
            rounds.push_back(by_id(*domain));
            whole.push_back(domain);
        }
    const auto criteria = common_criteria(versions.unchanged, rounds);
    change.criteria = static_cast<std::uint32_t>(criteria.size());
    std::vector<ShownEstimate> estimates;
    for (std::size_t i = 0; i < rounds.size(); ++i)
        estimates.push_back(
            shown_estimate(framed(after, rounds[i], criteria, sectors_heard(rounds[i], criteria)), *whole[i], policy));
    change.after = estimates.front().estimate;
    if (std::ranges::any_of(estimates, [](const ShownEstimate& estimate) { return !estimate.hidden.empty(); })) {
        hide_change(change, read_from_a_mean);
        return;
    }
    for (std::size_t i = 1; i < estimates.size(); ++i) {
        const auto& mean = estimates[i].estimate.mean;
        if (!mean) continue;
        change.lowest_before = std::min(change.lowest_before.value_or(*mean), *mean);
        change.highest_before = std::max(change.highest_before.value_or(*mean), *mean);
    }
}

// --- One system ------------------------------------------------------------------------------------------------------

/// Who a system was, and what may be asked of that. A register that does not know it is asked nothing.
Lineage lineage_of(const std::vector<Lineage>& lineages, const std::string& system) {
    const auto found = std::ranges::find(lineages, system, &Lineage::system);
    if (found != lineages.end()) return *found;
    Lineage unknown;
    unknown.system = system;
    unknown.predecessors.push_back({.key = system, .share = std::nullopt, .is_whole = true});
    return unknown;
}

/// The size from which groups are shown of both rounds.
std::optional<std::uint32_t> fewest_shown(const result::Result& before, const result::Result& after) {
    return std::max(before.smallest_group, after.smallest_group); // nothing is less than any number
}

SystemRounds compare_system(const result::Result& now, const std::vector<result::Result>& earlier,
                            const std::vector<Lineage>& lineages, const std::vector<DomainVersions>& versions,
                            const ComparisonPolicy& policy) {
    const auto lineage = lineage_of(lineages, now.system);
    const bool is_registered = std::ranges::find(lineages, now.system, &Lineage::system) != lineages.end();
    SystemRounds found;
    found.system = now.system;
    found.name = now.system_name;
    found.origin = is_registered ? name_of(lineage.origin) : "not-registered";
    found.comparison = name_of(lineage.comparison);
    found.reason = is_registered ? lineage.reason : "No register says what it was before; it is taken for the same.";
    std::vector<const result::Result*> before;
    std::vector<std::string> missing;
    for (const auto& predecessor : lineage.predecessors) {
        found.before.push_back(predecessor.key);
        if (const auto* result = find(earlier, predecessor.key))
            before.push_back(result);
        else
            missing.push_back(predecessor.key);
    }
    if (lineage.comparison != Comparability::nothing && !missing.empty()) {
        found.comparison = "nothing";
        found.reason = "There is no assessment of the earlier round of " + missing.front() + ".";
    }
    const auto* same = found.comparison == "change" ? before.front() : nullptr;
    std::vector<std::string> unchanged;
    for (std::size_t i = 0; i < now.domains.size(); ++i) {
        const auto& domain = now.domains[i];
        DomainChange change;
        change.domain = domain.id;
        change.title = domain.title;
        change.verdict = "not-comparable";
        change.level_after = domain.level;
        change.label_after = domain.label;
        const auto* then = same == nullptr ? nullptr : find_domain(*same, domain.id);
        if (found.comparison == "nothing") {
            change.reason = found.reason;
        } else if (versions[i].state == "break") {
            change.reason = versions[i].reason;
        } else if (then != nullptr && is_told_by_few(*then, domain, versions[i].unchanged, fewest_shown(*same, now))) {
            hide_both_rounds(change);
        } else if (then != nullptr) {
            unchanged.insert(unchanged.end(), versions[i].unchanged.begin(), versions[i].unchanged.end());
            compare_levels(change, *then, domain, versions[i].unchanged);
            compare_means(change, *then, domain, versions[i], policy);
        } else {
            change.reason = found.reason;
            compare_range(change, before, domain, versions[i], policy);
        }
        found.domains.push_back(std::move(change));
    }
    if (same != nullptr) {
        found.measures = measure_changes(*same, now);
        found.cautions = round_cautions(*same, now, found.measures, unchanged);
    }
    return found;
}

/// Over all systems on one domain: whoever reads down a column looks for the largest.
void judge(std::vector<SystemRounds>& systems, std::size_t domain, const ComparisonPolicy& policy) {
    std::vector<DomainChange*> tested;
    std::vector<double> p_values;
    for (auto& system : systems)
        if (auto& change = system.domains[domain]; change.p) {
            tested.push_back(&change);
            p_values.push_back(*change.p);
        }
    const auto adjusted = statistics::holm(p_values);
    for (std::size_t i = 0; i < tested.size(); ++i) {
        tested[i]->p = adjusted[i];
        tested[i]->verdict = adjusted[i] > policy.alpha   ? "no-clear-change"
                             : *tested[i]->difference > 0 ? "up"
                                                          : "down";
    }
}

} // namespace

Rounds compare_rounds(Round before, Round after, const SystemRegister& systems, const ComparisonPolicy& policy) {
    prepare(before.results, "earlier");
    prepare(after.results, "later");
    const auto& then = before.results.front();
    const auto& now = after.results.front();
    require_order(then, now);
    Rounds found;
    found.before = then.round;
    found.after = now.round;
    found.framework_version_before = then.framework.version;
    found.framework_version_after = now.framework.version;
    found.same_policy = then.inputs.policy_digest == now.inputs.policy_digest;
    found.versions = versions_between(then, before.wording, now, after.wording, policy);
    const auto known = lineages(systems, last_day_of(found.before), last_day_of(found.after));
    for (const auto& system : after.results)
        found.systems.push_back(compare_system(system, before.results, known, found.versions, policy));
    for (std::size_t domain = 0; domain < now.domains.size(); ++domain)
        judge(found.systems, domain, policy);
    return found;
}

} // namespace weft::comparison
