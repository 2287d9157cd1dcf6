// SPDX-License-Identifier: MIT
#include "core/statistics/funnel.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace weft::statistics {
namespace {

void expect_interval(const Interval& found, const Interval& expected) {
    EXPECT_NEAR(found.low, expected.low, 1e-10);
    EXPECT_NEAR(found.high, expected.high, 1e-10);
}

// CMP-08: Spiegelhalter (2005), appendix A.3; target, phi and tau^2 equal R FunnelPlotR.
TEST(Funnel, EqualsTheReferenceWithOverDispersion) {
    const std::vector<double> estimates = {2.1, 2.6, 1.7, 3.0, 2.4, 2.2, 3.4, 1.2, 2.5, 2.3};
    const std::vector<double> errors = {0.2, 0.25, 0.3, 0.2, 0.15, 0.4, 0.25, 0.2, 0.1, 0.3};

    const auto found = funnel(estimates, errors);

    EXPECT_NEAR(found->target, 2.387714597598492, 1e-10);
    EXPECT_NEAR(found->dispersion, 3.6037619695081347, 1e-10);
    EXPECT_NEAR(found->extra_variance, 0.11880188022201917, 1e-10);
    const std::vector<FunnelPoint> expected = {
        {-0.7219948119876675, {1.606669859109276, 3.1687593360877075}, {1.1562584573428487, 3.619170737854135}},
        {0.4985617744059806, {1.5531705861842915, 3.2222586090126923}, {1.0719073249478963, 3.7035218702490873}},
        {-1.5050157343647539, {1.4921121051073234, 3.2833170900896604}, {0.9756377545486923, 3.7997914406482916}},
        {1.536477077213087, {1.606669859109276, 3.1687593360877075}, {1.1562584573428487, 3.619170737854135}},
        {0.0326825109777398, {1.650961345715923, 3.1244678494810607}, {1.2260918746299416, 3.549337320567042}},
        {-0.35550867085622095, {1.3528204281275344, 3.422608767069449}, {0.7560196168795723, 4.019409578317411}},
        {2.377397601140861, {1.5531705861842915, 3.2222586090126923}, {1.0719073249478963, 3.7035218702490873}},
        {-2.9804667011884227, {1.606669859109276, 3.1687593360877075}, {1.1562584573428487, 3.619170737854135}},
        {0.3128687581228143, {1.6843035379037614, 3.0911256572932224}, {1.278661779112903, 3.496767416084081}},
        {-0.1919573177306262, {1.4921121051073234, 3.2833170900896604}, {0.9756377545486923, 3.7997914406482916}}};
    ASSERT_EQ(found->points.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_NEAR(found->points[i].z, expected[i].z, 1e-10) << i;
        expect_interval(found->points[i].inner, expected[i].inner);
        expect_interval(found->points[i].outer, expected[i].outer);
    }
}

// CMP-09: points that scatter less than chance do not narrow the limits.
TEST(Funnel, IsNotNarrowedByUnderDispersion) {
    const auto found = funnel(std::vector<double>{2.0, 2.1, 1.9, 2.0, 2.05}, std::vector<double>(5, 0.2));

    EXPECT_NEAR(found->target, 2.01, 1e-10);
    EXPECT_NEAR(found->dispersion, 0.058, 1e-10);
    EXPECT_EQ(found->extra_variance, 0);
    expect_interval(found->points[1].inner, {1.618007203091989, 2.4019927969080106});
    expect_interval(found->points[1].outer, {1.3919535387664372, 2.6280464612335623});
}

TEST(Funnel, IsNothingForOneEstimateNoneOrAnErrorOfZero) {
    EXPECT_EQ(funnel({}, {}).reason(), Reason::no_data);
    EXPECT_EQ(funnel(std::vector<double>{2}, std::vector<double>{0.1}).reason(), Reason::too_few);
    EXPECT_EQ(funnel(std::vector<double>{2, 3}, std::vector<double>{0.1, 0}).reason(), Reason::out_of_range);
}

} // namespace
} // namespace weft::statistics
