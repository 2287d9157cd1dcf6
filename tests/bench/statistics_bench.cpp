// SPDX-License-Identifier: MIT
//
//   statistics_bench                   Google Benchmark's table
//   statistics_bench --values FILE     writes the values, doubles, and FILE.above with the share of draws in which each
//                                      system stands above each other, for compare_weight_draws_with_numpy
#include "core/statistics/random_streams.hpp"
#include "core/statistics/weight_draws.hpp"

#include <benchmark/benchmark.h>

#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::statistics {
namespace {

constexpr std::size_t systems = 42;
constexpr std::size_t criteria = 200;
constexpr std::uint32_t draws = 10000;

/// Levels 0 to 4, all known.
const std::vector<std::optional<double>>& national_levels() {
    static const auto made = [] {
        auto words = RandomStream(1, "bench").replicate(0);
        std::vector<std::optional<double>> levels(systems * criteria);
        for (auto& level : levels)
            level = words.index(5);
        return levels;
    }();
    return made;
}

WeightTally tally() {
    return *tally_weight_draws({national_levels(), criteria},
                               {.stream = RandomStream(1, "weights"), .draws = draws, .threads = 1});
}

/// 10,000 weightings, drawn, applied, ranked and counted, on one core.
void weight_draws(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(tally());
}
BENCHMARK(weight_draws)->Unit(benchmark::kMillisecond);

void write_values(const std::string& path) {
    const auto write = [](std::ofstream& file, double value) {
        file.write(reinterpret_cast<const char*>(&value), sizeof value);
    };
    std::ofstream values(path, std::ios::binary);
    for (const auto& level : national_levels())
        write(values, *level);
    std::ofstream above(path + ".above", std::ios::binary);
    const auto counted = tally();
    for (std::size_t i = 0; i < systems; ++i)
        for (std::size_t j = 0; j < systems; ++j)
            write(above, counted.share_above(i, j));
}

} // namespace
} // namespace weft::statistics

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--values") {
        weft::statistics::write_values(argv[2]);
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
