// SPDX-License-Identifier: MIT
#include "core/statistics/outcome.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <variant>

namespace weft::statistics {
namespace {

TEST(Outcome, IsAValueOrTheReasonWhyThereIsNone) {
    const Outcome<double> value = 0.0;
    const Outcome<double> nothing = Reason::no_variation;

    EXPECT_TRUE(value.has_value());
    EXPECT_EQ(*value, 0);
    EXPECT_FALSE(nothing.has_value());
    EXPECT_EQ(nothing.reason(), Reason::no_variation);
    EXPECT_EQ(nothing.as_optional(), std::nullopt);
}

TEST(Outcome, NeverGivesANumberForAReason) {
    const Outcome<double> nothing = Reason::too_few;

    EXPECT_THROW(static_cast<void>(*nothing), std::bad_variant_access);
    EXPECT_THROW(static_cast<void>(Outcome<double>(1.0).reason()), std::bad_variant_access);
}

// The codes of METHODS section 10.
TEST(Outcome, HasACodeForEveryReason) {
    EXPECT_EQ(reason_code(Reason::no_data), "no_data");
    EXPECT_EQ(reason_code(Reason::too_few), "too_few");
    EXPECT_EQ(reason_code(Reason::no_variation), "no_variation");
    EXPECT_EQ(reason_code(Reason::out_of_range), "out_of_range");
}

} // namespace
} // namespace weft::statistics
