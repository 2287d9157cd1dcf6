// SPDX-License-Identifier: MIT
//
//   reports_bench COUNTRY [BENCHMARK OPTIONS]   COUNTRY is a folder of `weft example national`
//
// What pages cost once the result or the comparison is there.
#include "core/answers/answer_files.hpp"
#include "core/assessment/assess.hpp"
#include "core/comparison/compare.hpp"
#include "core/comparison/level_uncertainty.hpp"
#include "core/comparison/ready_for.hpp"
#include "core/disclosure/hide.hpp"
#include "core/findings/as_answered.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/rubric/framework_file.hpp"
#include "reports/comparison/comparison_report.hpp"
#include "reports/html/html_report.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <iostream>
#include <span>
#include <string>
#include <vector>

namespace weft {
namespace {

/// The newest round of a folder of answers, assessed without plugins.
struct AssessedRound {
    Framework framework;
    AnswerTable table;
    std::vector<result::Result> records;

    explicit AssessedRound(const std::filesystem::path& folder) {
        const auto rubrics = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics";
        Problems problems;
        framework = *read_framework(rubrics / "frameworks/peolc-integration.toml", rubrics, problems);
        table = read_submissions(std::span(&folder, 1), framework, problems).table;
        const auto newest = std::ranges::max_element(table.assessments, {}, &AssessmentAnswers::round)->round;
        std::erase_if(table.assessments, [&](const AssessmentAnswers& one) { return one.round != newest; });
        records = assess_all(framework, table, SystemRegister{}, built_in_assessor, AssessOptions{});
    }
};

void one_systems_page(benchmark::State& state, const result::Result& result) {
    std::size_t bytes = 0;
    for (auto _ : state)
        bytes = html_report(result).size();
    state.counters["bytes"] = static_cast<double>(bytes);
}

struct Compared {
    comparison::ReadyResults ready;
    comparison::Comparison found;

    explicit Compared(const AssessedRound& assessed) {
        ready = comparison::ready_for(Readership::regulator, assessed.records);
        found = comparison::compare(ready, SystemRegister{},
                                    {.policy = defaults().compare, .seed = 1, .threads = 2, .engine_version = "bench"});
        comparison::add_uncertainty(found, assessed.framework, assessed.table.assessments, ready.shown,
                                    {.replicates = defaults().uncertainty.replicates,
                                     .variants = defaults().uncertainty.variants,
                                     .steady = defaults().uncertainty.steady,
                                     .threads = 2});
    }
};

void comparison_page(benchmark::State& state, const Compared& compared) {
    std::size_t bytes = 0;
    for (auto _ : state)
        bytes = comparison_report(compared.found, compared.ready.shown).front().text.size();
    state.counters["bytes"] = static_cast<double>(bytes);
}

void comparison_made(benchmark::State& state, const AssessedRound& assessed) {
    for (auto _ : state)
        benchmark::DoNotOptimize(Compared(assessed));
}

} // namespace
} // namespace weft

int main(int argc, char** argv) {
    if (argc < 2 || !std::filesystem::is_directory(argv[1])) {
        std::cerr << "reports_bench: name a folder that `weft example national --output FOLDER` made\n";
        return 2;
    }
    const weft::AssessedRound assessed(argv[1]);
    const auto one = weft::hide(assessed.records.front(), weft::Readership::system);
    const weft::Compared compared(assessed);
    const auto ms = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("one_systems_page", weft::one_systems_page, one)->Unit(ms);
    benchmark::RegisterBenchmark("comparison_page", weft::comparison_page, std::cref(compared))->Unit(ms);
    benchmark::RegisterBenchmark("comparison_made", weft::comparison_made, std::cref(assessed))
        ->Unit(ms)
        ->UseRealTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
