// SPDX-License-Identifier: MIT
#include "core/statistics/caliper.hpp"

#include "core/statistics/compensated_sum.hpp"

namespace weft::statistics {

Outcome<double> caliper_test(std::uint32_t above, std::uint32_t below) {
    const auto tosses = above + below;
    if (tosses == 0) return Reason::no_data;
    // Terms of the binomial distribution relative to its middle one, outwards: no factorial, and none grows.
    CompensatedSum tail;
    CompensatedSum all;
    const auto add = [&](std::uint32_t heads, double term) {
        all.add(term);
        if (heads >= above) tail.add(term);
    };
    const auto middle = tosses / 2;
    double term = 1;
    for (auto heads = middle; heads <= tosses; ++heads) {
        add(heads, term);
        term *= static_cast<double>(tosses - heads) / static_cast<double>(heads + 1);
    }
    term = 1;
    for (auto heads = middle; heads > 0; --heads) {
        term *= static_cast<double>(heads) / static_cast<double>(tosses - heads + 1);
        add(heads - 1, term);
    }
    return tail.total() / all.total();
}

} // namespace weft::statistics
