// SPDX-License-Identifier: MIT
#include "core/register/merger.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

using testing::ElementsAre;

System system_since(const std::string& key, const std::string& valid_from) {
    return {.key = key, .name = key, .region = {}, .valid_from = valid_from, .valid_to = {}};
}

/// Vale and Moor became one on 1 April 2026; Hill was renamed Peak that day; Lake took Pond in on 1 October.
SystemRegister systems_of_2026() {
    return {
        .systems = {system_since("demo:both", "2026-04-01"), system_since("demo:hill", ""),
                    system_since("demo:lake", "2022-07-01"), system_since("demo:moor", ""),
                    system_since("demo:peak", "2026-04-01"), system_since("demo:pond", ""),
                    system_since("demo:vale", "")},
        .successions = {{.from = "demo:hill", .to = "demo:peak", .date = "2026-04-01", .share = 1},
                        {.from = "demo:moor", .to = "demo:both", .date = "2026-04-01", .share = 1},
                        {.from = "demo:pond", .to = "demo:lake", .date = "2026-10-01", .share = 1},
                        {.from = "demo:vale", .to = "demo:both", .date = "2026-04-01", .share = 1}},
    };
}

TEST(MergerInRound, SaysWhenAndOfWhomASystemWasMadeInTheYearOfTheRound) {
    for (const auto* round : {"2026", "2026-h1", "2026-second-half"}) {
        const auto merger = merger_in_round(systems_of_2026(), "demo:both", round);
        ASSERT_TRUE(merger.has_value()) << round;
        EXPECT_EQ(merger->date, "2026-04-01");
        EXPECT_THAT(merger->predecessors, ElementsAre("demo:moor", "demo:vale"));
    }
}

TEST(MergerInRound, IsOverInTheNextYear) {
    EXPECT_EQ(merger_in_round(systems_of_2026(), "demo:both", "2027"), std::nullopt);
    EXPECT_EQ(merger_in_round(systems_of_2026(), "demo:both", "2025-h2"), std::nullopt);
    EXPECT_EQ(merger_in_round(systems_of_2026(), "demo:both", "202"), std::nullopt);
}

TEST(MergerInRound, IsNotWhereASystemOnlyGotAnotherName) {
    EXPECT_EQ(merger_in_round(systems_of_2026(), "demo:peak", "2026"), std::nullopt);
}

TEST(MergerInRound, IsWhereASystemTookAnotherIn) {
    const auto merger = merger_in_round(systems_of_2026(), "demo:lake", "2026");

    ASSERT_TRUE(merger.has_value());
    EXPECT_EQ(merger->date, "2026-10-01");
    EXPECT_THAT(merger->predecessors, ElementsAre("demo:pond"));
}

TEST(MergerInRound, IsTheLatestOfTheYear) {
    auto systems = systems_of_2026();
    systems.successions.insert(systems.successions.begin() + 1,
                               {.from = "demo:lake", .to = "demo:both", .date = "2026-12-01", .share = 1});

    const auto merger = merger_in_round(systems, "demo:both", "2026");

    ASSERT_TRUE(merger.has_value());
    EXPECT_EQ(merger->date, "2026-12-01");
    EXPECT_THAT(merger->predecessors, ElementsAre("demo:lake"));
}

TEST(MergerInRound, IsNotKnownWithoutARegister) {
    EXPECT_EQ(merger_in_round({}, "demo:both", "2026"), std::nullopt);
}

} // namespace
} // namespace weft
