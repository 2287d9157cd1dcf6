// SPDX-License-Identifier: MIT
#include "core/comparison/trends.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/comparison/common_part.hpp"
#include "core/comparison/fewest_who_differ.hpp"
#include "core/comparison/shown_estimate.hpp"
#include "core/register/lineage.hpp"
#include "core/register/register_date.hpp"
#include "core/statistics/holm.hpp"
#include "core/statistics/mann_kendall.hpp"
#include "core/statistics/sen_slope.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace weft::comparison {
namespace {

/// One domain, round by round.
struct DomainSeries {
    std::vector<const result::Domain*> shown;
    std::vector<const result::Domain*> wider; ///< in the eyes of those who see more; may be empty
};

/// The domain in every round, or nothing where a round lacks it or asked it by another rubric.
std::optional<DomainSeries> domain_in_all(std::span<const ReadyResults> rounds, const std::string& system,
                                          const result::Domain& last) {
    DomainSeries series;
    for (const auto& round : rounds) {
        const auto domain = find_domain(find_system(round, system), last.id);
        if (domain.shown == nullptr || domain.shown->rubric.digest != last.rubric.digest) return std::nullopt;
        series.shown.push_back(domain.shown);
        if (domain.wider != nullptr) series.wider.push_back(domain.wider);
    }
    return series;
}

/// The mean of every round on what all of them have in common; nothing where one of them is hidden.
std::optional<std::vector<std::optional<double>>> means_of(const std::vector<const result::Domain*>& domains,
                                                           const ComparisonPolicy& policy) {
    std::vector<ById> rounds;
    std::vector<std::string> all;
    for (const auto* domain : domains)
        rounds.push_back(by_id(*domain));
    for (const auto& [id, criterion] : rounds.back())
        all.push_back(id);
    const auto criteria = common_criteria(all, rounds);
    auto sectors = sectors_heard(rounds.front(), criteria);
    for (const auto& round : rounds) {
        const auto heard = sectors_heard(round, criteria);
        std::erase_if(sectors, [&](const std::string& sector) { return !heard.contains(sector); });
    }
    std::vector<std::optional<double>> means;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const auto shown = shown_estimate(framed(*domains.back(), rounds[i], criteria, sectors), *domains[i], policy);
        if (!shown.hidden.empty()) return std::nullopt;
        means.push_back(shown.estimate.mean);
    }
    return means;
}

/// Nothing that those who see more may not see.
std::optional<std::vector<std::optional<double>>> shown_means(const DomainSeries& series,
                                                              const ComparisonPolicy& policy) {
    if (series.wider.size() == series.shown.size() && !means_of(series.wider, policy)) return std::nullopt;
    return means_of(series.shown, policy);
}

/// Any two of the rounds: what lies between them may have been answered and taken back.
bool are_told_by_few(const std::vector<const result::Domain*>& domains, std::optional<std::uint32_t> smallest_group) {
    std::vector<std::string> criteria;
    for (const auto* criterion : criteria_of(*domains.back()))
        criteria.push_back(criterion->id);
    for (std::size_t i = 0; i < domains.size(); ++i)
        for (std::size_t j = i + 1; j < domains.size(); ++j)
            if (is_told_by_few(*domains[i], *domains[j], criteria, smallest_group)) return true;
    return false;
}

std::optional<std::uint32_t> fewest_shown_of(std::span<const ReadyResults> rounds, const std::string& system) {
    std::optional<std::uint32_t> fewest;
    for (const auto& round : rounds)
        for (const auto& result : round.shown)
            if (result.system == system) fewest = std::max(fewest, result.smallest_group);
    return fewest;
}

void hide_trend(Trend& trend, const std::string& because) {
    trend.verdict = "hidden";
    trend.says = because;
}

void test(Trend& trend, const ComparisonPolicy& policy) {
    trend.verdict = "too-few-rounds";
    const auto known =
        static_cast<std::size_t>(std::ranges::count_if(trend.means, [](const auto& mean) { return mean.has_value(); }));
    if (known < policy.trend_rounds) {
        trend.says = std::to_string(known) + " rounds with a mean cannot show a trend; from " +
                     std::to_string(policy.trend_rounds) + " on they can.";
        return;
    }
    trend.slope = statistics::sen_slope(trend.means).as_optional();
    const auto found = statistics::mann_kendall(trend.means);
    if (!found) {
        trend.verdict = "no-trend";
        trend.says = "All rounds are the same.";
        return;
    }
    if (found->smallest_p > policy.alpha) {
        trend.says = "Even rounds that only rise, or only fall, could be chance among so few.";
        return;
    }
    trend.p = found->p;
}

/// Over all systems on one domain.
void judge(const std::vector<Trend*>& trends, const ComparisonPolicy& policy) {
    std::vector<Trend*> tested;
    std::vector<double> p_values;
    for (auto* trend : trends)
        if (trend->p) {
            tested.push_back(trend);
            p_values.push_back(*trend->p);
        }
    const auto adjusted = statistics::holm(p_values);
    for (std::size_t i = 0; i < tested.size(); ++i) {
        auto& trend = *tested[i];
        trend.p = adjusted[i];
        const bool is_trend = adjusted[i] <= policy.alpha && trend.slope && *trend.slope != 0;
        trend.verdict = !is_trend ? "no-trend" : *trend.slope > 0 ? "rising" : "falling";
    }
}

/// Whether one system was there, and whole, all the time; an unknown register is asked nothing.
bool is_same_throughout(const std::vector<Lineage>& lineages, const std::string& system) {
    const auto found = std::ranges::find(lineages, system, &Lineage::system);
    return found == lineages.end() || found->origin == Origin::same;
}

} // namespace

std::vector<Trend> trends_over(std::span<const ReadyResults> rounds, const SystemRegister& systems,
                               const ComparisonPolicy& policy) {
    std::vector<Trend> trends;
    if (rounds.size() < 3 || rounds.front().shown.empty() || rounds.back().shown.empty()) return trends;
    const auto& last = rounds.back().shown;
    const auto known =
        lineages(systems, last_day_of(rounds.front().shown.front().round), last_day_of(last.front().round));
    for (const auto& system : last)
        for (const auto& domain : system.domains) {
            Trend trend;
            trend.system = system.system;
            trend.domain = domain.id;
            for (const auto& round : rounds)
                trend.rounds.push_back(round.shown.empty() ? "" : round.shown.front().round);
            trend.verdict = "not-comparable";
            const auto domains = domain_in_all(rounds, system.system, domain);
            if (!is_same_throughout(known, system.system)) {
                trend.says = "The system is not the one of the first round.";
            } else if (!domains) {
                trend.says = "Not every round has it, asked by the same rubric.";
            } else if (are_told_by_few(domains->shown, fewest_shown_of(rounds, system.system))) {
                hide_trend(trend,
                           "Hidden: two rounds differ by so few people that the step between them is what they said.");
            } else if (auto means = shown_means(*domains, policy)) {
                trend.means = std::move(*means);
                test(trend, policy);
            } else {
                hide_trend(trend, "Hidden: what few people said could be read from it.");
            }
            trends.push_back(std::move(trend));
        }
    for (const auto& domain : last.front().domains) {
        std::vector<Trend*> of_domain;
        for (auto& trend : trends)
            if (trend.domain == domain.id) of_domain.push_back(&trend);
        judge(of_domain, policy);
    }
    return trends;
}

} // namespace weft::comparison
