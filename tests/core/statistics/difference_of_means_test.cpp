// SPDX-License-Identifier: MIT
#include "core/statistics/difference_of_means.hpp"

#include <gtest/gtest.h>

namespace weft::statistics {
namespace {

// CMP-41.
TEST(DifferenceOfMeans, EqualsTheWorkedCase) {
    const auto found = difference_of_means(2.1, 0.2, 2.7, 0.15);

    EXPECT_NEAR(found->difference, 0.6, 1e-12);
    EXPECT_NEAR(found->standard_error, 0.25, 1e-12);
    EXPECT_NEAR(found->z, 2.4, 1e-10);
    EXPECT_NEAR(found->p, 0.01639507184919231, 1e-10);
}

// CMP-42: never "significant" for want of an error.
TEST(DifferenceOfMeans, IsNothingWithoutAStandardError) {
    EXPECT_EQ(difference_of_means(2.1, 0, 2.7, 0).reason(), Reason::no_variation);
    EXPECT_EQ(difference_of_means(2.1, 0.2, 2.7, 0).reason(), Reason::no_variation);
    EXPECT_EQ(difference_of_means(2.1, -0.2, 2.7, 0.1).reason(), Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
