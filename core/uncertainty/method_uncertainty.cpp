// SPDX-License-Identifier: MIT
#include "core/uncertainty/method_uncertainty.hpp"

#include "core/findings/panel_findings.hpp"
#include "core/scoring/score_assessment.hpp"
#include "core/statistics/replicates.hpp"
#include "core/synthesis/synthesise.hpp"
#include "core/synthesis/voice_balance.hpp"
#include "core/uncertainty/varied_framework.hpp"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weft::uncertainty {
namespace {

/// A framework by one method, ready to score. Stays where it is, because the plan refers into the framework.
struct Method {
    Method(std::string name, Framework varied, bool takes_not_applicable_as_worst)
        : id(std::move(name)),
          framework(std::move(varied)),
          not_applicable_is_worst(takes_not_applicable_as_worst),
          plan(plan_scoring(framework)) {}
    Method(const Method&) = delete;
    Method& operator=(const Method&) = delete;
    ~Method() = default;

    std::string id; ///< empty: the framework's own
    Framework framework;
    bool not_applicable_is_worst;
    ScoringPlan plan;
};

/// A domain or the whole of one system by one method.
struct Made {
    std::optional<Rank> level;
    std::optional<Fraction> percent; ///< of the way from worst to best: methods differ in their units
};

Made made_of(const NodeScore& score, Chain headline, const ValueRange& range) {
    const auto& chain = score[headline];
    Made made{.level = chain.level, .percent = std::nullopt};
    if (chain.value && range.highest != range.lowest)
        made.percent = 100 * (*chain.value - range.lowest) / (range.highest - range.lowest);
    return made;
}

/// What a panel says does not apply, as if it were the worst level: whoever leaves out what is hard must not gain by it.
void take_not_applicable_as_worst(std::vector<CriterionLevels>& levels) {
    for (auto& criterion : levels)
        if (criterion.state == CriterionState::not_applicable)
            criterion = {.state = CriterionState::level, .in = {0, 0, 0}, .number = {}};
}

/// The domains, then the whole.
std::vector<Made> score_by(const Method& method, const SystemPanel& system) {
    const auto& framework = method.framework;
    const auto synthesis = synthesise(framework, *system.answers);
    auto ceilings = system.kept;
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain) {
        auto found = panel_findings(framework, domain, synthesis);
        ceilings.insert(ceilings.end(), found.ceilings.begin(), found.ceilings.end());
    }
    auto levels = criterion_levels(framework, synthesis, ceilings);
    if (method.not_applicable_is_worst) take_not_applicable_as_worst(levels);
    const auto scores = score_assessment(method.plan, levels, voice_balance(framework, synthesis).is_complete());
    std::vector<Made> made;
    for (std::size_t domain = 0; domain < scores.domains.size(); ++domain)
        made.push_back(
            made_of(scores.domains[domain].front(), framework.headline, method.plan.domains[domain].front().range));
    made.push_back(made_of(scores.overall, framework.headline, method.plan.overall.range));
    return made;
}

/// Everything by every method: [method][system][node], the framework's own method first.
using AllMade = std::vector<std::vector<std::vector<Made>>>;

AllMade score_all(const std::deque<Method>& methods, std::span<const SystemPanel> systems, unsigned threads) {
    AllMade all(methods.size(), std::vector<std::vector<Made>>(systems.size()));
    const auto count = static_cast<std::uint32_t>(methods.size() * systems.size());
    statistics::for_each_run(count, threads, [&](std::uint32_t first, std::uint32_t last) {
        for (auto i = first; i < last; ++i)
            all[i / systems.size()][i % systems.size()] =
                score_by(methods[i / systems.size()], systems[i % systems.size()]);
    });
    return all;
}

/// What a node is called and stated in.
struct NodeName {
    std::string id;
    std::string title;
    Scale scale;
};

std::vector<NodeName> nodes_of(const Framework& framework) {
    std::vector<NodeName> nodes;
    for (const auto& domain : framework.domains)
        nodes.push_back({domain.rubric.domain, domain.rubric.title, node_scale(domain.rubric, 0)});
    nodes.push_back({"overall", framework.title, overall_scale(framework)});
    return nodes;
}

std::optional<double> shown(const std::optional<Fraction>& value) {
    return value ? std::optional(to_double(*value)) : std::nullopt;
}

/// Reads the results of all methods side by side.
class MethodReader {
public:
    MethodReader(const std::deque<Method>& methods, const AllMade& made)
        : methods_(methods),
          made_(made),
          nodes_(nodes_of(methods.front().framework)) {}

