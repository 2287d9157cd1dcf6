// SPDX-License-Identifier: MIT
#include "tests/core/assessment/bus_case.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

using testing::Contains;

class Statement : public BusCase {};

TEST_F(Statement, NamesAFewThatAreNotKnown) {
    const auto result = assess("", {{"frequency", ""}, {"ramps", ""}, {"night-lines", ""}, {"receipts", ""}});

    EXPECT_THAT(result.statement, Contains("Not known: \"Frequency\", \"Ramps\", \"Night lines\" and \"Receipts\"."));
}

TEST_F(Statement, CountsManyThatAreNotKnownAndSaysWhereTheyAre) {
    const auto result =
        assess("", {{"frequency", ""}, {"ramps", ""}, {"night-lines", ""}, {"receipts", ""}, {"reductions", ""}});

    EXPECT_THAT(result.statement,
                Contains("Not known: \"Frequency\", \"Ramps\", \"Night lines\" and 2 more; each domain "
                         "says which and why."));
}

} // namespace
} // namespace weft
