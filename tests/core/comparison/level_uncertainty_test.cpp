// SPDX-License-Identifier: MIT
#include "core/comparison/level_uncertainty.hpp"

#include "core/comparison/comparison_json.hpp"
#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"
#include "tests/core/synthesis/panel.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// Two domains of one criterion each: "one" with "plan", "two" with "plan-two".
Framework two_plans() {
    auto framework = one_criterion({"hospice", "nhs"});
    auto other = framework.domains[0];
    other.rubric.id = other.rubric.domain = "two";
    other.rubric.criteria[0].id = "plan-two";
    other.rubric.nodes[0].id = "two";
    other.rubric.nodes[1].id = "care-two";
    framework.domains.push_back(std::move(other));
    framework.index();
    return framework;
}

/// Everybody says the same of both criteria.
AssessmentAnswers said_of_both(const Framework& framework, const std::string& system,
                               const std::map<std::string, std::vector<Answer>>& levels) {
    auto made = said(framework, by_sector(levels));
    made.system = system;
    std::vector<Answer> both;
    for (const auto answer : made.answers)
        both.insert(both.end(), 2, answer);
    made.answers = std::move(both);
    return made;
}

/// Three systems of which the last is not compared; pairs stand on the domains given.
struct Case {
    Framework framework = two_plans();
    std::vector<AssessmentAnswers> answers;
    std::vector<result::Result> results;
    Comparison found;

    explicit Case(const std::vector<std::string>& standing) {
        const std::map<std::string, std::vector<Answer>> low = {{"hospice", {1, 1, 3}}, {"nhs", {1, 2, 2}}};
        const std::map<std::string, std::vector<Answer>> high = {{"hospice", {2, 3, 3}}, {"nhs", {3, 4, 2}}};
        found.round = "2026";
        found.policy = defaults().compare;
        found.seed = 7;
        for (const std::string key : {"demo:a", "demo:b", "demo:c"}) {
            answers.push_back(said_of_both(framework, key, key == "demo:b" ? high : low));
            results.push_back(system(key, {}));
            auto& covered = found.systems.emplace_back();
            covered.system = key;
            covered.compared = key != "demo:c";
        }
        for (const std::string id : {"one", "two"}) {
            auto& domain = found.domains.emplace_back();
            domain.domain = id;
            if (std::ranges::find(standing, id) == standing.end()) continue;
            domain.pairs.push_back({.first = "demo:a",
                                    .second = "demo:b",
                                    .verdict = "not-told-apart",
                                    .difference = -30,
                                    .p = 0.2,
                                    .reason = ""});
        }
    }

    void add(unsigned threads = 1, std::uint32_t replicates = 99) {
        add_uncertainty(found, framework, answers, results,
                        {.replicates = replicates,
                         .variants = defaults().uncertainty.variants,
                         .steady = defaults().uncertainty.steady,
                         .threads = threads});
    }
};

template <class Orders>
std::vector<std::string> ids_of(const Orders& orders) {
    std::vector<std::string> ids;
    for (const auto& order : orders)
        ids.push_back(order.id);
    return ids;
}

template <class Systems>
std::vector<std::string> systems_in(const Systems& systems) {
    std::vector<std::string> keys;
    for (const auto& one : systems)
        keys.push_back(one.system);
    return keys;
}

TEST(LevelUncertainty, IsOfEverySystemOfTheComparison) {
    Case made({});
    made.add();

    ASSERT_THAT(made.found.drawn_panels->systems, SizeIs(3));
    EXPECT_EQ(made.found.drawn_panels->systems[2].system, "demo:c") << "its own levels stand though it is not compared";
    EXPECT_EQ(made.found.drawn_panels->replicates, 99U);
    EXPECT_EQ(made.found.drawn_panels->interval_level, 0.95);
    ASSERT_THAT(made.found.other_methods->systems, SizeIs(3));
    EXPECT_EQ(made.found.other_methods->systems[2].system, "demo:c");
    EXPECT_EQ(made.found.drawn_panels->systems[1].overall->level, made.found.other_methods->systems[1].overall->level);
}

