// SPDX-License-Identifier: MIT
#include "core/statistics/many_sample_permutation.hpp"

#include "core/statistics/arrangements.hpp"
#include "core/statistics/replicates.hpp"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace weft::statistics {
namespace {

/// Values of all groups, group after group, and how heavy the square of each group's sum is: lcm / n_s, so that the
/// statistic stays whole. The total over all groups is fixed, so its square need not be taken off.
struct Dealt {
    std::vector<std::int64_t> values;
    std::vector<std::uint64_t> sizes;
    std::vector<std::int64_t> factors;

    std::int64_t statistic(std::span<const std::int64_t> in_order) const {
        std::int64_t value = 0;
        std::size_t at = 0;
        for (std::size_t group = 0; group < sizes.size(); ++group) {
            std::int64_t sum = 0;
            for (const auto end = at + sizes[group]; at < end; ++at)
                sum += in_order[at];
            value += sum * sum * factors[group];
        }
        return value;
    }
};

/// Nothing when the statistic could overflow.
bool fits(const Dealt& dealt, std::uint64_t multiple) {
    constexpr double largest = 9e18;
    const auto highest = static_cast<double>(*std::ranges::max_element(dealt.values));
    // At most all values are the highest: sum of (n_s h)^2 lcm / n_s = h^2 lcm n.
    return highest * highest * static_cast<double>(multiple) * static_cast<double>(dealt.values.size()) < largest;
}

/// Counts every way to deal the values out, each once.
class Enumeration {
public:
    explicit Enumeration(const Dealt& dealt) : dealt_(dealt), left_(dealt.sizes), sums_(dealt.sizes.size()) {}

    void run(std::int64_t observed) {
        observed_ = observed;
        deal(0);
    }

    std::uint64_t extreme = 0;
    std::uint64_t most_extreme = 0;

private:
    void deal(std::size_t at) {
        if (at == dealt_.values.size()) {
            count();
            return;
        }
        for (std::size_t group = 0; group < sums_.size(); ++group) {
            if (left_[group] == 0) continue;
            --left_[group];
            sums_[group] += dealt_.values[at];
            deal(at + 1);
            sums_[group] -= dealt_.values[at];
            ++left_[group];
        }
    }

    void count() {
        std::int64_t value = 0;
        for (std::size_t group = 0; group < sums_.size(); ++group)
            value += sums_[group] * sums_[group] * dealt_.factors[group];
        if (value >= observed_) ++extreme;
        if (value > most_) {
            most_ = value;
            most_extreme = 0;
        }
        if (value == most_) ++most_extreme;
    }

    const Dealt& dealt_;
    std::vector<std::uint64_t> left_;
    std::vector<std::int64_t> sums_;
    std::int64_t observed_ = 0;
    std::int64_t most_ = -1;
};

} // namespace

Outcome<PermutationTest> many_sample_permutation(std::span<const std::vector<std::int64_t>> groups,
                                                 const PermutationSettings& settings) {
    if (std::ranges::all_of(groups, [](const auto& group) { return group.empty(); })) return Reason::no_data;
    Dealt dealt;
    std::uint64_t multiple = 1;
    for (const auto& group : groups) {
        if (group.size() < 2) continue;
        dealt.sizes.push_back(group.size());
        dealt.values.insert(dealt.values.end(), group.begin(), group.end());
        multiple = std::lcm(multiple, std::uint64_t{group.size()});
        if (multiple > std::uint64_t{1} << 40) return Reason::out_of_range;
    }
    if (dealt.sizes.size() < 2) return Reason::too_few;
    const auto smallest = *std::ranges::min_element(dealt.values);
    for (auto& value : dealt.values)
        value -= smallest;
    if (!fits(dealt, multiple)) return Reason::out_of_range;
    for (const auto size : dealt.sizes)
        dealt.factors.push_back(static_cast<std::int64_t>(multiple / size));
    const auto observed = dealt.statistic(dealt.values);

    const auto total = ways_to_group(dealt.sizes);
    if (total && *total <= settings.exact_limit) {
        Enumeration all(dealt);
        all.run(observed);
        const auto ways = static_cast<double>(*total);
        return PermutationTest{.p = static_cast<double>(all.extreme) / ways,
                               .smallest_p = static_cast<double>(all.most_extreme) / ways,
                               .exact = true,
                               .extreme = all.extreme,
                               .total = *total};
    }
    std::atomic<std::uint64_t> extreme = 0;
    for_each_run(settings.replicates, settings.threads, [&](std::uint32_t begin, std::uint32_t end) {
        auto values = dealt.values;
        for (auto replicate = begin; replicate < end; ++replicate) {
            auto draws = settings.stream.replicate(replicate);
            std::ranges::copy(dealt.values, values.begin());
            shuffle(std::span(values), draws);
            if (dealt.statistic(values) >= observed) ++extreme;
        }
    });
    return PermutationTest{.p = drawn_p(extreme, settings.replicates),
                           .smallest_p = drawn_p(0, settings.replicates),
                           .exact = false,
                           .extreme = extreme,
                           .total = settings.replicates};
}

} // namespace weft::statistics
