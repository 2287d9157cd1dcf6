// SPDX-License-Identifier: MIT
#include "core/answers/answer_files.hpp"
#include "core/assessment/assess.hpp"
#include "core/plugin/plugin_folder.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/framework_file.hpp"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>

namespace weft {
namespace {

/// Looks at, loads and checks the four plugins (after the first time the system has them in memory), then assesses the
/// made-up system with them, its files read before.
void four_plugins_and_one_system(benchmark::State& state) {
    const auto rubrics = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics";
    Problems problems;
    const auto framework = read_framework(rubrics / "frameworks/peolc-integration.toml", rubrics, problems);
    const std::filesystem::path answers[] = {rubrics / "examples/vale-and-moor"};
    const auto submissions = read_submissions(answers, framework.value(), problems);
    for (auto _ : state) {
        const auto plugins = load_plugins(WEFT_PLUGINS);
        if (plugins.plugins.size() != 4) std::abort();
        benchmark::DoNotOptimize(assess_all(*framework, submissions.table, SystemRegister{},
                                            assessors_of(plugins, std::chrono::seconds(10)), AssessOptions{}));
    }
}
BENCHMARK(four_plugins_and_one_system)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace weft
