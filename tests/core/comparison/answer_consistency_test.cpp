// SPDX-License-Identifier: MIT
#include "core/comparison/answer_consistency.hpp"

#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"
#include "tests/core/synthesis/panel.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// "plan" and "plan-two" in one domain, asked of a hospice and the nhs.
Framework two_criteria() {
    auto framework = one_criterion({"hospice", "nhs"});
    auto& rubric = framework.domains[0].rubric;
    rubric.title = "One";
    auto other = rubric.criteria[0];
    other.id = "plan-two";
    rubric.criteria.push_back(other);
    rubric.nodes[1].criteria = {0, 1};
    framework.index();
    return framework;
}

/// People of one sector, each with an answer to both.
AssessmentAnswers people_of(const Framework& framework, const std::string& system, const std::string& sector,
                            const std::vector<std::pair<Answer, Answer>>& answered) {
    AssessmentAnswers made;
    made.system = system;
    made.round = "2026";
    for (const auto& [first, second] : answered) {
        made.respondents.push_back({.id = "r" + std::to_string(made.respondents.size()),
                                    .sector = framework.find_sector(sector).value(),
                                    .organisation = "",
                                    .role = "",
                                    .voice = Voice::self});
        made.answers.insert(made.answers.end(), {first, second});
    }
    return made;
}

void append(AssessmentAnswers& made, const AssessmentAnswers& more) {
    made.respondents.insert(made.respondents.end(), more.respondents.begin(), more.respondents.end());
    made.answers.insert(made.answers.end(), more.answers.begin(), more.answers.end());
}

/// Numbers small enough to be worked by hand.
RubricHealthPolicy from_few() {
    auto policy = defaults().rubric_health;
    policy.alpha_people = 4;
    policy.item_people = 4;
    policy.alpha_systems = 2;
    return policy;
}

result::Result result_of(const std::string& key, bool hides_hospice = false) {
    auto made = system(key, {domain("one", {criterion("plan", 1, {{"hospice", {}}, {"nhs", {}}}),
                                            criterion("plan-two", 1, {{"hospice", {}}, {"nhs", {}}})})});
    if (hides_hospice) {
        made.smallest_group = 5;
        made.domains[0].capabilities[0].criteria[1].sectors[0].hidden = "small-group";
    }
    return made;
}

/// In demo:a (0, 0) and (2, 2), in demo:b (3, 3) and (1, 2). Less their systems' means, (1, 1) and (2, 2.5), that is (-1, -1),
/// (1, 1), (1, 0.5) and (-1, -0.5): squares of 4 and 2.5 for the criteria and 12.5 for their sums, so that alpha is
/// 2 (1 - 6.5 / 12.5) = 0.96.
struct TwoSystems {
    Framework framework = two_criteria();
    std::vector<AssessmentAnswers> answers{people_of(framework, "demo:a", "nhs", {{0, 0}, {2, 2}}),
                                           people_of(framework, "demo:b", "nhs", {{3, 3}, {1, 2}})};
    std::vector<result::Result> results{result_of("demo:a"), result_of("demo:b")};

    DomainConsistency found(const RubricHealthPolicy& policy = from_few()) const {
        return answer_consistency(framework, answers, results, policy, defaults().compare).domains.at(0);
    }
};

TEST(AnswerConsistency, IsOfPeopleLessTheMeanOfTheirSystem) {
    const auto found = TwoSystems().found();

    EXPECT_EQ(found.title, "One");
    EXPECT_EQ(found.criteria, 2U);
    EXPECT_EQ(found.systems, 2U);
    EXPECT_EQ(found.within.rows, 4U);
    EXPECT_EQ(found.within.alpha, 0.96);
    EXPECT_EQ(found.within.reason, "");
}

// Two of four people's freedom went into the means of two systems. The quantile of F with 2 and 2 degrees at p is p / (1 - p),
// so 39 at 0.975: 1 - 0.04 * 39 and 1 - 0.04 / 39.
TEST(AnswerConsistency, HasAnIntervalThatKnowsOfTheMeansTakenOut) {
    const auto found = TwoSystems().found();

    EXPECT_EQ(found.within.low, -0.56);
    EXPECT_EQ(found.within.high, 0.998974359);
}

// The products of both columns add up to 3, and 3 / sqrt(4 * 2.5) is 0.9487. One criterion alone has no alpha.
TEST(AnswerConsistency, SetsEachCriterionAgainstTheRest) {
    const auto found = TwoSystems().found();

    ASSERT_THAT(found.items, SizeIs(2));
    EXPECT_EQ(found.items[0].criterion, "plan");
    EXPECT_EQ(found.items[0].item_rest, 0.948683298);
    EXPECT_EQ(found.items[1].item_rest, 0.948683298);
    EXPECT_EQ(found.items[0].alpha_if_dropped, std::nullopt);
    EXPECT_FALSE(found.items[0].goes_less);
}

TEST(AnswerConsistency, MentionsACriterionThatGoesItsOwnWay) {
    TwoSystems made;
    // less the means (1, 1) and (2, 2): (-1, 1), (1, -1), (1, -1), (-1, 1)
    made.answers = {people_of(made.framework, "demo:a", "nhs", {{0, 2}, {2, 0}}),
                    people_of(made.framework, "demo:b", "nhs", {{3, 1}, {1, 3}})};
    made.answers[0].answers[3] = 1; // (0, 2), (2, 1): sums differ

    const auto found = made.found();

    ASSERT_THAT(found.items, SizeIs(2));
    EXPECT_TRUE(found.items[0].goes_less);
    EXPECT_LT(*found.within.alpha, 0) << "a negative one is legal";
}

