// SPDX-License-Identifier: MIT
#include "core/planning/plan.hpp"

#include "core/error.hpp"
#include "tests/core/planning/ferry_case.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>

namespace weft::planning {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> raised(const std::vector<Raise>& raises) {
    std::vector<std::string> words;
    std::ranges::transform(raises, std::back_inserter(words), [](const Raise& raise) {
        return raise.criterion + " " + std::to_string(raise.from) + " to " + std::to_string(raise.to);
    });
    return words;
}

// tau is 3/4 of four criteria: three of them have to hold a level, and the fourth may lag by one.
TEST_F(FerryCase, PlanNamesRaisesInTheRubricsOwnWords) {
    const auto made = plan({{"hull", "0"}, {"crew", "2"}, {"radio", "2"}, {"lights", "1"}}, boat_at(2));

    EXPECT_EQ(made.state, "reachable");
    EXPECT_EQ(made.reason, "");
    EXPECT_EQ(made.title, "The boat");
    EXPECT_EQ(made.chain, "assessed");
    EXPECT_EQ(made.now.label, "Low"); // one of four may lag by one
    EXPECT_EQ(made.target_label, "Good");
    EXPECT_EQ(made.after.label, "Good");
    EXPECT_EQ(made.cost, 2);
    EXPECT_EQ(made.steps, 2U);
    // The hull has to come to 1, and then one of the two that stand below 2 has to come to 2: hull or lights.
    EXPECT_EQ(made.as_cheap, 2U);
    EXPECT_TRUE(made.as_cheap_is_exact);
    EXPECT_THAT(raised(made.raises), ElementsAre("hull 0 to 2"));
    const auto& hull = made.raises.front();
    EXPECT_TRUE(hull.forced);
    EXPECT_EQ(hull.at_least, 1);
    EXPECT_EQ(hull.descriptor, "No hull.");
    ASSERT_THAT(hull.steps, SizeIs(2));
    EXPECT_EQ(hull.steps[0].next_step, "Buy hull.");
    EXPECT_EQ(hull.steps[0].descriptor, "Low hull.");
    EXPECT_EQ(hull.steps[1].label, "Good");
    EXPECT_EQ(hull.steps[1].next_step, "Mend hull.");
    ASSERT_THAT(made.stand_ins, SizeIs(1));
    EXPECT_EQ(made.stand_ins[0].criterion, "lights");
    EXPECT_EQ(made.stand_ins[0].to_label, "Good");
}

TEST_F(FerryCase, PlanOfATargetThatIsMetRaisesNothing) {
    const auto made = plan({}, boat_at(1));
    EXPECT_EQ(made.state, "met");
    EXPECT_THAT(made.raises, IsEmpty());
    EXPECT_EQ(made.cost, 0);
    EXPECT_EQ(made.as_cheap, 1U);
}

// Four criteria at 1 of 3 are 33.3 percent; 50 percent needs two steps more. 4 + 6 ways: two steps on one, or one on each of two.
TEST_F(FerryCase, PlanForAScoreSaysWhatEachRaiseAdds) {
    const auto made = plan({}, {.domain = 0, .level = std::nullopt, .score = Fraction(50)});
    EXPECT_EQ(made.now.score, 33.333333333);
    EXPECT_EQ(made.after.score, 50);
    EXPECT_EQ(made.target_score, 50);
    EXPECT_EQ(made.unit, "percent");
    EXPECT_EQ(made.as_cheap, 10U);
    EXPECT_THAT(raised(made.raises), ElementsAre("lights 1 to 3"));
    EXPECT_FALSE(made.raises[0].forced);
    EXPECT_EQ(made.raises[0].share, 16.666666667);
    EXPECT_FALSE(made.raises[0].share_error);
}

// The whole is the lowest of its domains, so both have to rise: two of the quay, three of the boat.
TEST_F(FerryCase, PlanForTheWholeGoesThroughItsDomains) {
    const auto made = plan({}, {.domain = std::nullopt, .level = 2, .score = std::nullopt});
    EXPECT_EQ(made.domain, "");
    EXPECT_EQ(made.title, "A ferry");
    EXPECT_EQ(made.cost, 5);
    EXPECT_EQ(made.as_cheap, 4U);
    EXPECT_THAT(raised(made.raises),
                ElementsAre("crew 1 to 2", "radio 1 to 2", "lights 1 to 2", "steps 1 to 2", "shelter 1 to 2"));
    EXPECT_FALSE(made.raises[0].forced);
    EXPECT_TRUE(made.raises[3].forced);
}

TEST_F(FerryCase, PlanTakesTheCheaperCriterion) {
    read();
    raise_costs = one_a_step(*framework);
    raise_costs->steps[framework->find_question("lights").value()][2] = Fraction(5, 2);
    raise_costs->highest[framework->find_question("crew").value()] = 1;
    const auto made = plan({}, boat_at(2));
    EXPECT_EQ(made.cost, 4.5);
    EXPECT_THAT(raised(made.raises), ElementsAre("hull 1 to 2", "radio 1 to 2", "lights 1 to 2"));
    EXPECT_EQ(made.raises[2].cost, 2.5);
    EXPECT_EQ(made.as_cheap, 1U);
}

TEST_F(FerryCase, PlanIsOutOfReachWhereALimitStands) {
    rule = "rule = \"minimum\"";
    read();
    raise_costs = one_a_step(*framework);
    raise_costs->highest[framework->find_question("crew").value()] = 1;
    const auto made = plan({}, boat_at(2));
    EXPECT_EQ(made.state, "out-of-reach");
    EXPECT_EQ(made.reason, "With everything raised as far as it can go it comes to Low.");
    EXPECT_FALSE(made.cost);
    EXPECT_FALSE(made.as_cheap);
    EXPECT_FALSE(made.reachable_if_lifted);
    EXPECT_THAT(made.raises, IsEmpty());
}

TEST_F(FerryCase, PlanKeepsTheCeilingsThatHoldNow) {
    rule = "rule = \"minimum\"";
    assessor = "harbour";
    assessors = harbour(1);
    const auto made = plan({{"radio", "3"}}, boat_at(2));
    EXPECT_EQ(made.state, "out-of-reach");
    EXPECT_EQ(made.reason, "With everything raised as far as it can go it comes to Low.");
    ASSERT_THAT(made.holds, SizeIs(1));
    EXPECT_EQ(made.holds[0].criterion, "radio");
    EXPECT_EQ(made.holds[0].label, "Low");
    EXPECT_EQ(made.holds[0].rule, "radio-log");
    EXPECT_EQ(made.holds[0].reason, "The log shows fewer calls.");
    EXPECT_EQ(made.holds[0].remediation, "Log every call.");
    EXPECT_EQ(made.holds[0].assessor, "harbour");
    EXPECT_TRUE(made.holds[0].holds_now);
    EXPECT_TRUE(made.reachable_if_lifted);
    EXPECT_EQ(made.cost_if_lifted, 4);
    EXPECT_THAT(raised(made.raises_if_lifted),
                ElementsAre("hull 1 to 2", "crew 1 to 2", "radio 1 to 2", "lights 1 to 2"));
    EXPECT_EQ(made.raises_if_lifted[2].claimed, 3);
    ASSERT_THAT(made.to_lift, SizeIs(1));
    EXPECT_EQ(made.to_lift[0].rule, "radio-log");
}

// Nothing holds the radio today, because nobody claims much of it. A plan that raises it would be held at once.
TEST_F(FerryCase, PlanIsShownToTheAssessorsBeforeItIsBelieved) {
    assessor = "harbour";
    assessors = harbour(1);
    const auto made = plan({}, boat_at(2));
    EXPECT_EQ(made.state, "reachable");
    EXPECT_THAT(raised(made.raises), ElementsAre("hull 1 to 2", "crew 1 to 2", "lights 1 to 2"));
    EXPECT_EQ(made.as_cheap, 1U);
    ASSERT_THAT(made.holds, SizeIs(1));
    EXPECT_EQ(made.holds[0].criterion, "radio");
    EXPECT_FALSE(made.holds[0].holds_now);
}

TEST_F(FerryCase, PlanNamesTheGateThatStaysClosed) {
    assessor = "harbour";
    assessors = harbour(1);
    boat_more = "[[gate]]\nid = \"no-radio-no-trip\"\nwhen = { any = { criteria = [\"radio\"], at_most = 1 } }\n"
                "cap = 1\nbecause = \"Nobody hears a silent boat\"\n";
    const auto made = plan({{"radio", "2"}}, boat_at(2));
    EXPECT_EQ(made.state, "out-of-reach");
    ASSERT_THAT(made.gates, SizeIs(1));
    EXPECT_EQ(made.gates[0].id, "no-radio-no-trip");
    EXPECT_EQ(made.gates[0].because, "Nobody hears a silent boat.");
    EXPECT_EQ(made.gates[0].cap_label, "Low");
    EXPECT_THAT(made.gates[0].criteria, ElementsAre("radio"));
}

TEST_F(FerryCase, PlanOpensAGateByItsCriterion) {
    boat_more = "[[gate]]\nid = \"no-radio-no-trip\"\nwhen = { any = { criteria = [\"radio\"], at_most = 1 } }\n"
                "cap = 1\nbecause = \"Nobody hears a silent boat\"\n";
    const auto made = plan({{"hull", "3"}, {"crew", "3"}, {"lights", "3"}}, boat_at(2));
    EXPECT_THAT(raised(made.raises), ElementsAre("radio 1 to 2"));
    EXPECT_TRUE(made.raises[0].forced);
}

TEST_F(FerryCase, PlanSaysWhyThereIsNoLevelToStartFrom) {
    const auto made = plan({{"hull", ""}, {"crew", ""}, {"radio", ""}}, boat_at(2));
    EXPECT_EQ(made.state, "no-level");
    EXPECT_EQ(made.reason, "Too little is known: 25% of what applies, and 50% is needed.");
    EXPECT_FALSE(made.now.level);
    EXPECT_FALSE(made.cost);
}

TEST_F(FerryCase, PlanAsksForTheEvidenceThatItsLevelsNeed) {
    framework_more = "[scoring]\nevidence = \"cap\"\n";
    const auto made = plan({}, boat_at(2));
    ASSERT_THAT(made.raises, SizeIs(3));
    EXPECT_EQ(made.raises[0].evidence_now, "none");
    EXPECT_EQ(made.raises[0].evidence_needed, "document"); // one below the best of 0 to 3
    EXPECT_FALSE(made.raises[0].evidence_is_enough);
    EXPECT_TRUE(made.raises[0].evidence_is_binding);
}

std::vector<std::string> keys_of(const std::vector<Teacher>& teachers) {
    std::vector<std::string> keys;
    std::ranges::transform(teachers, std::back_inserter(keys), &Teacher::system);
    return keys;
}

TEST_F(FerryCase, PlanLooksForSystemsToLearnFrom) {
    read();
    others.push_back(answers_with({{"radio", "2"}}, "demo:c"));
    others.push_back(answers_with({{"radio", "3"}, {"hull", "2"}}, "demo:b"));
    others.push_back(answers_with({}, "demo:d"));
    const auto made = plan({{"hull", "2"}, {"lights", "2"}}, boat_at(2));
    EXPECT_THAT(made.others, ElementsAre("demo:b", "demo:c", "demo:d"));
    EXPECT_EQ(made.others_audience, "internal");
    EXPECT_THAT(made.not_compared, IsEmpty());
    EXPECT_THAT(raised(made.raises), ElementsAre("radio 1 to 2"));
    EXPECT_THAT(keys_of(made.raises[0].learn_from), ElementsAre("demo:b", "demo:c"));
    EXPECT_EQ(made.raises[0].learn_from[0].label, "Best");
    EXPECT_FALSE(made.raises[0].learn_from[0].distance);
    EXPECT_EQ(made.raises[0].learn_from_more, 0U);
}

TEST_F(FerryCase, PlanSaysHowManyMoreCouldBeLearnedFrom) {
    read();
    for (const auto* system : {"demo:b", "demo:c", "demo:d", "demo:e", "demo:f"})
        others.push_back(answers_with({{"radio", "2"}}, system));
    const auto made = plan({{"hull", "2"}, {"lights", "2"}}, boat_at(2));
    EXPECT_THAT(keys_of(made.raises[0].learn_from), ElementsAre("demo:b", "demo:c", "demo:d"));
    EXPECT_EQ(made.raises[0].learn_from_more, 2U);
}

// Two people speak for each system. Nothing that so few said is shown to anybody, so nobody is named by it or counted.
TEST_F(FerryCase, PlanNamesNobodyByALevelThatItsAudienceMayNotSee) {
    read();
    audience = Readership::everyone;
    others.push_back(answers_with({{"radio", "3"}}, "demo:b"));
    const auto made = plan({{"hull", "2"}, {"lights", "2"}}, boat_at(2));
    EXPECT_THAT(raised(made.raises), ElementsAre("radio 1 to 2"));
    EXPECT_EQ(made.others_audience, "public");
    EXPECT_THAT(made.raises[0].learn_from, IsEmpty());
    EXPECT_EQ(made.raises[0].learn_from_more, 0U);
}

// Of demo:b only the radio is known, a quarter of the boat; of demo:c nobody of the passengers spoke.
TEST_F(FerryCase, PlanLearnsNothingFromSystemsThatAreNotCompared) {
    framework_more = "required_sectors = [[\"passengers\"]]\n";
    read();
    others.push_back(answers_with({{"radio", "3"}, {"hull", ""}, {"crew", ""}, {"lights", ""}}, "demo:b"));
    auto unheard = answers_with({{"radio", "3"}}, "demo:c");
    for (auto& respondent : unheard.respondents)
        respondent.sector = 0;
    others.push_back(unheard);
    const auto made = plan({{"hull", "2"}, {"lights", "2"}}, boat_at(2));
    EXPECT_THAT(made.raises[0].learn_from, IsEmpty());
    EXPECT_THAT(made.others, ElementsAre("demo:b")); // on the quay
    ASSERT_THAT(made.not_compared, SizeIs(2));
    EXPECT_EQ(made.not_compared[0].system, "demo:b");
    EXPECT_EQ(made.not_compared[0].domain, "boat");
    EXPECT_EQ(made.not_compared[0].domain_title, "The boat");
    EXPECT_EQ(made.not_compared[0].reason, "Too little is known: 25% of what applies, and 50% is needed.");
    EXPECT_EQ(made.not_compared[1].system, "demo:c");
    EXPECT_EQ(made.not_compared[1].domain, "");
    EXPECT_EQ(made.not_compared[1].reason, "Not everybody was heard who has to be. Not heard: Passengers.");
}

// demo:d lies nearest to demo:a, then demo:b; the circumstances of demo:c are not known, though it is the strongest.
TEST_F(FerryCase, PlanNamesTheNearestFirst) {
    read();
    others.push_back(answers_with({{"radio", "2"}}, "demo:b"));
    others.push_back(answers_with({{"radio", "3"}}, "demo:c"));
    others.push_back(answers_with({{"radio", "2"}}, "demo:d"));
    contexts = comparison::ContextTable{
        .variables = {"deprivation"},
        .systems = {{"demo:a", {20}}, {"demo:b", {30}}, {"demo:c", {std::nullopt}}, {"demo:d", {21}}}};
    const auto made = plan({{"hull", "2"}, {"lights", "2"}}, boat_at(2));
    EXPECT_THAT(keys_of(made.raises[0].learn_from), ElementsAre("demo:d", "demo:b", "demo:c"));
    EXPECT_THAT(made.context, ElementsAre("deprivation"));
    EXPECT_EQ(made.without_distances, "");
    EXPECT_LT(made.raises[0].learn_from[0].distance, made.raises[0].learn_from[1].distance);
    EXPECT_FALSE(made.raises[0].learn_from[2].distance);
}

TEST_F(FerryCase, PlanSaysWhyNobodyIsNearer) {
    read();
    others.push_back(answers_with({{"radio", "2"}}, "demo:b"));
    contexts = comparison::ContextTable{.variables = {"deprivation"}, .systems = {{"demo:b", {30}}}};
    const auto made = plan({{"hull", "2"}, {"lights", "2"}}, boat_at(2));
    EXPECT_EQ(
        made.without_distances,
        "The contexts do not say everything of 'demo:a' and another system, so nobody is nearer to it than others.");
    EXPECT_FALSE(made.raises[0].learn_from[0].distance);
}

TEST_F(FerryCase, PlanSaysWhatItCoversAndAsOfWhichDay) {
    systems.systems = {{.key = "demo:a", .name = "Ferry", .region = "", .valid_from = "2024-04-01", .valid_to = ""}};
    const auto made = plan({{"hull", ""}}, boat_at(2));
    EXPECT_EQ(made.register_date, "2024-04-01");
    EXPECT_EQ(made.covers.people, 2U);
    EXPECT_EQ(made.covers.sectors_heard, 2U);
    EXPECT_EQ(made.covers.sectors_asked, 2U);
    EXPECT_EQ(made.covers.coverage, 0.75);
    systems.systems.clear();
    EXPECT_FALSE(plan({}, boat_at(2)).register_date);
}

// 4 criteria at 2 of 3 where the crew may not rise: (2 + 1 + 2 + 2) / 12 of the way is 58.333... percent.
TEST_F(FerryCase, PlanSaysAScoreInOneDecimal) {
    read();
    raise_costs = one_a_step(*framework);
    for (const auto* criterion : {"hull", "radio", "lights"})
        raise_costs->highest[framework->find_question(criterion).value()] = 2;
    raise_costs->highest[framework->find_question("crew").value()] = 1;
    const auto made = plan({}, {.domain = 0, .level = std::nullopt, .score = Fraction(90)});
    EXPECT_EQ(made.reason, "With everything raised as far as it can go it comes to 58.3%.");
    EXPECT_EQ(made.after.score, 58.333333333);
}

TEST_F(FerryCase, PlanRefusesARuleThatMayFallByItsName) {
    rule =
        "rule = \"penalised-mean\"\nbands = [{ label = \"None\", from = 0, below = 25 }, { label = \"Low\", from = 25, "
        "below = 50 }, { label = \"Good\", from = 50, below = 75 }, { label = \"Best\", from = 75, to = 100 }]";
    try {
        plan({}, boat_at(2));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::input);
        EXPECT_STREQ(error.what(),
                     "a plan needs rules that a better answer never lowers, and 'penalised-mean' of 'boat' is not one");
    }
}

} // namespace
} // namespace weft::planning
