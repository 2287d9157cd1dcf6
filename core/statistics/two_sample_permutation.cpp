// SPDX-License-Identifier: MIT
#include "core/statistics/two_sample_permutation.hpp"

#include "core/statistics/arrangements.hpp"
#include "core/statistics/replicates.hpp"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

/// Both groups in one, the smallest value taken off every one, which moves no difference.
struct Pooled {
    std::vector<std::int64_t> values; ///< the first group's, then the second's
    std::size_t first = 0;            ///< size of the first group
    std::int64_t total = 0;
    std::int64_t largest = 0;
    std::int64_t first_sum = 0; ///< observed

    /// A multiple of the difference of means when the first group's values add up to `sum`.
    std::int64_t difference(std::int64_t sum) const {
        return sum * static_cast<std::int64_t>(values.size()) - static_cast<std::int64_t>(first) * total;
    }
};

Pooled pool(std::span<const std::int64_t> first, std::span<const std::int64_t> second) {
    Pooled pooled{.values = {first.begin(), first.end()}, .first = first.size()};
    pooled.values.insert(pooled.values.end(), second.begin(), second.end());
    const auto smallest = *std::ranges::min_element(pooled.values);
    for (auto& value : pooled.values)
        value -= smallest;
    pooled.largest = *std::ranges::max_element(pooled.values);
    pooled.total = std::accumulate(pooled.values.begin(), pooled.values.end(), std::int64_t{0});
    pooled.first_sum = std::accumulate(
        pooled.values.begin(), pooled.values.begin() + static_cast<std::ptrdiff_t>(first.size()), std::int64_t{0});
    return pooled;
}

/// In how many ways `picked` of the values add up to each sum.
std::vector<std::uint64_t> ways_by_sum(const Pooled& pooled) {
    const auto width = static_cast<std::size_t>(pooled.largest) * pooled.first + 1;
    std::vector<std::uint64_t> ways((pooled.first + 1) * width);
    ways[0] = 1;
    std::size_t seen = 0;
    for (const auto value : pooled.values) {
        const auto step = static_cast<std::size_t>(value);
        ++seen;
        for (auto picked = std::min(seen, pooled.first); picked >= 1; --picked)
            for (std::size_t sum = step; sum < width; ++sum)
                ways[picked * width + sum] += ways[(picked - 1) * width + sum - step];
    }
    return {ways.end() - static_cast<std::ptrdiff_t>(width), ways.end()};
}

TwoSampleTest count_all(const Pooled& pooled, std::uint64_t total) {
    const auto ways = ways_by_sum(pooled);
    const auto observed = std::abs(pooled.difference(pooled.first_sum));
    std::int64_t most = 0;
    for (std::size_t sum = 0; sum < ways.size(); ++sum)
        if (ways[sum] > 0) most = std::max(most, std::abs(pooled.difference(static_cast<std::int64_t>(sum))));
    std::uint64_t extreme = 0;
    std::uint64_t above = 0;
    std::uint64_t most_extreme = 0;
    for (std::size_t sum = 0; sum < ways.size(); ++sum) {
        const auto here = static_cast<std::int64_t>(sum);
        const auto difference = std::abs(pooled.difference(here));
        if (difference >= observed) extreme += ways[sum];
        if (difference >= most) most_extreme += ways[sum];
        if (here >= pooled.first_sum) above += ways[sum];
    }
    const auto all = static_cast<double>(total);
    TwoSampleTest test;
    test.p = static_cast<double>(extreme) / all;
    test.smallest_p = static_cast<double>(most_extreme) / all;
    test.exact = true;
    test.extreme = extreme;
    test.total = total;
    test.p_first_above = static_cast<double>(above) / all;
    return test;
}

TwoSampleTest draw_some(const Pooled& pooled, const PermutationSettings& settings) {
    const auto observed = std::abs(pooled.difference(pooled.first_sum));
    std::atomic<std::uint64_t> extreme = 0;
    std::atomic<std::uint64_t> above = 0;
    for_each_run(settings.replicates, settings.threads, [&](std::uint32_t begin, std::uint32_t end) {
        auto values = pooled.values;
        for (auto replicate = begin; replicate < end; ++replicate) {
            auto draws = settings.stream.replicate(replicate);
            std::ranges::copy(pooled.values, values.begin()); // each starts alike, whichever thread it runs on
            shuffle(std::span(values), draws);
            const auto sum = std::accumulate(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(pooled.first),
                                             std::int64_t{0});
            if (std::abs(pooled.difference(sum)) >= observed) ++extreme;
            if (sum >= pooled.first_sum) ++above;
        }
    });
    TwoSampleTest test;
    test.p = drawn_p(extreme, settings.replicates);
    test.smallest_p = drawn_p(0, settings.replicates);
    test.extreme = extreme;
    test.total = settings.replicates;
    test.p_first_above = drawn_p(above, settings.replicates);
    return test;
}

} // namespace

Outcome<TwoSampleTest> two_sample_permutation(std::span<const std::int64_t> first, std::span<const std::int64_t> second,
                                              const PermutationSettings& settings) {
    if (first.empty() && second.empty()) return Reason::no_data;
    if (first.size() < 2 || second.size() < 2) return Reason::too_few;
    const auto pooled = pool(first, second);
    constexpr std::int64_t most_cells = 1 << 24; // of the table of sums: 128 MB
    const auto picked = static_cast<std::int64_t>(pooled.first);
    const bool fits = pooled.largest <= most_cells / (picked + 1) / picked - 1;
    const auto total = ways_to_pick(pooled.values.size(), pooled.first);
    if (fits && total && *total <= settings.exact_limit) return count_all(pooled, *total);
    return draw_some(pooled, settings);
}

} // namespace weft::statistics
