// SPDX-License-Identifier: MIT
#include "core/statistics/arrangements.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace weft::statistics {
namespace {

std::optional<std::uint64_t> product(std::uint64_t a, std::uint64_t b) {
    if (b != 0 && a > std::numeric_limits<std::uint64_t>::max() / b) return std::nullopt;
    return a * b;
}

} // namespace

std::optional<std::uint64_t> ways_to_pick(std::uint64_t all, std::uint64_t picked) {
    if (picked > all) return 0;
    picked = std::min(picked, all - picked);
    std::uint64_t ways = 1;
    for (std::uint64_t i = 1; i <= picked; ++i) {
        // ways * (all - picked + i) / i, dividing before multiplying.
        const auto above = all - picked + i;
        const auto shared = std::gcd(ways, i);
        const auto next = product(ways / shared, above / (i / shared));
        if (!next) return std::nullopt;
        ways = *next;
    }
    return ways;
}

std::optional<std::uint64_t> ways_to_group(std::span<const std::uint64_t> sizes) {
    std::uint64_t all = 0;
    std::uint64_t ways = 1;
    for (const auto size : sizes) {
        all += size;
        const auto here = ways_to_pick(all, size);
        if (!here) return std::nullopt;
        const auto next = product(ways, *here);
        if (!next) return std::nullopt;
        ways = *next;
    }
    return ways;
}

} // namespace weft::statistics
