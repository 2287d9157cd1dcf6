// SPDX-License-Identifier: MIT
#include "core/comparison/level_uncertainty.hpp"

#include "core/assessment/described.hpp"
#include "core/assessment/described_result.hpp"
#include "core/uncertainty/kept_ceilings.hpp"
#include "core/uncertainty/method_uncertainty.hpp"
#include "core/uncertainty/respondent_bootstrap.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

/// Every system of the comparison but those that hide something, by key.
std::vector<uncertainty::SystemPanel> panels_of(const Comparison& comparison, const Framework& framework,
                                                std::span<const AssessmentAnswers> answers,
                                                std::span<const result::Result> results,
                                                const std::set<std::string>& hiding) {
    std::vector<uncertainty::SystemPanel> panels;
    for (const auto& covered : comparison.systems) {
        if (hiding.contains(covered.system)) continue;
        const auto answered = std::ranges::find(answers, covered.system, &AssessmentAnswers::system);
        const auto result = std::ranges::find(results, covered.system, &result::Result::system);
        assert(answered != answers.end() && result != results.end());
        panels.push_back({.answers = &*answered, .kept = uncertainty::kept_ceilings(framework, *result)});
    }
    return panels;
}

/// Which systems the comparison puts beside each other.
class StandingPairs {
public:
    explicit StandingPairs(const Comparison& comparison) : domains_(comparison.domains.size()) {
        for (const auto& system : comparison.systems)
            if (system.compared) compared_.insert(system.system);
        for (const auto& domain : comparison.domains)
            for (const auto& pair : domain.pairs)
                by_domain_[domain.domain].emplace(pair.first, pair.second);
    }

    /// Takes out what they do not stand beside each other in.
    template <class Pair>
    void keep(std::vector<Pair>& pairs) const {
        std::erase_if(pairs, [this](const Pair& pair) {
            return !compared_.contains(pair.first) || !compared_.contains(pair.second);
        });
        for (auto& pair : pairs) {
            std::erase_if(pair.domains, [&](const auto& order) {
                return !stand_on(order.id, {pair.first, pair.second});
            });
            if (pair.domains.size() != domains_) pair.overall.reset();
        }
    }

private:
    using Keys = std::pair<std::string, std::string>;

    bool stand_on(const std::string& domain, const Keys& keys) const {
        const auto found = by_domain_.find(domain);
        return found != by_domain_.end() && found->second.contains(keys);
    }

    std::size_t domains_;
    std::set<std::string> compared_;
    std::map<std::string, std::set<Keys>> by_domain_;
};

/// Whether something in a part of a result is hidden for the sake of few people. Titles of evidence are hidden as such.
template <class T>
bool hides_something(const T& value) {
    bool hides = false;
    if constexpr (Described<T>)
        for_each_member(value, [&hides](const std::string_view name, const auto& member) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::string>)
                hides = hides || (name == "hidden" && !member.empty() && member != "not-for-publication");
            else
                hides = hides || hides_something(member);
        });
    else if constexpr (is_list<T>)
        hides = std::ranges::any_of(value, [](const auto& item) { return hides_something(item); });
    return hides;
}

std::set<std::string> systems_that_hide(std::span<const result::Result> results) {
    std::set<std::string> systems;
    for (const auto& result : results)
        if (hides_something(result)) systems.insert(result.system);
    return systems;
}

void add_left_out(std::vector<uncertainty::LeftOut>& left_out, const std::set<std::string>& systems) {
    for (const auto& system : systems)
        left_out.push_back(
            {.system = system,
             .because =
                 "Few people stand behind something of it, and how its levels move would tell what they said; only "
                 "the record (audience internal) has it."});
    std::ranges::sort(left_out, {}, &uncertainty::LeftOut::system);
}

} // namespace

void add_uncertainty(Comparison& comparison, const Framework& framework, std::span<const AssessmentAnswers> answers,
                     std::span<const result::Result> results, const UncertaintySettings& settings) {
    const auto hiding = systems_that_hide(results);
    const auto panels = panels_of(comparison, framework, answers, results, hiding);
    const StandingPairs standing(comparison);
    comparison.drawn_panels = uncertainty::bootstrap_respondents(framework, panels,
                                                                 {.replicates = settings.replicates,
                                                                  .interval_level = comparison.policy.level,
                                                                  .seed = comparison.seed,
                                                                  .threads = settings.threads});
    standing.keep(comparison.drawn_panels->pairs);
    add_left_out(comparison.drawn_panels->left_out, hiding);
    comparison.other_methods = uncertainty::vary_method(framework, panels, settings.variants, settings.threads);
    standing.keep(comparison.other_methods->pairs);
    add_left_out(comparison.other_methods->left_out, hiding);
}

void withhold_uncertainty(Comparison& comparison, const std::string& because) {
    comparison.drawn_panels.emplace().withheld = because;
    comparison.other_methods.emplace().withheld = because;
}

} // namespace weft::comparison
