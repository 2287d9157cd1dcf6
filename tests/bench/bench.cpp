// SPDX-License-Identifier: MIT
//
//   bench                          Google Benchmark's table
//   bench --answers FILE           writes the answers, one byte each, and FILE.levels with the claimed levels, for
//                                  compare_with_numpy to work on the same data, and measures nothing
#include "core/rules/node_rule.hpp"
#include "core/scoring/score_assessment.hpp"
#include "core/synthesis/synthesise.hpp"
#include "core/synthesis/voice_balance.hpp"
#include "tests/bench/national_case.hpp"

#include <benchmark/benchmark.h>

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace weft {
namespace {

const NationalCase& national() {
    static const auto made = make_national_case(1);
    return made;
}

/// Levels and scores of every system, from columns in memory.
void levels_and_scores(benchmark::State& state) {
    const auto& [framework, assessments] = national();
    const auto plan = plan_scoring(framework);
    for (auto _ : state)
        for (const auto& answers : assessments) {
            const auto synthesis = synthesise(framework, answers);
            const auto levels = criterion_levels(framework, synthesis, {});
            benchmark::DoNotOptimize(score_assessment(plan, levels, voice_balance(framework, synthesis).is_complete()));
        }
    state.counters["answers/s"] =
        benchmark::Counter(static_cast<double>(national().answer_count()) * static_cast<double>(state.iterations()),
                           benchmark::Counter::kIsRate);
}
BENCHMARK(levels_and_scores)->Unit(benchmark::kMillisecond);

void levels_only(benchmark::State& state) {
    const auto& [framework, assessments] = national();
    for (auto _ : state)
        for (const auto& answers : assessments)
            benchmark::DoNotOptimize(synthesise(framework, answers));
}
BENCHMARK(levels_only)->Unit(benchmark::kMillisecond);

/// The scores alone, with every domain made by one rule: beside `levels_only` it says what a rule costs.
void scores_by(benchmark::State& state, const std::string& rule) {
    auto framework = national().framework;
    for (auto& domain : framework.domains)
        for (auto& node : domain.rubric.nodes)
            if (node.aggregate) node.aggregate->rule = rule;
    const auto plan = plan_scoring(framework);
    std::vector<std::vector<CriterionLevels>> systems;
    for (const auto& answers : national().assessments)
        systems.push_back(criterion_levels(framework, synthesise(framework, answers), {}));
    for (auto _ : state)
        for (const auto& levels : systems)
            benchmark::DoNotOptimize(score_assessment(plan, levels, true));
}

void register_scores_by_rule() {
    for (const auto* rule : node_rules())
        benchmark::RegisterBenchmark(("scores_by/" + std::string(rule->id)).c_str(), scores_by, std::string(rule->id))
            ->Unit(benchmark::kMillisecond);
}

void write_answers(const std::string& path) {
    std::ofstream bytes(path, std::ios::binary);
    std::ofstream levels(path + ".levels", std::ios::binary);
    for (const auto& answers : national().assessments) {
        bytes.write(reinterpret_cast<const char*>(answers.answers.data()),
                    static_cast<std::streamsize>(answers.answers.size()));
        for (const auto& criterion : synthesise(national().framework, answers).criteria)
            levels.put(static_cast<char>(criterion.claimed.value_or(-1)));
    }
}

} // namespace
} // namespace weft

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--answers") {
        weft::write_answers(argv[2]);
        return 0;
    }
    weft::register_scores_by_rule();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
