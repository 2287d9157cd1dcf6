// SPDX-License-Identifier: MIT
//
//   uncertainty_bench                  Google Benchmark's table
//   uncertainty_bench --answers FILE   writes the answers, one byte each, and FILE.shares with the share of replicates in
//                                      which each system holds each level in each domain and as a whole (doubles), for
//                                      compare_bootstrap_with_numpy
#include "core/rubric/defaults_file.hpp"
#include "core/uncertainty/method_uncertainty.hpp"
#include "core/uncertainty/respondent_bootstrap.hpp"
#include "tests/bench/national_case.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace weft::uncertainty {
namespace {

constexpr std::uint32_t replicates = 2000;
constexpr std::size_t level_count = 5;

/// 42 systems of 100 people, 60 criteria in four domains, with a gate on each domain and one on the whole.
NationalCase make_case(std::size_t people_per_organisation) {
    auto national = make_national_case(1, {.systems = 42,
                                           .respondents_per_system = 100,
                                           .people_per_organisation = people_per_organisation,
                                           .capabilities_per_domain = 3});
    auto& framework = national.framework;
    for (auto& domain : framework.domains) {
        auto& gate = domain.rubric.gates.emplace_back();
        gate.id = domain.rubric.id + "-gate";
        gate.criteria = {domain.rubric.criteria[0].id, domain.rubric.criteria[1].id};
        gate.at_most = 1;
        gate.cap = 1;
    }
    auto& gate = framework.gates.emplace_back();
    gate.id = "gate";
    gate.kind = GateKind::count;
    gate.count = 3;
    gate.at_most = 1;
    gate.cap = 1;
    for (const auto& domain : framework.domains)
        for (std::size_t i = 3; i < 6; ++i)
            gate.criteria.push_back(domain.rubric.criteria[i].id);
    return national;
}

const NationalCase& people() {
    static const auto made = make_case(0);
    return made;
}

const NationalCase& organisations() {
    static const auto made = make_case(3);
    return made;
}

std::vector<SystemPanel> panels(const NationalCase& national) {
    std::vector<SystemPanel> systems;
    for (const auto& answers : national.assessments)
        systems.push_back({.answers = &answers, .kept = {}});
    return systems;
}

RespondentBootstrap bootstrap(const NationalCase& national, unsigned threads) {
    return bootstrap_respondents(national.framework, panels(national),
                                 {.replicates = replicates, .interval_level = 0.95, .seed = 1, .threads = threads});
}

/// Levels, gates, shares, intervals and all pairs.
void bootstrap_of_people(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(bootstrap(people(), static_cast<unsigned>(state.range(0))));
}
BENCHMARK(bootstrap_of_people)->Unit(benchmark::kMillisecond)->Arg(1)->Arg(2)->UseRealTime();

void bootstrap_of_organisations(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(bootstrap(organisations(), static_cast<unsigned>(state.range(0))));
}
BENCHMARK(bootstrap_of_organisations)->Unit(benchmark::kMillisecond)->Arg(1)->Arg(2)->UseRealTime();

/// All the other methods of the defaults.
void other_methods(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(vary_method(organisations().framework, panels(organisations()),
                                             defaults().uncertainty.variants, static_cast<unsigned>(state.range(0))));
}
BENCHMARK(other_methods)->Unit(benchmark::kMillisecond)->Arg(1)->Arg(2)->UseRealTime();

void write_shares(std::ofstream& file, const NodeSpread& spread) {
    std::array<double, level_count> shares{};
    for (const auto& held : spread.held)
        shares.at(static_cast<std::size_t>(held.level)) = held.share;
    file.write(reinterpret_cast<const char*>(shares.data()), sizeof shares);
}

void write_answers(const std::string& path) {
    std::ofstream bytes(path, std::ios::binary);
    for (const auto& answers : people().assessments)
        bytes.write(reinterpret_cast<const char*>(answers.answers.data()),
                    static_cast<std::streamsize>(answers.answers.size()));
    std::ofstream shares(path + ".shares", std::ios::binary);
    for (const auto& system : bootstrap(people(), 2).systems) {
        for (const auto& domain : system.domains)
            write_shares(shares, domain);
        write_shares(shares, system.overall);
    }
}

} // namespace
} // namespace weft::uncertainty

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--answers") {
        weft::uncertainty::write_answers(argv[2]);
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
