// SPDX-License-Identifier: MIT
#include "tests/core/assessment/bus_case.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string fair_view = R"([[view]]
id = "fairness"
title = "Fair to everybody"
tag = "fair"
aggregate = { rule = "tolerant-staged", tau = "3/4", max_lag_depth = 1 }
)";

class Views : public BusCase {};

// Four criteria carry the tag. Three at 3 are three quarters of the weight, and the one at 2 lags by one: 3.
TEST_F(Views, HaveALevelOfTheirOwnOverAllDomains) {
    const auto result =
        assess(fair_view, {{"ramps", "3"}, {"night-lines", "3"}, {"reductions", "2"}, {"refunds", "3"}});

    ASSERT_EQ(result.views.size(), 1U);
    const auto& view = result.views.front();
    EXPECT_EQ(view.id, "fairness");
    EXPECT_THAT(view.criteria, ElementsAre("ramps", "night-lines", "reductions", "refunds"));
    EXPECT_EQ(view.level, 3);
    EXPECT_EQ(view.label, "Best");
    EXPECT_EQ(view.claimed.level, 3);
    EXPECT_EQ(view.assessed.level, 3);
    EXPECT_EQ(view.coverage, 1);
    EXPECT_EQ(view.unknown, 0U);
}

// One at 0 lets nothing stand above 1, however good the rest is; the median of each domain does not see it.
TEST_F(Views, SeeWhatADomainLevelHides) {
    const auto result =
        assess(fair_view, {{"ramps", "0"}, {"night-lines", "3"}, {"reductions", "3"}, {"refunds", "3"}});

    const auto& view = result.views.front();
    EXPECT_EQ(result.domains[0].level, 2);
    EXPECT_EQ(view.level, 1);
    EXPECT_THAT(view.explanation.held_by, ElementsAre("ramps"));
    EXPECT_THAT(view.explanation.moved_by, ElementsAre("ramps"));
    EXPECT_THAT(result.statement, Contains("Fair to everybody: Low, held there by \"Ramps\"."));
}

TEST_F(Views, SayHowMuchIsKnown) {
    const auto result = assess(fair_view, {{"ramps", ""}, {"night-lines", "3"}});

    const auto& view = result.views.front();
    EXPECT_EQ(view.coverage, 0.75);
    EXPECT_EQ(view.unknown, 1U);
    EXPECT_EQ(view.publication, "provisional");
    EXPECT_EQ(view.level_low, 1);
    EXPECT_THAT(result.statement, Contains("Fair to everybody: Good, provisionally, held there by \"Reductions\" and "
                                           "\"Refunds\"."));
}

TEST_F(Views, OfNoRuleListTheirCriteriaAndMakeNoLevel) {
    const auto result =
        assess("[[view]]\nid = \"fairness\"\ntag = \"fair\"\naggregate = { rule = \"none\" }\n", {{"ramps", "0"}});

    const auto& view = result.views.front();
    EXPECT_EQ(view.publication, "nothing-made");
    EXPECT_EQ(view.level, std::nullopt);
    EXPECT_THAT(view.criteria, ElementsAre("ramps", "night-lines", "reductions", "refunds"));
}

const std::string gate_on_view = fair_view + R"([overall]
rule = "median"
[[gate]]
id = "unfair-is-not-best"
when = { any = { views = ["fairness"], at_most = 1 } }
cap = 2
because = "A city whose buses leave people out is not the best"
)";

std::string gate_on_criteria(const std::string& when) {
    return "[overall]\nrule = \"median\"\n[[gate]]\nid = \"fair\"\nwhen = { " + when +
           " }\ncap = 1\nbecause = \"So\"\n";
}

TEST_F(Views, MayCloseAGateThatSaysWhatHoldsAndWhatWouldLiftIt) {
    const auto result = assess(gate_on_view, {{"frequency", "3"},
                                              {"ramps", "0"},
                                              {"night-lines", "3"},
                                              {"receipts", "3"},
                                              {"reductions", "3"},
                                              {"refunds", "3"}});

    ASSERT_EQ(result.overall.gates.size(), 1U);
    const auto& gate = result.overall.gates.front();
    EXPECT_EQ(result.overall.base_level, 3);
    EXPECT_EQ(result.overall.level, 2);
    EXPECT_EQ(gate.state, "closed");
    EXPECT_TRUE(gate.binding);
    EXPECT_THAT(gate.criteria, IsEmpty());
    EXPECT_THAT(gate.views, ElementsAre("fairness"));
    EXPECT_EQ(gate.at_most, 1);
    EXPECT_THAT(gate.held_by, ElementsAre("ramps"));
    EXPECT_EQ(gate.lifted_when,
              "It is held because \"Fair to everybody\" is at Low. It is lifted once that is at Good or above. "
              "\"Fair to everybody\" is held by \"Ramps\". One level more on \"Ramps\" would raise it.");
    EXPECT_THAT(result.statement,
                Contains("The whole is held at Good: A city whose buses leave people out is not the best. " +
                         gate.lifted_when));
}

// Everything else is at 0, so the whole is at 0 without the gate: it holds nothing, and does not say that it does.
TEST_F(Views, MayCloseAGateThatHoldsNothingBack) {
    const auto result =
        assess(gate_on_criteria(R"(any = { criteria = ["ramps"], at_most = 1 })"), {{"frequency", "0"},
                                                                                    {"ramps", "0"},
                                                                                    {"night-lines", "0"},
                                                                                    {"receipts", "0"},
                                                                                    {"reductions", "0"},
                                                                                    {"refunds", "0"}});

    const auto& gate = result.overall.gates.front();
    EXPECT_EQ(gate.state, "closed");
    EXPECT_FALSE(gate.binding);
    EXPECT_EQ(gate.lifted_when, "It is closed because \"Ramps\" is at None. It opens once that is at Good or above.");
}

