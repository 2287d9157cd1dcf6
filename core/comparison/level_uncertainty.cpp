// SPDX-License-Identifier: MIT
#include "core/comparison/level_uncertainty.hpp"

#include "core/comparison/hidden_levels.hpp"
#include "core/comparison/steady_levels.hpp"
#include "core/uncertainty/kept_ceilings.hpp"
#include "core/uncertainty/method_uncertainty.hpp"
#include "core/uncertainty/respondent_bootstrap.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

const HiddenLevels* find_hidden(std::span<const HiddenLevels> hidden, const std::string& system) {
    const auto found = std::ranges::find(hidden, system, &HiddenLevels::system);
    return found == hidden.end() ? nullptr : &*found;
}

bool is_left_out(std::span<const HiddenLevels> hidden, const std::string& system) {
    const auto* own = find_hidden(hidden, system);
    return own != nullptr && own->all;
}

/// Every system of the comparison, by key.
std::vector<uncertainty::SystemPanel> panels_of(const Comparison& comparison, const Framework& framework,
                                                std::span<const AssessmentAnswers> answers,
                                                std::span<const result::Result> results) {
    std::vector<uncertainty::SystemPanel> panels;
    for (const auto& covered : comparison.systems) {
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

/// Takes a domain that hides something out of every pair, and all domains together with it.
template <class Pair>
void take_out_of_pairs(std::vector<Pair>& pairs, std::span<const HiddenLevels> hidden) {
    std::erase_if(
        pairs, [&](const Pair& pair) { return is_left_out(hidden, pair.first) || is_left_out(hidden, pair.second); });
    for (auto& pair : pairs)
        for (const auto& system : {pair.first, pair.second}) {
            const auto* own = find_hidden(hidden, system);
            if (own == nullptr || own->domains.empty()) continue;
            std::erase_if(pair.domains, [own](const auto& order) { return own->domains.contains(order.id); });
            pair.overall.reset();
            if constexpr (requires { pair.profiles; }) pair.profiles.reset();
        }
}

/// Of those systems that are compared and hide nothing: places are made of all criteria of all of them.
uncertainty::CrossingSettings crossing_of(const Comparison& comparison, std::span<const HiddenLevels> hidden) {
    uncertainty::CrossingSettings crossing{.stream = weight_stream(comparison.framework.id, comparison.round),
                                           .share = comparison.policy.weight_share,
                                           .first_places = comparison.policy.first_places,
                                           .systems = {}};
    for (const auto& system : comparison.systems) {
        const auto* own = find_hidden(hidden, system.system);
        if (system.compared && (own == nullptr || own->domains.empty())) crossing.systems.push_back(system.system);
    }
    return crossing;
}

void add_left_out(std::vector<uncertainty::LeftOut>& left_out, std::span<const HiddenLevels> hidden) {
    for (auto& one : left_out_of(hidden))
        left_out.push_back(std::move(one));
    std::ranges::sort(left_out, {}, [](const uncertainty::LeftOut& one) { return std::tie(one.system, one.domain); });
}

} // namespace

void add_uncertainty(Comparison& comparison, const Framework& framework, std::span<const AssessmentAnswers> answers,
                     std::span<const result::Result> results, const UncertaintySettings& settings) {
    const auto hidden = hidden_levels(framework, results);
    const auto panels = panels_of(comparison, framework, answers, results);
    auto& drawn = comparison.drawn_panels.emplace(
        uncertainty::bootstrap_respondents(framework, panels,
                                           {.replicates = settings.replicates,
                                            .interval_level = comparison.policy.level,
                                            .seed = comparison.seed,
                                            .threads = settings.threads,
                                            .crossing = crossing_of(comparison, hidden)}));
    auto& methods = comparison.other_methods.emplace(
        uncertainty::vary_method(framework, panels, settings.variants, settings.threads));
    comparison.steady_levels = steady_levels(comparison.domains, drawn, methods, settings.steady);
    const StandingPairs standing(comparison);
    const auto show_what_may_be = [&](auto& found, const auto& take_out_of_system) {
        const auto is_hidden = [&](const auto& of) { return is_left_out(hidden, of.system); };
        std::erase_if(found.systems, is_hidden);
        std::erase_if(found.left_out, is_hidden); // why nothing could be drawn would tell how few people there are
        for (auto& system : found.systems)
            if (const auto* own = find_hidden(hidden, system.system)) take_out_of_system(system, *own);
        standing.keep(found.pairs);
        take_out_of_pairs(found.pairs, hidden);
        add_left_out(found.left_out, hidden);
    };
    show_what_may_be(
        drawn, [&](uncertainty::SystemSpread& system, const HiddenLevels& own) { take_out(system, framework, own); });
    show_what_may_be(methods,
                     [](uncertainty::SystemMethods& system, const HiddenLevels& own) { take_out(system, own); });
}

void withhold_uncertainty(Comparison& comparison, const std::string& because) {
    comparison.drawn_panels.emplace().withheld = because;
    comparison.other_methods.emplace().withheld = because;
}

} // namespace weft::comparison
