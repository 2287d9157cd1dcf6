// SPDX-License-Identifier: MIT
//
// Cheapest plans over 100 criteria in four domains, by rules and weights that are harder than the shipped ones.
#include "core/findings/as_answered.hpp"
#include "core/planning/planner.hpp"
#include "core/rubric/defaults_file.hpp"

#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <vector>

namespace weft {
namespace {

constexpr int domain_count = 4;
constexpr int criteria_in_domain = 25;
constexpr int level_count = 5;

struct Kind {
    std::string rule;    ///< of the domains
    std::string overall; ///< of the whole
    bool has_weights = false;
    Fraction power = 1; ///< of a power mean
};

/// A framework with two gates over criteria of all domains, and a system at levels 0 to 3.
struct LargePlan {
    explicit LargePlan(const Kind& kind) {
        framework.id = "large";
        framework.policy = defaults().policy;
        framework.sectors = {{"all", "all", SectorRole::other}};
        for (int domain = 0; domain < domain_count; ++domain)
            framework.domains.push_back({.rubric = rubric(domain, kind), .weight = 1});
        framework.overall.rule = kind.overall;
        framework.overall.over = Over::children;
        framework.overall.parameters = defaults().rules;
        framework.overall.parameters.power = kind.power;
        framework.gates = {gate("low", 3, 0, 1), gate("middle", 3, 1, 2)};
        framework.index();
        scoring = plan_scoring(framework);
        answers.system = "demo:a";
        answers.round = "2026";
        answers.roles = {SectorRole::other};
        answers.respondents.push_back({.id = "a", .sector = 0, .organisation = "", .role = "", .voice = Voice::self});
        for (std::size_t question = 0; question < framework.criterion_count; ++question)
            answers.answers.push_back(static_cast<Answer>(question * 7 % 11 % 4));
        system = std::make_unique<AssessedSystem>(assess_system(scoring, answers, built_in_assessor));
    }

    static std::string id(int domain, int criterion) {
        return "d" + std::to_string(domain) + "-c" + std::to_string(criterion);
    }

    static Gate gate(const std::string& name, int count, Rank at_most, Rank cap) {
        Gate made;
        made.id = name;
        made.kind = GateKind::count;
        made.count = count;
        for (int domain = 0; domain < domain_count; ++domain)
            for (int criterion = 0; criterion < criteria_in_domain; criterion += 8)
                made.criteria.push_back(id(domain, criterion));
        made.at_most = at_most;
        made.cap = cap;
        return made;
    }

    static Rubric rubric(int domain, const Kind& kind) {
        Rubric made;
        made.id = made.domain = "d" + std::to_string(domain);
        for (int level = 0; level < level_count; ++level)
            made.scale.labels.push_back(std::to_string(level));
        Node root;
        root.id = made.id;
        root.aggregate = Aggregate{};
        root.aggregate->rule = kind.rule;
        root.aggregate->parameters = defaults().rules;
        if (!find_node_rule(kind.rule)->gives_level)
            for (int level = 0; level < level_count; ++level)
                root.aggregate->bands.bands.push_back({.label = std::to_string(level),
                                                       .from = Fraction(20 * level),
                                                       .includes_from = true,
                                                       .to = Fraction(20 * level + 20),
                                                       .includes_to = level + 1 == level_count});
        root.children = {1};
        Node capability;
        capability.id = made.id + "-all";
        capability.parent = 0;
        for (int criterion = 0; criterion < criteria_in_domain; ++criterion) {
            Criterion one;
            one.id = one.title = id(domain, criterion);
            one.weight = kind.has_weights ? Fraction(3 + criterion * 5 % 7, 10) : Fraction(1);
            one.node = 1;
            one.critical = criterion == 0;
            capability.criteria.push_back(made.criteria.size());
            made.criteria.push_back(one);
        }
        made.nodes = {root, capability};
        return made;
    }

    Framework framework;
    ScoringPlan scoring;
    AssessmentAnswers answers;
    std::unique_ptr<AssessedSystem> system;
};

void plan_to(benchmark::State& state, const Kind& kind, const planning::Target& target) {
    const LargePlan large(kind);
    const auto costs = planning::one_a_step(large.framework);
    const planning::Planner planner(*large.system, target, costs, defaults().plan.most_states);
    const auto reach = planner.reach_under({});
    for (auto _ : state) {
        const auto found = planner.cheapest(reach);
        if (!found) state.SkipWithError("out of reach");
        benchmark::DoNotOptimize(found);
    }
    state.counters["cost"] = static_cast<double>(planner.cheapest(reach)->cost);
}

void staged_whole(benchmark::State& state) {
    plan_to(state, {.rule = "tolerant-staged", .overall = "lagging"}, {.domain = {}, .level = 3, .score = {}});
}
BENCHMARK(staged_whole)->Unit(benchmark::kMillisecond);

void staged_whole_with_weights(benchmark::State& state) {
    plan_to(state, {.rule = "tolerant-staged", .overall = "lagging", .has_weights = true},
            {.domain = {}, .level = 3, .score = {}});
}
BENCHMARK(staged_whole_with_weights)->Unit(benchmark::kMillisecond);

void banded_means_with_weights(benchmark::State& state) {
    plan_to(state, {.rule = "weighted-mean", .overall = "lagging", .has_weights = true},
            {.domain = {}, .level = 3, .score = {}});
}
BENCHMARK(banded_means_with_weights)->Unit(benchmark::kMillisecond);

void score_of_the_whole(benchmark::State& state) {
    plan_to(state, {.rule = "weighted-mean", .overall = "weighted-mean", .has_weights = true},
            {.domain = {}, .level = {}, .score = Fraction(70)});
}
BENCHMARK(score_of_the_whole)->Unit(benchmark::kMillisecond);

void power_mean_of_means(benchmark::State& state) {
    plan_to(state, {.rule = "weighted-mean", .overall = "power-mean"},
            {.domain = {}, .level = {}, .score = Fraction(70)});
}
BENCHMARK(power_mean_of_means)->Unit(benchmark::kMillisecond);

/// Of the power 1/2, the geometric and the harmonic mean, over domains with weights and without.
void power_mean(benchmark::State& state) {
    const std::vector<Fraction> powers{Fraction(1, 2), 0, -1};
    plan_to(state,
            {.rule = "weighted-mean",
             .overall = "power-mean",
             .has_weights = state.range(1) != 0,
             .power = powers[static_cast<std::size_t>(state.range(0))]},
            {.domain = {}, .level = {}, .score = Fraction(683, 10)});
}
BENCHMARK(power_mean)->ArgsProduct({{0, 1, 2}, {0, 1}})->Unit(benchmark::kMillisecond);

} // namespace
} // namespace weft

BENCHMARK_MAIN();
