// SPDX-License-Identifier: MIT
#include "core/statistics/sign_flip_permutation.hpp"

#include "core/statistics/replicates.hpp"

#include <atomic>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

/// In how many ways of signs the positive ones add up to each sum.
std::vector<std::uint64_t> ways_by_positive_sum(std::span<const std::int64_t> differences, std::int64_t total) {
    std::vector<std::uint64_t> ways(static_cast<std::size_t>(total) + 1);
    ways[0] = 1;
    for (const auto difference : differences) {
        const auto step = static_cast<std::size_t>(std::abs(difference));
        for (auto sum = ways.size(); sum-- > step;)
            ways[sum] += ways[sum - step];
    }
    return ways;
}

PermutationTest count_all(std::span<const std::int64_t> differences, std::int64_t total, std::int64_t observed) {
    const auto ways = ways_by_positive_sum(differences, total);
    PermutationTest test{.exact = true, .total = std::uint64_t{1} << differences.size()};
    for (std::size_t positive = 0; positive < ways.size(); ++positive)
        if (std::abs(2 * static_cast<std::int64_t>(positive) - total) >= observed) test.extreme += ways[positive];
    const auto most_extreme = total == 0 ? ways[0] : ways.front() + ways.back();
    test.p = static_cast<double>(test.extreme) / static_cast<double>(test.total);
    test.smallest_p = static_cast<double>(most_extreme) / static_cast<double>(test.total);
    return test;
}

PermutationTest draw_some(std::span<const std::int64_t> differences, std::int64_t observed,
                          const PermutationSettings& settings) {
    std::atomic<std::uint64_t> extreme = 0;
    for_each_run(settings.replicates, settings.threads, [&](std::uint32_t begin, std::uint32_t end) {
        for (auto replicate = begin; replicate < end; ++replicate) {
            auto draws = settings.stream.replicate(replicate);
            std::int64_t sum = 0;
            for (const auto difference : differences)
                sum += draws.index(2) == 0 ? difference : -difference;
            if (std::abs(sum) >= observed) ++extreme;
        }
    });
    return {.p = drawn_p(extreme, settings.replicates),
            .smallest_p = drawn_p(0, settings.replicates),
            .exact = false,
            .extreme = extreme,
            .total = settings.replicates};
}

} // namespace

Outcome<PermutationTest> sign_flip_permutation(std::span<const std::int64_t> differences,
                                               const PermutationSettings& settings) {
    if (differences.empty()) return Reason::no_data;
    if (differences.size() < 2) return Reason::too_few;
    const auto observed = std::abs(std::accumulate(differences.begin(), differences.end(), std::int64_t{0}));
    std::int64_t total = 0;
    for (const auto difference : differences)
        total += std::abs(difference);
    constexpr std::int64_t largest_total = 1 << 24; // of the table of sums: 128 MB
    constexpr std::size_t most_signs = 62;
    if (total < largest_total && differences.size() <= most_signs &&
        std::uint64_t{1} << differences.size() <= settings.exact_limit)
        return count_all(differences, total, observed);
    return draw_some(differences, observed, settings);
}

} // namespace weft::statistics
