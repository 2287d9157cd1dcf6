// SPDX-License-Identifier: MIT
#include "core/register/fate.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

System board(const std::string& key, const std::string& from = "", const std::string& to = "") {
    return {.key = "ods:" + key, .name = "Board " + key, .region = {}, .valid_from = from, .valid_to = to};
}

// A is divided between C and D, B goes whole into C, E ends without a word, F goes on.
SystemRegister a_divided_country() {
    return {
        .systems = {board("A", "", "2026-03-31"), board("B", "", "2026-03-31"), board("C", "2026-04-01"),
                    board("D", "2026-04-01"), board("E", "", "2026-03-31"), board("F")},
        .successions = {{"ods:A", "ods:C", "2026-04-01", Fraction(3, 4)},
                        {"ods:A", "ods:D", "2026-04-01", std::nullopt},
                        {"ods:B", "ods:C", "2026-04-01", Fraction(1)}},
    };
}

TEST(Fates, SayWhereEverySystemOfTheEarlierDayWent) {
    const auto systems = a_divided_country();

    const auto all = fates(systems, "2025-10-01", lineages(systems, "2025-10-01", "2026-10-01"));

    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].system, "ods:A");
    ASSERT_EQ(all[0].successors.size(), 2U);
    EXPECT_EQ(all[0].successors[0].key, "ods:C");
    EXPECT_EQ(all[0].successors[0].share, Fraction(3, 4));
    EXPECT_FALSE(all[0].successors[0].is_whole);
    EXPECT_EQ(all[0].successors[1].share, std::nullopt);
    ASSERT_EQ(all[1].successors.size(), 1U);
    EXPECT_TRUE(all[1].successors[0].is_whole);
    EXPECT_TRUE(all[2].successors.empty()) << "E ended, and nobody has said what came after it";
    EXPECT_EQ(all[3].successors.at(0).key, "ods:F");
}

TEST(Fates, AreUnchangedOnlyForWhatIsStillThereWhole) {
    const auto systems = a_divided_country();

    const auto all = fates(systems, "2025-10-01", lineages(systems, "2025-10-01", "2026-10-01"));

    EXPECT_FALSE(is_unchanged(all[0]));
    EXPECT_FALSE(is_unchanged(all[1])) << "B is whole, but in C";
    EXPECT_FALSE(is_unchanged(all[2]));
    EXPECT_TRUE(is_unchanged(all[3]));
}

} // namespace
} // namespace weft
