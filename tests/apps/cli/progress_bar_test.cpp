// SPDX-License-Identifier: MIT
#include "apps/cli/progress_bar.hpp"

#include <gmock/gmock.h>

namespace weft::cli {
namespace {

TEST(ProgressLine, ShowsTheShareAsABarAndInPercent) {
    EXPECT_EQ(progress_line("reading", 0, 200), "reading   [                        ]   0 %");
    EXPECT_EQ(progress_line("reading", 75, 200), "reading   [#########               ]  37 %");
    EXPECT_EQ(progress_line("assessing", 36, 36), "assessing [########################] 100 %");
}

TEST(ProgressLine, IsFullForNothingAndForMoreThanAll) {
    EXPECT_EQ(progress_line("reading", 0, 0), "reading   [########################] 100 %");
    EXPECT_EQ(progress_line("reading", 7, 6), "reading   [########################] 100 %");
}

} // namespace
} // namespace weft::cli
