// SPDX-License-Identifier: MIT
#include "core/statistics/kendall_w.hpp"

#include "tests/core/statistics/rating_units.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

// REL-33: checked with R irr kendall(correct = TRUE).
TEST(KendallW, EqualsTheReferenceWithTies) {
    const std::vector<double> values = {0, 0, 1, 0, 2, 1, 2, 0, 3, 4, 2, 2, 4, 4, 4, 3,
                                        1, 1, 0, 3, 0, 2, 0, 1, 1, 3, 2, 2, 3, 2, 3, 3};

    const auto found = kendall_w({values, 4});

    EXPECT_NEAR(found->w, 221.0 / 319, 1e-12);
    EXPECT_NEAR(found->chi_squared, 6188.0 / 319, 1e-10);
    EXPECT_EQ(found->degrees, 7U);
    EXPECT_NEAR(found->p, 0.00702754506612189, 1e-10);
}

// REL-34.
TEST(KendallW, EqualsTheReferenceOnShroutAndFleissRatings) {
    const auto found = kendall_w({shrout_and_fleiss_ratings(), 4});

    EXPECT_NEAR(found->w, 479.0 / 540, 1e-12);
    EXPECT_NEAR(found->chi_squared, 479.0 / 27, 1e-12);
}

TEST(KendallW, IsOneForTheSameOrderAndZeroForOpposites) {
    const std::vector<double> same = {1, 10, 2, 20, 3, 30};
    const std::vector<double> opposite = {1, 3, 2, 2, 3, 1};

    EXPECT_EQ(kendall_w({same, 2})->w, 1);
    EXPECT_EQ(kendall_w({opposite, 2})->w, 0);
    EXPECT_EQ(kendall_w({opposite, 2})->p, 1);
}

// REL-35: all tied.
TEST(KendallW, IsNothingWhereEverythingTies) {
    const std::vector<double> tied(6, 1);

    EXPECT_EQ(kendall_w({tied, 2}).reason(), Reason::no_variation);
}

TEST(KendallW, IsNothingWithoutValuesSubjectsOrRaters) {
    const std::vector<double> values = {1, 2, 3};

    EXPECT_EQ(kendall_w({}).reason(), Reason::no_data);
    EXPECT_EQ(kendall_w({values, 3}).reason(), Reason::too_few);
    EXPECT_EQ(kendall_w({values, 1}).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
