// SPDX-License-Identifier: MIT
#include "core/assessment/statement.hpp"
#include "tests/core/assessment/bus_case.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string first_year = R"([[profile]]
id = "first-year"
title = "First year"
about = "What may be had in a year."
expect = { ramps = 2, reductions = 3, refunds = 1, frequency = 2 }
)";

class Profiles : public BusCase {};

TEST_F(Profiles, SayWhatIsMetWhatIsNotAndWhatIsNotKnown) {
    const auto result = assess(first_year, {{"ramps", "3"}, {"reductions", "2"}, {"refunds", ""}, {"frequency", "2"}});

    ASSERT_EQ(result.profiles.size(), 1U);
    const auto& profile = result.profiles.front();
    EXPECT_EQ(profile.id, "first-year");
    EXPECT_EQ(profile.about, "What may be had in a year.");
    EXPECT_EQ(profile.met, 2U);
    EXPECT_EQ(profile.not_met, 1U);
    EXPECT_EQ(profile.not_known, 1U);
    std::vector<std::string> said;
    for (const auto& one : profile.expectations)
        said.push_back(one.criterion + ": " + one.expected_label + ", " + (one.label.empty() ? "none" : one.label) +
                       ", " + one.state);
    EXPECT_THAT(said, testing::UnorderedElementsAre("ramps: Good, Best, met", "reductions: Best, Good, not-met",
                                                    "refunds: Low, none, not-known", "frequency: Good, Good, met"));
    EXPECT_THAT(result.statement, Contains("First year: 2 of 4 expected levels are met, 1 not known."));
}

TEST_F(Profiles, CallNothingUnmetThatIsHidden) {
    auto result = assess(first_year, {{"ramps", "3"}, {"reductions", "2"}, {"refunds", ""}, {"frequency", "2"}});
    auto& profile = result.profiles.front();
    profile.met = 1;
    profile.expectations.back().state = "hidden";
    EXPECT_THAT(write_statement(result),
                Contains("First year: 1 of 4 expected levels are met, 1 not known, 1 hidden."));

    for (auto& one : profile.expectations)
        one.state = "hidden";
    EXPECT_THAT(write_statement(result), Contains("First year: whether 4 expected levels are met is hidden."));
}

TEST_F(Profiles, ChangeNoLevel) {
    const auto with = assess(first_year, {{"ramps", "0"}});
    const auto without = assess("", {{"ramps", "0"}});

    EXPECT_EQ(with.overall.level, without.overall.level);
    EXPECT_EQ(with.domains[0].level, without.domains[0].level);
    EXPECT_THAT(without.profiles, IsEmpty());
}

TEST_F(Profiles, AreRefusedWhereTheyExpectWhatIsNotThere) {
    const auto expecting = [](const std::string& what) {
        return "[[profile]]\nid = \"first-year\"\nexpect = { " + what + " }\n";
    };

    EXPECT_EQ(problems_of(expecting("ramp = 2")),
              "city.toml:8:12: there is no criterion 'ramp'; did you mean 'ramps'?\n");
    EXPECT_EQ(problems_of(expecting("ramps = 4")),
              "city.toml:8:20: 'ramps' is 4, which is off the scale; levels run from 0 to 3\n");
    EXPECT_EQ(problems_of(expecting("ramps = 0")),
              "city.toml:8:20: everybody has the worst level; an expectation begins above it\n");
    EXPECT_EQ(problems_of(expecting("")), "city.toml:8:10: a profile expects something of at least one criterion\n");
    EXPECT_EQ(problems_of("[[profile]]\nid = \"first-year\"\n"),
              "city.toml:6:1: 'expect' is missing here; it is a table\n");
}

} // namespace
} // namespace weft
