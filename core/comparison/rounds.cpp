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

void prepare(ReadyResults& results, const std::string& which) {
    if (results.shown.empty())
        throw Error(Failure::input, "nothing to compare: there is no result of the " + which + " round");
    sort_by_system(results);
    require_same_questions(results.shown);
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

/// What one audience may see of a domain in two rounds, on the criteria and from the sectors that both have.
struct CommonMeans {
    std::set<std::string> criteria;
    std::vector<std::string> sectors_left_out;
    ShownEstimate before;
    ShownEstimate after;
};

CommonMeans common_means(const result::Domain& before, const result::Domain& after, const DomainVersions& versions,
                         const ComparisonPolicy& policy) {
    const std::vector<ById> rounds{by_id(before), by_id(after)};
    CommonMeans found;
    found.criteria = common_criteria(versions.unchanged, rounds);
    const auto heard_before = sectors_heard(rounds[0], found.criteria);
    const auto heard_after = sectors_heard(rounds[1], found.criteria);
    const auto sectors = in_both(heard_before, heard_after);
    found.sectors_left_out = only_in_one(heard_before, heard_after);
    found.before = shown_estimate(framed(after, rounds[0], found.criteria, sectors), before, policy);
    found.after = shown_estimate(framed(after, rounds[1], found.criteria, sectors), after, policy);
    return found;
}

/// Hidden as well where those who see more may not see it, or see another part of the same answers: what lies between
/// the two would be what few people said.
ShownEstimate shown_to_all(const ShownEstimate& shown, const ShownEstimate& wider, bool is_same_part) {
    const ShownEstimate nothing{.estimate = {}, .hidden = disclosure::protects_others};
    return hidden_with(shown, is_same_part ? wider : nothing);
}

void compare_means(DomainChange& change, const ReadyDomain& before, const ReadyDomain& after,
                   const DomainVersions& versions, const ComparisonPolicy& policy) {
    auto found = common_means(*before.shown, *after.shown, versions, policy);
    if (before.wider != nullptr && after.wider != nullptr) {
        const auto wider = common_means(*before.wider, *after.wider, versions, policy);
        const bool is_same_part = wider.criteria == found.criteria;
        found.before = shown_to_all(found.before, wider.before, is_same_part);
        found.after = shown_to_all(found.after, wider.after, is_same_part);
    }
    change.criteria = static_cast<std::uint32_t>(found.criteria.size());
    change.sectors_left_out = found.sectors_left_out;
    change.before = found.before.estimate;
    change.after = found.after.estimate;
    if (!found.before.hidden.empty() || !found.after.hidden.empty()) {
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

/// What one audience may see of a merged system and of those it was made of, on the criteria that all have.
struct MergedMeans {
    std::set<std::string> criteria;
    std::vector<ShownEstimate> all; ///< the later one first
};

/// `domains` in the same order.
MergedMeans merged_means(const std::vector<const result::Domain*>& domains, const DomainVersions& versions,
                         const ComparisonPolicy& policy) {
    std::vector<ById> rounds;
    for (const auto* domain : domains)
        rounds.push_back(by_id(*domain));
    MergedMeans found{.criteria = common_criteria(versions.unchanged, rounds), .all = {}};
    for (std::size_t i = 0; i < rounds.size(); ++i)
        found.all.push_back(shown_estimate(
            framed(*domains.front(), rounds[i], found.criteria, sectors_heard(rounds[i], found.criteria)), *domains[i],
            policy));
    return found;
}

/// A merged system stands beside the lowest and highest of those it was made of, and is no change of any. `domains`: the
/// later one first.
void compare_range(DomainChange& change, const std::vector<ReadyDomain>& domains, const DomainVersions& versions,
                   const ComparisonPolicy& policy) {
    std::vector<const result::Domain*> shown;
    std::vector<const result::Domain*> wider;
    for (const auto& domain : domains) {
        shown.push_back(domain.shown);
        if (domain.wider != nullptr) wider.push_back(domain.wider);
    }
    auto found = merged_means(shown, versions, policy);
    if (wider.size() == shown.size()) {
        const auto seen = merged_means(wider, versions, policy);
        for (std::size_t i = 0; i < found.all.size(); ++i)
            found.all[i] = shown_to_all(found.all[i], seen.all[i], seen.criteria == found.criteria);
    }
    change.criteria = static_cast<std::uint32_t>(found.criteria.size());
    change.after = found.all.front().estimate;
    if (std::ranges::any_of(found.all, [](const ShownEstimate& estimate) { return !estimate.hidden.empty(); })) {
        hide_change(change, read_from_a_mean);
        return;
    }
    for (std::size_t i = 1; i < found.all.size(); ++i) {
        const auto& mean = found.all[i].estimate.mean;
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

SystemRounds compare_system(const ReadyResult& later, const ReadyResults& earlier, const std::vector<Lineage>& lineages,
                            const std::vector<DomainVersions>& versions, const ComparisonPolicy& policy) {
    const auto& now = *later.shown;
    const auto lineage = lineage_of(lineages, now.system);
    const bool is_registered = std::ranges::find(lineages, now.system, &Lineage::system) != lineages.end();
    SystemRounds found;
    found.system = now.system;
    found.name = now.system_name;
    found.origin = is_registered ? name_of(lineage.origin) : "not-registered";
    found.comparison = name_of(lineage.comparison);
    found.reason = is_registered ? lineage.reason : "No register says what it was before; it is taken for the same.";
    std::vector<ReadyResult> before;
    std::vector<std::string> missing;
    for (const auto& predecessor : lineage.predecessors) {
        found.before.push_back(predecessor.key);
        if (const auto result = find_system(earlier, predecessor.key); result.shown != nullptr)
            before.push_back(result);
        else
            missing.push_back(predecessor.key);
    }
    if (lineage.comparison != Comparability::nothing && !missing.empty()) {
        found.comparison = "nothing";
        found.reason = "There is no assessment of the earlier round of " + missing.front() + ".";
    }
    const auto same = found.comparison == "change" ? before.front() : ReadyResult{};
    std::vector<std::string> unchanged;
    for (std::size_t i = 0; i < now.domains.size(); ++i) {
        const auto& domain = now.domains[i];
        DomainChange change;
        change.domain = domain.id;
        change.title = domain.title;
        change.verdict = "not-comparable";
        change.level_after = domain.level;
        change.label_after = domain.label;
        const auto seen = find_domain(later, domain.id);
        const auto then = find_domain(same, domain.id);
        if (found.comparison == "nothing") {
            change.reason = found.reason;
        } else if (versions[i].state == "break") {
            change.reason = versions[i].reason;
        } else if (then.shown != nullptr &&
                   is_told_by_few(*then.shown, domain, versions[i].unchanged, fewest_shown(*same.shown, now))) {
            hide_both_rounds(change);
        } else if (then.shown != nullptr) {
            unchanged.insert(unchanged.end(), versions[i].unchanged.begin(), versions[i].unchanged.end());
            compare_levels(change, *then.shown, domain, versions[i].unchanged);
            compare_means(change, then, seen, versions[i], policy);
        } else {
            change.reason = found.reason;
            std::vector<ReadyDomain> parts{seen};
            for (const auto& one : before)
                if (const auto part = find_domain(one, domain.id); part.shown != nullptr) parts.push_back(part);
            compare_range(change, parts, versions[i], policy);
        }
        found.domains.push_back(std::move(change));
    }
    if (same.shown != nullptr) {
        found.measures = measure_changes(*same.shown, now);
        found.cautions = round_cautions(*same.shown, now, found.measures, unchanged);
    }
    return found;
}

/// Over all systems on one domain: whoever reads down a column looks for the largest. Those that are hidden are counted as
/// if they had shown nothing, so that no audience is told of a change that the record does not find.
void judge(std::vector<SystemRounds>& systems, std::size_t domain, const ComparisonPolicy& policy) {
    std::vector<DomainChange*> tested;
    std::vector<double> p_values;
    for (auto& system : systems)
        if (auto& change = system.domains[domain]; change.p) {
            tested.push_back(&change);
            p_values.push_back(*change.p);
        }
    for (const auto& system : systems)
        if (!system.domains[domain].hidden.empty()) p_values.push_back(1);
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
    const auto& then = before.results.shown.front();
    const auto& now = after.results.shown.front();
    require_order(then, now);
    Rounds found;
    found.before = then.round;
    found.after = now.round;
    found.framework_version_before = then.framework.version;
    found.framework_version_after = now.framework.version;
    found.same_policy = then.inputs.policy_digest == now.inputs.policy_digest;
    found.versions = versions_between(then, before.wording, now, after.wording, policy);
    const auto known = lineages(systems, last_day_of(found.before), last_day_of(found.after));
    for (const auto& system : after.results.shown)
        found.systems.push_back(
            compare_system(find_system(after.results, system.system), before.results, known, found.versions, policy));
    for (std::size_t domain = 0; domain < now.domains.size(); ++domain)
        judge(found.systems, domain, policy);
    return found;
}

} // namespace weft::comparison
