// SPDX-License-Identifier: MIT
#include "core/synthesis/panel_tally.hpp"

#include "tests/core/synthesis/panel.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace weft {
namespace {

Framework criteria_of_one_sector(std::size_t count) {
    auto framework = one_criterion({"hospice"});
    auto& rubric = framework.domains.front().rubric;
    while (rubric.criteria.size() < count) {
        rubric.nodes[1].criteria.push_back(rubric.criteria.size());
        rubric.criteria.push_back(rubric.criteria.front());
        rubric.criteria.back().id = "plan-" + std::to_string(rubric.criteria.size());
    }
    framework.index();
    return framework;
}

/// Answers of every kind in an order that differs from row to row and from question to question.
AssessmentAnswers answers_of_every_kind(const Framework& framework, std::size_t people,
                                        const std::string& organisation) {
    constexpr std::array<Answer, 9> kinds{
        0, 1, 2, 3, 4, answer::not_applicable, answer::dont_know, answer::declined, answer::missing};
    auto answers = said(framework, std::vector<Said>(people, {"hospice", organisation, 0}));
    const auto width = framework.questions.size();
    answers.answers.resize(people * width);
    for (std::size_t i = 0; i < answers.answers.size(); ++i)
        answers.answers[i] = kinds[(7 * (i / width) + i % width * (i % width)) % kinds.size()];
    return answers;
}

/// Counted one by one: rows of `question` whose answer is one of `wanted`.
std::uint32_t count(const AssessmentAnswers& answers, std::size_t question, const std::vector<Answer>& wanted) {
    std::uint32_t found = 0;
    for (std::size_t row = 0; row < answers.respondents.size(); ++row)
        found += static_cast<std::uint32_t>(std::ranges::count(wanted, answers.row(row)[question]));
    return found;
}

// Questions are counted 32 side by side and rows 255 at a time: what lies just below, at and above both must not show.
TEST(PanelTally, CountsEveryAnswerWhateverTheNumberOfQuestionsAndRows) {
    for (const std::size_t width : {1U, 31U, 32U, 33U, 70U})
        for (const std::size_t people : {1U, 254U, 255U, 256U, 600U})
            for (const std::string organisation : {"", "st-anne"}) {
                SCOPED_TRACE(std::to_string(width) + " questions, " + std::to_string(people) + " people of '" +
                             organisation + "'");
                const auto framework = criteria_of_one_sector(width);
                const auto answers = answers_of_every_kind(framework, people, organisation);

                const PanelTally tally(framework, answers, Voice::self);

                for (std::size_t question = 0; question < width; ++question) {
                    const auto given = count(answers, question, {0, 1, 2, 3, 4});
                    ASSERT_EQ(tally.given(question, 0), given);
                    ASSERT_EQ(tally.given_at(question, 0, 3), count(answers, question, {3}));
                    ASSERT_EQ(tally.not_applicable(question, 0), count(answers, question, {answer::not_applicable}));
                    ASSERT_EQ(tally.dont_know(question, 0), count(answers, question, {answer::dont_know}));
                    ASSERT_EQ(tally.declined(question, 0), count(answers, question, {answer::declined}));
                    ASSERT_EQ(tally.missing(question, 0), count(answers, question, {answer::missing}));
                    if (given == 0) continue;
                    ASSERT_EQ(tally.exact_sector_support(question, 0, 3),
                              Fraction(count(answers, question, {3, 4}), given));
                    ASSERT_NEAR(tally.sector_support(question, 0, 3),
                                to_double(Fraction(count(answers, question, {3, 4}), given)), 1e-14);
                }
            }
}

} // namespace
} // namespace weft
