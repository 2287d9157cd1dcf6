// SPDX-License-Identifier: MIT
#include "core/statistics/holm.hpp"

#include "tests/core/statistics/published_p_values.hpp"

#include <gmock/gmock.h>

#include <vector>

namespace weft::statistics {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::Pointwise;

TEST(Holm, EqualsTheReferenceOnThePublishedExample) {
    const std::vector<double> expected = {0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278,
                                          0.3213, 1,      1,      1,     1,      1,     1};

    EXPECT_THAT(holm(benjamini_and_hochbergs_p_values()), Pointwise(testing::DoubleNear(1e-12), expected));
}

TEST(Holm, KeepsTheOrderGivenAndTreatsTiesAlike) {
    EXPECT_THAT(holm(std::vector<double>{0.5, 0.01, 0.01}), ElementsAre(DoubleNear(0.5, 1e-15), 0.03, 0.03));
}

TEST(Holm, OfOneOrNoneChangesNothing) {
    EXPECT_THAT(holm(std::vector<double>{0.04}), ElementsAre(0.04));
    EXPECT_THAT(holm({}), ElementsAre());
}

} // namespace
} // namespace weft::statistics
