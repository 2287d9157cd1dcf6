// SPDX-License-Identifier: MIT
//
//   bench                          Google Benchmark's table
//   bench --answers FILE           also writes the answers, one byte each, and FILE.levels with the claimed levels,
//                                  for compare_with_numpy to work on the same data
#include "core/scoring/score_assessment.hpp"
#include "core/synthesis/synthesise.hpp"
#include "core/synthesis/voice_balance.hpp"
#include "tests/bench/national_case.hpp"

#include <benchmark/benchmark.h>

#include <fstream>
#include <string>
#include <string_view>

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
        argc = 1;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
