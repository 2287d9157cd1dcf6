// SPDX-License-Identifier: MIT
#include "core/statistics/two_sample_counts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace weft::statistics {
namespace {

using Counts = std::span<const std::uint32_t>;

std::uint64_t people_in(Counts counts) {
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

std::uint64_t sum_of(Counts counts) {
    std::uint64_t sum = 0;
    for (std::size_t level = 0; level < counts.size(); ++level)
        sum += level * counts[level];
    return sum;
}

std::uint32_t at(Counts counts, std::size_t level) {
    return level < counts.size() ? counts[level] : 0;
}

/// In how many ways 0, 1, ... `most` of `here` people are picked, times odds^picked, in a unit of its own. Counted from
/// the most likely number outwards, so that nothing overflows and what vanishes does not matter. Only products and
/// quotients: the same on every machine.
std::vector<double> ways_to_pick(std::uint32_t here, std::size_t most, double odds) {
    std::vector<double> ways(std::min<std::size_t>(here, most) + 1);
    const auto likely = static_cast<std::size_t>(static_cast<double>(here) * odds / (1 + odds));
    const auto start = std::min(likely, ways.size() - 1);
    ways[start] = 1;
    for (auto k = start; k + 1 < ways.size(); ++k)
        ways[k + 1] = ways[k] * static_cast<double>(here - k) / static_cast<double>(k + 1) * odds;
    for (auto k = start; k > 0; --k)
        ways[k - 1] = ways[k] * static_cast<double>(k) / static_cast<double>(here - k + 1) / odds;
    return ways;
}

/// By sum, the ways to pick `picked` of all people, in some unit.
std::vector<double> ways_by_sum(const std::vector<std::uint32_t>& all, std::size_t picked) {
    const auto people = people_in(all);
    const auto odds = static_cast<double>(picked) / static_cast<double>(people - picked);
    const auto width = picked * (all.size() - 1) + 1;
    std::vector<double> ways((picked + 1) * width);
    ways[0] = 1;
    std::size_t seen = 0;
    for (std::size_t level = 0; level < all.size(); ++level) {
        if (all[level] == 0) continue;
        const auto here = ways_to_pick(all[level], picked, odds);
        const auto widest = level == 0 ? 0 : level - 1; // the level that the sums so far can be made of
        for (auto total = std::min<std::size_t>(seen + all[level], picked) + 1; total-- > 0;) {
            double* const to = &ways[total * width];
            for (std::size_t sum = 0; sum <= total * widest; ++sum)
                to[sum] *= here[0];
            for (std::size_t k = 1; k < here.size() && k <= total; ++k) {
                const double* const from = &ways[(total - k) * width];
                double* const shifted = to + k * level;
                const auto factor = here[k];
                const auto last = (total - k) * widest;
                for (std::size_t sum = 0; sum <= last; ++sum)
                    shifted[sum] += factor * from[sum];
            }
        }
        seen += all[level];
    }
    return {ways.end() - static_cast<std::ptrdiff_t>(width), ways.end()};
}

} // namespace

Outcome<CountsTest> two_sample_counts(Counts first, Counts second, std::uint64_t most_steps) {
    const auto in_first = people_in(first);
    const auto in_second = people_in(second);
    if (in_first + in_second == 0) return Reason::no_data;
    if (in_first < 2 || in_second < 2) return Reason::too_few;
    const bool is_turned = in_first > in_second; // the smaller group is picked; the difference only turns its sign
    const auto picked = std::min(in_first, in_second);
    const auto people = in_first + in_second;
    std::vector<std::uint32_t> all(std::max(first.size(), second.size()));
    for (std::size_t level = 0; level < all.size(); ++level)
        all[level] = at(first, level) + at(second, level);
    const auto width = picked * (all.size() - 1) + 1;
    if (picked > most_steps / people / width) return Reason::out_of_range;

    const auto total_sum = static_cast<std::int64_t>(sum_of(all));
    const auto difference = [&](std::uint64_t sum) { // a multiple of the difference of the means
        return std::abs(static_cast<std::int64_t>(sum * people) - static_cast<std::int64_t>(picked) * total_sum);
    };
    const auto observed = difference(sum_of(is_turned ? second : first));
    const auto ways = ways_by_sum(all, picked);
    std::int64_t most = 0;
    for (std::size_t sum = 0; sum < ways.size(); ++sum)
        if (ways[sum] > 0) most = std::max(most, difference(sum));
    double everything = 0;
    double extreme = 0;
    double most_extreme = 0;
    for (std::size_t sum = 0; sum < ways.size(); ++sum) {
        everything += ways[sum];
        if (difference(sum) >= observed) extreme += ways[sum];
        if (difference(sum) >= most) most_extreme += ways[sum];
    }
    return CountsTest{.p = std::min(1.0, extreme / everything), .smallest_p = most_extreme / everything};
}

} // namespace weft::statistics
