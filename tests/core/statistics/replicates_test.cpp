// SPDX-License-Identifier: MIT
#include "core/statistics/replicates.hpp"

#include <gmock/gmock.h>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace weft::statistics {
namespace {

TEST(Replicates, AreEachVisitedOnceOnAnyNumberOfThreads) {
    for (const unsigned threads : {0U, 1U, 3U, 8U, 200U}) {
        std::vector<int> visits(101);

        for_each_run(101, threads, [&](std::uint32_t first, std::uint32_t last) {
            for (auto i = first; i < last; ++i)
                ++visits[i];
        });

        EXPECT_THAT(visits, testing::Each(1)) << threads << " threads";
    }
}

TEST(Replicates, OfNoneAreNoWork) {
    std::atomic<int> visited = 0;

    for_each_run(0, 4, [&](std::uint32_t first, std::uint32_t last) { visited += static_cast<int>(last - first); });

    EXPECT_EQ(visited, 0);
}

TEST(Replicates, HandOnWhatTheWorkThrows) {
    EXPECT_THROW(for_each_run(10, 4,
                              [](std::uint32_t first, std::uint32_t) {
                                  if (first > 0) throw std::runtime_error("no");
                              }),
                 std::runtime_error);
}

} // namespace
} // namespace weft::statistics