    SystemMethods system(std::size_t index, const std::string& name) const {
        SystemMethods methods;
        methods.system = name;
        for (std::size_t node = 0; node + 1 < nodes_.size(); ++node)
            methods.domains.push_back(spread(index, node));
        methods.overall = spread(index, nodes_.size() - 1);
        return methods;
    }

    MethodPair pair(std::size_t first, std::size_t second, std::span<const SystemPanel> systems) const {
        MethodPair pair;
        pair.first = systems[first].answers->system;
        pair.second = systems[second].answers->system;
        for (std::size_t node = 0; node + 1 < nodes_.size(); ++node)
            pair.domains.push_back(order(first, second, node));
        pair.overall = order(first, second, nodes_.size() - 1);
        return pair;
    }

private:
    MethodSpread spread(std::size_t system, std::size_t node) const {
        const auto& [id, title, scale] = nodes_[node];
        const auto& own = made_.front()[system][node];
        MethodSpread spread;
        spread.id = id;
        spread.title = title;
        std::optional<Rank> lowest;
        std::optional<Rank> highest;
        auto lowest_percent = own.percent;
        auto highest_percent = own.percent;
        int makes_level = 0;
        int keeps = 0;
        for (std::size_t method = 0; method < made_.size(); ++method) {
            const auto& made = made_[method][system][node];
            if (made.percent) {
                lowest_percent = std::min(lowest_percent.value_or(*made.percent), *made.percent);
                highest_percent = std::max(highest_percent.value_or(*made.percent), *made.percent);
            }
            if (!made.level) continue;
            lowest = std::min(lowest.value_or(*made.level), *made.level);
            highest = std::max(highest.value_or(*made.level), *made.level);
            if (method == 0) continue;
            ++makes_level;
            if (made.level == own.level)
                ++keeps;
            else
                spread.changed_by.push_back(methods_[method].id);
        }
        const auto say = [&scale = scale](const std::optional<Rank>& rank, std::optional<int>& level,
                                          std::string& label) {
            if (!rank) return;
            level = scale.printed(*rank);
            label = scale.label(*rank);
        };
        say(own.level, spread.level, spread.label);
        say(lowest, spread.lowest, spread.lowest_label);
        say(highest, spread.highest, spread.highest_label);
        if (own.level && makes_level > 0) spread.kept = static_cast<double>(keeps) / makes_level;
        spread.score = shown(own.percent);
        spread.score_low = shown(lowest_percent);
        spread.score_high = shown(highest_percent);
        return spread;
    }

    /// How often each of two stands higher.
    struct Tally {
        std::uint32_t first = 0;
        std::uint32_t second = 0;
        std::uint32_t same = 0;

        template <class Value>
        void add(const Value& one, const Value& other) {
            ++(one > other ? first : one < other ? second : same);
        }

        std::string order() const {
            if (first > 0 && second > 0) return "depends";
            if (first > 0) return "first";
            if (second > 0) return "second";
            return same > 0 ? "same" : "undecided";
        }
    };

    MethodOrder order(std::size_t first, std::size_t second, std::size_t node) const {
        Tally levels;
        Tally scores;
        std::uint32_t undecided = 0;
        for (const auto& method : made_) {
            const auto& one = method[first][node];
            const auto& other = method[second][node];
            if (one.percent && other.percent) scores.add(*one.percent, *other.percent);
            if (one.level && other.level)
                levels.add(*one.level, *other.level);
            else
                ++undecided;
        }
        return {.id = nodes_[node].id,
                .order = levels.order(),
                .first_higher = levels.first,
                .second_higher = levels.second,
                .same = levels.same,
                .undecided = undecided,
                .score_order = scores.order()};
    }

    const std::deque<Method>& methods_;
    const AllMade& made_;
    std::vector<NodeName> nodes_;
};

} // namespace

MethodUncertainty vary_method(const Framework& framework, std::span<const SystemPanel> systems,
                              std::span<const MethodVariant> variants, unsigned threads) {
    MethodUncertainty found;
    std::deque<Method> methods;
    methods.emplace_back("", framework, false);
    for (const auto& variant : variants) {
        auto varied = varied_framework(framework, variant);
        (varied ? found.methods : found.not_usable).push_back({.id = variant.id, .title = variant.title});
        if (varied) methods.emplace_back(variant.id, std::move(*varied), variant.not_applicable_is_worst);
    }
    const auto made = score_all(methods, systems, threads);
    const MethodReader reader(methods, made);
    for (std::size_t first = 0; first < systems.size(); ++first) {
        found.systems.push_back(reader.system(first, systems[first].answers->system));
        for (auto second = first + 1; second < systems.size(); ++second)
            found.pairs.push_back(reader.pair(first, second, systems));
    }
    return found;
}

} // namespace weft::uncertainty