// Means of systems are (1, 1) and (2, 2.5): variances 0.5 and 1.125, of the sums 3.125.
TEST(AnswerConsistency, IsOfMeansOfSystemsBesideThat) {
    const auto found = TwoSystems().found();

    EXPECT_EQ(found.of_systems.rows, 2U);
    EXPECT_EQ(found.of_systems.alpha, 0.96);
    EXPECT_EQ(TwoSystems().found(defaults().rubric_health).of_systems.reason, "too_few");
}

TEST(AnswerConsistency, CountsOnlyWhoGaveALevelOnEverythingInTheVoiceThatMakesLevels) {
    TwoSystems made;
    auto more = people_of(made.framework, "demo:a", "nhs",
                          {{4, answer::dont_know}, {answer::missing, 4}, {answer::not_asked, 1}, {4, 4}});
    more.respondents[3].voice = Voice::desired;
    append(made.answers[0], more);

    EXPECT_EQ(made.found().within.rows, 4U);
    EXPECT_EQ(made.found().within.alpha, 0.96);
}

TEST(AnswerConsistency, LeavesOutOnePersonAloneWhoDoesNotDifferFromTheirMean) {
    TwoSystems made;
    made.answers.push_back(people_of(made.framework, "demo:c", "nhs", {{4, 0}}));
    made.results.push_back(result_of("demo:c"));

    EXPECT_EQ(made.found().within.rows, 4U);
    EXPECT_EQ(made.found().systems, 2U);
    EXPECT_EQ(made.found().of_systems.rows, 3U);
}

TEST(AnswerConsistency, LeavesOutASectorThatIsHiddenOnAnyCriterion) {
    TwoSystems made;
    append(made.answers[0], people_of(made.framework, "demo:a", "hospice", {{0, 4}, {4, 0}, {4, 4}}));
    const auto in_the_record = made.found();
    made.results[0] = result_of("demo:a", true);

    EXPECT_NE(in_the_record.within.alpha, 0.96);
    EXPECT_EQ(made.found().within.alpha, 0.96);
    EXPECT_EQ(made.found().within.low, -0.56);
    EXPECT_EQ(made.found().within.high, 1.0) << "rounded, because groups are hidden";
    EXPECT_EQ(made.found().items.at(0).item_rest, 0.95);
    EXPECT_EQ(made.found().within.rows, 0U) << "to 20";
}

/// Twelve people who answer both criteria alike, in one system.
struct TwoQuestions {
    TwoSystems made;
    RubricHealthPolicy policy = from_few();

    TwoQuestions(const std::string& one, const std::string& other) {
        made.framework.domains[0].rubric.criteria[0].ask = one;
        made.framework.domains[0].rubric.criteria[1].ask = other;
        std::vector<std::pair<Answer, Answer>> alike;
        for (Answer level = 0; level < 4; ++level)
            alike.insert(alike.end(), 3, {level, level});
        made.answers = {people_of(made.framework, "demo:a", "nhs", alike)};
        policy.redundancy_people = 12;
    }
};

TEST(AnswerConsistency, MentionsTwoQuestionsThatBeginAlikeAndAreAnsweredAlike) {
    const TwoQuestions two("Does everybody have a plan for care?", "does Everybody have a plan that is read?");

    const auto found = two.made.found(two.policy);

    EXPECT_EQ(found.pairs, 1U);
    ASSERT_THAT(found.redundant, SizeIs(1));
    EXPECT_EQ(found.redundant[0].first, "plan");
    EXPECT_EQ(found.redundant[0].second, "plan-two");
    EXPECT_EQ(found.redundant[0].people, 12U);
    EXPECT_GE(found.redundant[0].correlation, 0.99);
}

TEST(AnswerConsistency, DoesNotTakeTwoQuestionsForOneByTheirAnswersAlone) {
    const TwoQuestions other_words("Does everybody have a plan?", "Is everybody asked first?");
    TwoQuestions other_answers("Does everybody have a plan?", "Does everybody have a nurse?");
    for (std::size_t person = 0; person < 12; ++person)
        other_answers.made.answers[0].answers[2 * person + 1] = static_cast<Answer>(person % 4);
    TwoQuestions few("Does everybody have a plan?", "Does everybody have a nurse?");
    few.policy.redundancy_people = 13;

    EXPECT_THAT(other_words.made.found(other_words.policy).redundant, IsEmpty());
    EXPECT_EQ(other_words.made.found(other_words.policy).pairs, 1U);
    EXPECT_THAT(other_answers.made.found(other_answers.policy).redundant, IsEmpty());
    EXPECT_EQ(few.made.found(few.policy).pairs, 0U);
    EXPECT_THAT(few.made.found(few.policy).redundant, IsEmpty());
}

TEST(AnswerConsistency, SaysNothingOfFew) {
    const auto found = TwoSystems().found(defaults().rubric_health);

    EXPECT_EQ(found.within.reason, "too_few");
    EXPECT_EQ(found.within.alpha, std::nullopt);
    EXPECT_EQ(found.within.rows, 4U);
    EXPECT_THAT(found.items, IsEmpty());
}

TEST(AnswerConsistency, DoesNotTellHowFewWhereGroupsAreHidden) {
    TwoSystems made;
    made.results[0].smallest_group = 5;

    EXPECT_EQ(made.found(defaults().rubric_health).within.rows, std::nullopt);
}

TEST(AnswerConsistency, HasNoneOfNobody) {
    TwoSystems made;
    made.answers.clear();

    EXPECT_EQ(made.found().within.reason, "no_data");
    EXPECT_EQ(made.found().of_systems.reason, "no_data");
}

} // namespace
} // namespace weft::comparison
