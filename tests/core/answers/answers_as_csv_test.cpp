// SPDX-License-Identifier: MIT
#include "core/answers/answers_as_csv.hpp"

#include "core/answers/answer_files.hpp"
#include "core/rubric/framework_file.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::Key;

const auto rubrics = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics";

Framework shipped(const std::string& path) {
    Problems problems;
    auto framework = read_framework(rubrics / path, rubrics, problems);
    EXPECT_EQ(to_text(problems), "");
    return framework.value();
}

AnswerTable read(const Framework& framework, const std::filesystem::path& folder) {
    Problems problems;
    const std::filesystem::path paths[] = {folder};
    auto submissions = read_submissions(paths, framework, problems);
    EXPECT_EQ(to_text(problems), "");
    return std::move(submissions.table);
}

/// Written and read again.
AnswerTable returned(const Framework& framework, const AnswerTable& table, AnswerRows rows = AnswerRows::every_state) {
    const TemporaryFolder folder; // of this test alone: tests run side by side
    for (const auto& [name, text] : answers_as_csv(framework, table, rows))
        folder.write(name, text);
    return read(framework, folder.path());
}

void expect_same(const AnswerTable& left, const AnswerTable& right) {
    ASSERT_EQ(left.assessments.size(), right.assessments.size());
    for (std::size_t i = 0; i < left.assessments.size(); ++i) {
        const auto& one = left.assessments[i];
        const auto& other = right.assessments[i];
        EXPECT_EQ(one.system, other.system);
        EXPECT_EQ(one.round, other.round);
        EXPECT_EQ(one.answers, other.answers);
        EXPECT_EQ(one.roles, other.roles);
        ASSERT_EQ(one.respondents.size(), other.respondents.size());
        for (std::size_t person = 0; person < one.respondents.size(); ++person) {
            EXPECT_EQ(one.respondents[person].id, other.respondents[person].id);
            EXPECT_EQ(one.respondents[person].organisation, other.respondents[person].organisation);
            EXPECT_EQ(one.respondents[person].role, other.respondents[person].role);
            EXPECT_EQ(one.respondents[person].voice, other.respondents[person].voice);
        }
        ASSERT_EQ(one.evidence.size(), other.evidence.size());
        for (std::size_t piece = 0; piece < one.evidence.size(); ++piece) {
            EXPECT_EQ(one.evidence[piece].id, other.evidence[piece].id);
            EXPECT_EQ(one.evidence[piece].grade, other.evidence[piece].grade);
            EXPECT_EQ(one.evidence[piece].title, other.evidence[piece].title);
        }
        ASSERT_EQ(one.measures.size(), other.measures.size());
        for (std::size_t value = 0; value < one.measures.size(); ++value) {
            EXPECT_EQ(one.measures[value].stratum, other.measures[value].stratum);
            EXPECT_EQ(one.measures[value].numerator, other.measures[value].numerator);
            EXPECT_EQ(one.measures[value].denominator, other.measures[value].denominator);
        }
    }
}

TEST(AnswersAsCsv, AreReadAgainAsTheSameTable) {
    const auto framework = shipped("frameworks/peolc-integration.toml");
    const auto table = read(framework, rubrics / "examples/vale-and-moor");

    expect_same(returned(framework, table), table);
}

// Vale and Moor asks everybody all that their sector and role is asked, so what was left out is found again.
TEST(AnswersAsCsv, MayLeaveOutWhatNobodySaid) {
    const auto framework = shipped("frameworks/peolc-integration.toml");
    const auto table = read(framework, rubrics / "examples/vale-and-moor");

    const auto given = answers_as_csv(framework, table, AnswerRows::given).at("answers.csv");
    const auto said = std::ranges::count_if(table.assessments.front().answers, [](Answer answer) {
        return answer != answer::missing && answer != answer::not_asked;
    });
    EXPECT_EQ(std::ranges::count(given, '\n'), said + 1); // and the header
    EXPECT_EQ(given.find("missing"), std::string::npos);
    EXPECT_EQ(given.find("not-asked"), std::string::npos);
    expect_same(returned(framework, table, AnswerRows::given), table);
}

TEST(AnswersAsCsv, KeepEveryStateRoleAndVoiceApart) {
    const auto framework = shipped("frameworks/peolc-integration.toml");
    auto table = read(framework, rubrics / "examples/vale-and-moor");
    auto& assessment = table.assessments.front();
    std::vector<Answer> states{answer::not_asked, answer::missing, answer::dont_know};
    for (auto& given : assessment.answers)
        if (is_level(given) && !states.empty()) {
            given = states.back();
            states.pop_back();
        }
    const auto answers_of_first = std::vector<Answer>(assessment.row(0).begin(), assessment.row(0).end());
    assessment.roles[0] = SectorRole::voice;
    for (auto& respondent : assessment.respondents)
        if (respondent.id == assessment.respondents.back().id) respondent.voice = Voice::workshop;
    assessment.respondents.front().organisation = "the \"north\", trust";

    const auto again = returned(framework, table);

    EXPECT_EQ(again.assessments.front().roles, assessment.roles);
    EXPECT_EQ(again.assessments.front().respondents.back().voice, Voice::workshop);
    EXPECT_THAT(again.assessments.front().row(0), testing::ElementsAreArray(answers_of_first));
    const auto& people = again.assessments.front().respondents;
    EXPECT_TRUE(std::ranges::any_of(
        people, [](const Respondent& person) { return person.organisation == "the \"north\", trust"; }));
}

TEST(AnswersAsCsv, AreOnlyTheFilesThatHoldSomething) {
    const auto framework = shipped("frameworks/cqc-local-authorities.toml");
    const auto table = read(framework, rubrics / "examples/cqc-local-authorities");

    EXPECT_THAT(answers_as_csv(framework, table), ElementsAre(Key("answers.csv"), Key("respondents.csv")));
    expect_same(returned(framework, table), table);
}

} // namespace
} // namespace weft