TEST(LevelUncertainty, OrdersNoPairThatTheComparisonWithholds) {
    Case made({});
    made.add();

    const auto& drawn = made.found.drawn_panels->pairs;
    ASSERT_THAT(drawn, SizeIs(1)) << "none of a system that is not compared";
    EXPECT_EQ(drawn[0].first + drawn[0].second, "demo:ademo:b");
    EXPECT_THAT(drawn[0].domains, IsEmpty());
    EXPECT_FALSE(drawn[0].overall.has_value());
    const auto& methods = made.found.other_methods->pairs;
    ASSERT_THAT(methods, SizeIs(1));
    EXPECT_THAT(methods[0].domains, IsEmpty());
    EXPECT_FALSE(methods[0].overall.has_value());
}

TEST(LevelUncertainty, OrdersTheWholeOnlyWhereEveryDomainHasPairs) {
    Case one({"one"});
    one.add();
    Case both({"one", "two"});
    both.add();

    EXPECT_THAT(ids_of(one.found.drawn_panels->pairs.at(0).domains), ElementsAre("one"));
    EXPECT_FALSE(one.found.drawn_panels->pairs[0].overall.has_value());
    EXPECT_THAT(ids_of(one.found.other_methods->pairs.at(0).domains), ElementsAre("one"));
    EXPECT_FALSE(one.found.other_methods->pairs[0].overall.has_value());
    EXPECT_THAT(ids_of(both.found.drawn_panels->pairs.at(0).domains), ElementsAre("one", "two"));
    EXPECT_TRUE(both.found.drawn_panels->pairs[0].overall.has_value());
    EXPECT_TRUE(both.found.other_methods->pairs.at(0).overall.has_value());
}

// b is higher than a on both criteria in nearly every panel, whatever the weights; c is not compared.
TEST(LevelUncertainty, PlacesTheSystemsThatAreComparedByWeightsAndPanelsAtOnce) {
    Case made({});
    made.found.policy.first_places = 1;
    made.add();

    const auto& crossed = made.found.drawn_panels->crossed.value();
    EXPECT_THAT(systems_in(crossed.systems), ElementsAre("demo:a", "demo:b"));
    EXPECT_EQ(crossed.draws, 99U);
    EXPECT_EQ(crossed.of, 2U);
    EXPECT_EQ(crossed.share, 0.9);
    EXPECT_EQ(crossed.systems[0].middle, 2);
    EXPECT_EQ(crossed.systems[1].middle, 1);
    EXPECT_GT(crossed.systems[1].within_first, 0.5);
}

// Its place would tell how the levels move of which it may not be told.
TEST(LevelUncertainty, PlacesNobodyOfWhomSomethingIsHidden) {
    Case made({"one", "two"});
    result::Domain hiding = domain("one", {criterion("plan", 1, {{"nhs", upper_half}})});
    hiding.capabilities[0].criteria[0].sectors[0].hidden = "small-group";
    made.results[1].domains.push_back(std::move(hiding));
    made.add();

    const auto& crossed = made.found.drawn_panels->crossed.value();
    EXPECT_THAT(crossed.systems, IsEmpty());
    EXPECT_EQ(crossed.withheld,
              "Places need two systems that are compared, of which nothing is hidden, and whose panels "
              "can be drawn anew.");
}

// Both domains are answered alike, so no replicate can cross, and what is left is as on each domain.
TEST(LevelUncertainty, ComparesProfilesWhereverSystemsAreCompared) {
    Case made({"one", "two"});
    made.add();

    const auto& pair = made.found.drawn_panels->pairs.at(0);
    EXPECT_EQ(pair.profiles->crossing, 0);
    EXPECT_EQ(pair.profiles->second_above, pair.domains.at(0).second_higher);
    EXPECT_GT(pair.profiles->second_above, 0.5);
    EXPECT_EQ(pair.profiles->equal, pair.domains.at(1).same);
}

TEST(LevelUncertainty, KeepsTheCeilingsOfEachResult) {
    Case made({});
    auto held = criterion("plan", 1, {});
    held.ceilings.emplace_back().at_most = 1;
    held.ceilings.back().assessor = "weft.clinical";
    made.results[1].domains = {domain("one", {held})};
    made.add();

    const auto& drawn = made.found.drawn_panels->systems.at(1).domains;
    EXPECT_EQ(drawn.at(0).level, 1);
    EXPECT_EQ(drawn.at(0).kept, 1);
    EXPECT_EQ(drawn.at(1).level, 3) << "more than half of an equal weight say 3 or more";
    EXPECT_EQ(made.found.other_methods->systems.at(1).domains.at(0).highest, 1);
}