TEST_F(Views, LeaveAGateOpenThatTheyAreAbove) {
    const auto result = assess(gate_on_view, {{"frequency", "3"}, {"receipts", "3"}});

    EXPECT_EQ(result.overall.gates.front().state, "open");
    EXPECT_THAT(result.overall.gates.front().held_by, IsEmpty());
    EXPECT_EQ(result.overall.gates.front().lifted_when, "");
}

// "ramps" unknown: taken as worst the view would be at 1, so the gate could still close.
TEST_F(Views, LeaveAGateUndecidedWhileTooLittleIsKnown) {
    const auto result = assess(gate_on_view, {{"ramps", ""}, {"frequency", "3"}, {"receipts", "3"}});

    EXPECT_EQ(result.overall.gates.front().state, "undecided");
}

// All else is at 3 and five of six are known. The gate could still hold the whole at 2, and nobody can say.
TEST_F(Views, MakeAWholeProvisionalThatTheirGateMightStillHold) {
    const auto result = assess(gate_on_view, {{"ramps", ""},
                                              {"frequency", "3"},
                                              {"night-lines", "3"},
                                              {"receipts", "3"},
                                              {"reductions", "3"},
                                              {"refunds", "3"}});

    EXPECT_EQ(result.overall.gates.front().state, "undecided");
    EXPECT_EQ(result.overall.level, 3);
    EXPECT_EQ(result.overall.publication, "provisional");
    EXPECT_EQ(result.overall.reason, "Provisional: too little is known to say whether a gate holds it back.");
}

TEST_F(Views, AreNotNeededForAGateToSayWhatWouldLiftIt) {
    const auto lifted = [&](const std::string& when, const std::map<std::string, std::string>& levels) {
        return assess(gate_on_criteria(when), levels).overall.gates.front().lifted_when;
    };
    const std::string three = R"(criteria = ["ramps", "night-lines", "reductions"], at_most = 1)";

    EXPECT_EQ(lifted("any = { " + three + " }", {{"ramps", "1"}}),
              "It is held because \"Ramps\" is at Low. It is lifted once that is at Good or above.");
    EXPECT_EQ(lifted("any = { " + three + " }", {{"ramps", "1"}, {"reductions", "0"}}),
              "It is held because \"Ramps\" and \"Reductions\" are at Low or below. It is lifted once both are at Good "
              "or above.");
    EXPECT_EQ(lifted("all = { " + three + " }", {{"ramps", "1"}, {"night-lines", "1"}, {"reductions", "1"}}),
              "It is held because \"Ramps\", \"Night lines\" and \"Reductions\" are at Low. It is lifted once 1 of "
              "them is at Good "
              "or above.");
    EXPECT_EQ(
        lifted("count = { " + three + ", minimum = 2 }", {{"ramps", "1"}, {"night-lines", "1"}, {"reductions", "1"}}),
        "It is held because \"Ramps\", \"Night lines\" and \"Reductions\" are at Low, where 2 are enough. It is lifted "
        "once 2 "
        "of them are at Good or above.");
    EXPECT_EQ(lifted("any = { " + three + " }", {}), "");
    EXPECT_EQ(lifted(R"(any = { criteria = ["ramps"], at_most = 2 })", {{"ramps", "2"}}),
              "It is held because \"Ramps\" is at Good. It is lifted once that is at Best.");
}

TEST_F(Views, AreRefusedWhereTheyCannotBeMade) {
    const auto view = [](const std::string& rest) { return "[[view]]\nid = \"fairness\"\n" + rest; };

    EXPECT_EQ(problems_of(view("tag = \"fairr\"\naggregate = { rule = \"minimum\" }\n")),
              "city.toml:8:7: no criterion has the tag 'fairr'; did you mean 'fair'?\n");
    EXPECT_EQ(problems_of(view("tag = \"fair\"\n")), "city.toml:6:1: 'aggregate' is missing here; it is a table\n");
    EXPECT_EQ(problems_of(view("tag = \"fair\"\naggregate = { rule = \"minimum\", over = \"children\" }\n")),
              "city.toml:9:40: a view counts criteria by one rule; 'over' has no place here\n");
    EXPECT_EQ(problems_of(
                  view("tag = \"fair\"\naggregate = { rule = \"weighted-mean\", bands = [{ label = \"low\", from = 0, "
                       "below = 50 }, { label = \"high\", from = 60, to = 100 }] }\n")),
              "city.toml:9:47: a value between 50 and 60 falls into no band; this rule gives values from 0 to 100\n");
    EXPECT_EQ(problems_of(fair_view + fair_view.substr(0, fair_view.find("title")) +
                          "tag = \"fair\"\naggregate = { rule = \"minimum\" }\n"),
              "city.toml:12:6: the view 'fairness' stands here twice; the first is in line 7\n");
}

TEST_F(Views, OfAGateHaveToBeThere) {
    const auto gate = [](const std::string& when) {
        return fair_view + "[overall]\nrule = \"median\"\n[[gate]]\nid = \"fair\"\nwhen = { any = { " + when +
               " } }\ncap = 1\nbecause = \"So\"\n";
    };

    EXPECT_EQ(problems_of(gate(R"(views = ["fairnes"], at_most = 1)")),
              "city.toml:15:27: there is no view 'fairnes'; did you mean 'fairness'?\n");
    EXPECT_EQ(problems_of(gate(R"(views = ["fairness", "fairness"], at_most = 1)")),
              "city.toml:15:39: the gate names 'fairness' twice\n");
    EXPECT_EQ(problems_of(gate("at_most = 1")), "city.toml:15:16: a gate's condition needs 'criteria' or 'views'\n");
}

} // namespace
} // namespace weft