TEST(LevelUncertainty, IsDrawnByTheSeedOfTheComparison) {
    Case once({});
    once.add();
    Case again({});
    again.add();
    Case otherwise({});
    otherwise.found.seed = 8;
    otherwise.add();
    otherwise.found.seed = once.found.seed;

    EXPECT_EQ(to_json(once.found), to_json(again.found));
    EXPECT_NE(to_json(once.found), to_json(otherwise.found));
}

TEST(LevelUncertainty, IsTheSameOnOneThreadAndOnEight) {
    Case one({"one"});
    one.add(1, 333);
    Case eight({"one"});
    eight.add(8, 333);

    EXPECT_EQ(to_json(one.found), to_json(eight.found));
}

/// A system's result in which this sector is hidden on the criterion of a domain.
void hide_a_sector(result::Result& result, const std::string& id, const std::string& of) {
    result.domains.push_back(domain(id, {criterion(of, 1, {{"nhs", upper_half}})}));
    result.domains.back().capabilities[0].criteria[0].sectors[0].hidden = "small-group";
}

TEST(LevelUncertainty, LeavesOutTheDomainOfWhichSomethingIsHiddenAndTheWhole) {
    Case made({"one", "two"});
    hide_a_sector(made.results[1], "one", "plan");

    made.add();

    for (const auto& left_out : {made.found.drawn_panels->left_out, made.found.other_methods->left_out}) {
        ASSERT_THAT(left_out, SizeIs(1));
        EXPECT_EQ(left_out[0].system, "demo:b");
        EXPECT_EQ(left_out[0].domain, "one");
        EXPECT_EQ(
            left_out[0].because,
            "Few people stand behind something of it: in what share of panels its levels move, or those of the whole, "
            "would tell what they said. Words say how steady they are; only the record (audience internal) has the "
            "shares.");
    }
    const auto& drawn = made.found.drawn_panels->systems.at(1);
    EXPECT_FALSE(drawn.overall.has_value());
    EXPECT_THAT(ids_of(drawn.domains), ElementsAre("two"));
    EXPECT_THAT(ids_of(drawn.capabilities), ElementsAre("care-two"));
    EXPECT_THAT(ids_of(drawn.criteria), ElementsAre("plan-two"));
    const auto& methods = made.found.other_methods->systems.at(1);
    EXPECT_FALSE(methods.overall.has_value());
    EXPECT_THAT(ids_of(methods.domains), ElementsAre("two"));
    for (const auto& other : {made.found.drawn_panels->systems.at(0), made.found.drawn_panels->systems.at(2)}) {
        EXPECT_TRUE(other.overall.has_value());
        EXPECT_THAT(other.domains, SizeIs(2));
    }
}

TEST(LevelUncertainty, OrdersAPairOnTheDomainsThatAreLeftOfBoth) {
    Case made({"one", "two"});
    hide_a_sector(made.results[1], "one", "plan");

    made.add();

    const auto& drawn = made.found.drawn_panels->pairs.at(0);
    EXPECT_THAT(ids_of(drawn.domains), ElementsAre("two"));
    EXPECT_FALSE(drawn.overall.has_value());
    EXPECT_FALSE(drawn.profiles.has_value());
    EXPECT_THAT(ids_of(made.found.other_methods->pairs.at(0).domains), ElementsAre("two"));
    EXPECT_FALSE(made.found.other_methods->pairs[0].overall.has_value());
}

// What is left says what it would have said had nothing been hidden.
TEST(LevelUncertainty, ChangesNothingOfWhatIsLeft) {
    Case hiding({"one", "two"});
    hide_a_sector(hiding.results[1], "one", "plan");
    hiding.add();
    Case whole({"one", "two"});
    whole.add();

    const auto& left = hiding.found.drawn_panels->systems.at(1).domains.at(0);
    const auto& expected = whole.found.drawn_panels->systems.at(1).domains.at(1);
    EXPECT_EQ(left.kept, expected.kept);
    EXPECT_EQ(left.low, expected.low);
    EXPECT_EQ(left.high, expected.high);
}

TEST(LevelUncertainty, LeavesOutASystemOfWhichNoDomainIsLeft) {
    Case made({"one", "two"});
    hide_a_sector(made.results[1], "one", "plan");
    hide_a_sector(made.results[1], "two", "plan-two");

    made.add();

    for (const auto& left_out : {made.found.drawn_panels->left_out, made.found.other_methods->left_out}) {
        ASSERT_THAT(left_out, SizeIs(1));
        EXPECT_EQ(left_out[0].system, "demo:b");
        EXPECT_EQ(left_out[0].domain, "");
        EXPECT_EQ(
            left_out[0].because,
            "Few people stand behind something of it: in what share of panels its levels move would tell what they "
            "said. Words say how steady they are; only the record (audience internal) has the shares.");
    }
    EXPECT_THAT(systems_in(made.found.drawn_panels->systems), ElementsAre("demo:a", "demo:c"));
    EXPECT_THAT(systems_in(made.found.other_methods->systems), ElementsAre("demo:a", "demo:c"));
    EXPECT_THAT(made.found.drawn_panels->pairs, IsEmpty());
    EXPECT_THAT(made.found.other_methods->pairs, IsEmpty());
}

// That every sector is one person says what each hidden sector said.
TEST(LevelUncertainty, SaysNotWhyAHiddenSystemCouldNotBeDrawn) {
    Case made({"one", "two"});
    hide_a_sector(made.results[1], "one", "plan");
    hide_a_sector(made.results[1], "two", "plan-two");
    made.answers[1] = said_of_both(made.framework, "demo:b", {{"hospice", {2}}, {"nhs", {3}}});

    made.add();

    ASSERT_THAT(made.found.drawn_panels->left_out, SizeIs(1));
    EXPECT_EQ(made.found.drawn_panels->left_out[0].because,
              "Few people stand behind something of it: in what share of panels its levels move would tell what they "
              "said. Words say how steady they are; only the record (audience internal) has the shares.");
}

// Three nurses, one hospice: how many there were to draw from is how many each sector has.
TEST(LevelUncertainty, SaysNotHowManyThereAreWhereASectorIsTooSmallToSay) {
    Case made({"one", "two"});
    auto& hospice = made.results[1].participation.sectors.emplace_back();
    hospice.id = "hospice";
    hospice.hidden = "small-group";

    made.add();

    const auto& drawn = made.found.drawn_panels->systems;
    EXPECT_EQ(drawn.at(0).respondents, 6U);
    EXPECT_EQ(drawn.at(1).respondents, std::nullopt);
    EXPECT_EQ(drawn.at(1).drawn_from, std::nullopt);
    EXPECT_TRUE(drawn.at(1).overall.has_value()) << "no answer is hidden";
    EXPECT_THAT(made.found.drawn_panels->left_out, IsEmpty());
}

TEST(LevelUncertainty, LeavesNobodyOutForWhatMakesNoLevel) {
    Case made({"one"});
    for (auto& result : made.results) {
        result.domains = {domain("one", {criterion("plan", 1, {{"nhs", upper_half}})})};
        auto& plan = result.domains[0].capabilities[0].criteria[0];
        plan.evidence.emplace_back().hidden = "not-for-publication";
        plan.other_voices.emplace_back().hidden = "protects-others"; // what people wish for makes no level
    }

    made.add();

    EXPECT_THAT(made.found.drawn_panels->left_out, IsEmpty());
    EXPECT_THAT(made.found.other_methods->left_out, IsEmpty());
    EXPECT_THAT(made.found.drawn_panels->systems, SizeIs(3));
}

TEST(LevelUncertainty, SaysWhyItIsWithheld) {
    Case made({"one"});
    withhold_uncertainty(made.found, "Only results were given.");

    EXPECT_EQ(made.found.drawn_panels->withheld, "Only results were given.");
    EXPECT_EQ(made.found.other_methods->withheld, "Only results were given.");
    EXPECT_THAT(made.found.drawn_panels->systems, IsEmpty());
}

} // namespace
} // namespace weft::comparison
