// SPDX-License-Identifier: MIT
#include "core/assessment/digest.hpp"

#include "core/assessment/described_inputs.hpp"
#include "tests/core/assessment/members.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>

namespace weft {
namespace {

template <class T>
T filled(T value = {}) {
    int last = 0;
    members::fill(value, last);
    return value;
}

Rubric rubric_with(const std::string& id, const std::string& measure, std::initializer_list<std::string> criteria) {
    Rubric rubric;
    rubric.id = id;
    rubric.scale.labels = {"low", "middle", "high"};
    rubric.nodes.emplace_back();
    for (const auto& criterion : criteria)
        rubric.criteria.emplace_back().id = criterion;
    rubric.measures.emplace_back().id = measure;
    return rubric;
}

Framework two_domains(bool second_first = false) {
    Framework framework{};
    framework.domains.emplace_back().rubric = rubric_with("one", "share", {"b", "d"});
    framework.domains.emplace_back().rubric = rubric_with("two", "count", {"a", "c"});
    if (second_first) std::swap(framework.domains[0], framework.domains[1]);
    framework.sectors = {{"hospice", "Hospices", SectorRole::voice},
                         {"commissioner", "Commissioners", SectorRole::lead}};
    framework.index();
    return framework;
}

AssessmentAnswers some_answers(const Framework& framework) {
    AssessmentAnswers answers;
    answers.system = "demo:a";
    answers.round = "2026";
    answers.respondents = {{"r1", 0, "St Anne", "nurse", Voice::self}, {"r2", 1, "", "", Voice::self}};
    answers.answers = {0, 1, 2, answer::dont_know, answer::missing, answer::not_asked, answer::not_applicable, 0};
    answers.roles = {SectorRole::voice, SectorRole::lead};
    int last = 0;
    members::fill(answers.evidence.emplace_back(), last);
    members::fill(answers.measures.emplace_back(), last);
    answers.evidence.front().question = *framework.find_question("b");
    answers.measures.front().measure = *framework.find_measure("share");
    return answers;
}

template <class... Struct>
void expect_described_but(std::size_t left_out) {
    using namespace members;
    const auto expect_one = [&](std::size_t described, std::size_t members) {
        EXPECT_EQ(described + left_out, members);
    };
    (expect_one(count_of_described_members<Struct>(), count_of_members<Struct>()), ...);
}

TEST(DescribedInputs, LeaveOutOnlyWhatTheirHeaderSays) {
    expect_described_but<Scale, Band, Bands, Need, RuleParameters, Aggregate, Limit, LivedExperience, Audience>(0);
    expect_described_but<Source, Judgement, AssessorChoice, Rubric, Policy, Sector>(0);
    expect_described_but<Goalposts, NumberValue, PanelSize, Consensus>(0);
    expect_described_but<Gate, Criterion, Measure>(1); // where it stands in its file
    expect_described_but<Node>(3);                     // that too, and its children and criteria, which name their node
    expect_described_but<Domain>(3);                   // the rubric, and two indices
    expect_described_but<Respondent, Evidence, MeasureValue>(1); // an index, for which an id is written
}

TEST(Digest, OfATextIsItsSha256) {
    EXPECT_EQ(digest_of(std::string_view("abc")),
              "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(digest_of(std::string_view()), "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Digest, OfARubricChangesWithEveryWordAndNumber) {
    auto rubric = filled<Rubric>();
    std::set<std::string> seen{digest_of(rubric)};

    members::change_each(
        rubric, "", [&](const std::string& where) { EXPECT_TRUE(seen.insert(digest_of(rubric)).second) << where; });

    EXPECT_GT(seen.size(), 100U);
}

TEST(Digest, OfARubricIsThatOfTheSameTextWhereverItStands) {
    auto rubric = filled<Rubric>();
    const auto digest = digest_of(rubric);

    rubric.criteria.front().place = {12, 3, 1};
    rubric.gates.front().place = {40, 1, 1};
    rubric.measures.front().place = {50, 1, 1};
    rubric.nodes.front().place = {60, 1, 1};

    EXPECT_EQ(digest_of(rubric), digest);
}

/// Pins the form: a digest in an old result has to be found again by a later engine.
TEST(Digest, OfARubricStaysTheSameFromVersionToVersion) {
    EXPECT_EQ(digest_of(rubric_with("one", "share", {"b"})),
              "sha256:5731d5b5f8b43fc707e5d85372cf44d209306e2a61539ff567f4add11d71c585");
}

/// Worked out by a program of 1.0, which knew none of the members that are empty here.
TEST(Digest, OfARubricThatUsesNothingNewIsThatOfBefore) {
    auto rubric = rubric_with("one", "share", {"b"});
    const auto before = digest_of(rubric);

    rubric.measures.front().better = Better::lower;
    EXPECT_NE(digest_of(rubric), before);
    rubric.measures.front().better = Better::higher;
    rubric.gates.emplace_back();
    const auto with_gate = digest_of(rubric);
    rubric.gates.front().evidence_from = {"RE-C2"};
    EXPECT_NE(digest_of(rubric), with_gate);
    rubric.gates.clear();

    EXPECT_EQ(digest_of(rubric), before);
}

TEST(Digest, OfAFrameworkChangesWithEveryWordAndNumberOfItsOwn) {
    auto framework = filled(two_domains());
    std::set<std::string> seen{digest_of(framework)};
    const auto expect_new = [&](const std::string& where) {
        EXPECT_TRUE(seen.insert(digest_of(framework)).second) << where;
    };

    members::change_each(framework, "", expect_new);
    members::change_each(framework.domains[0].weight, "/domains/0/weight", expect_new);
    members::change_each(framework.domains[0].rubric.id, "/domains/0/id", expect_new);

    EXPECT_GT(seen.size(), 60U);
}

TEST(Digest, OfAFrameworkIsNotThatOfItsRubrics) {
    auto framework = two_domains();
    const auto digest = digest_of(framework);

    framework.domains[0].rubric.title = "Another title";
    framework.domains[0].rubric.criteria[0].ask = "Another question?";

    EXPECT_EQ(digest_of(framework), digest);
}

TEST(Digest, OfAnswersChangesWithEveryWordAndNumber) {
    const auto framework = two_domains();
    auto answers = some_answers(framework);
    std::set<std::string> seen{digest_of(framework, answers)};
    const auto expect_new = [&](const std::string& where) {
        EXPECT_TRUE(seen.insert(digest_of(framework, answers)).second) << where;
    };

    members::change_each(answers.system, "/system", expect_new);
    members::change_each(answers.round, "/round", expect_new);
    members::change_each(answers.roles[1], "/roles/1", expect_new);
    members::change_each(answers.respondents[0].id, "/respondents/0/id", expect_new);
    members::change_each(answers.respondents[0].organisation, "/respondents/0/organisation", expect_new);
    members::change_each(answers.respondents[0].role, "/respondents/0/role", expect_new);
    members::change_each(answers.respondents[0].voice, "/respondents/0/voice", expect_new);
    members::change_each(answers.evidence[0], "/evidence/0", expect_new);
    members::change_each(answers.measures[0], "/measures/0", expect_new);
    for (auto& answer : answers.answers)
        members::change_each(answer, "/answers", expect_new);
    answers.respondents[0].sector = 1;
    expect_new("/respondents/0/sector");
    answers.evidence[0].question = *framework.find_question("a");
    expect_new("/evidence/0/question");
    answers.measures[0].measure = *framework.find_measure("count");
    expect_new("/measures/0/measure");
    answers.evidence.clear();
    expect_new("/evidence");
    answers.measures.clear();
    expect_new("/measures");
}

TEST(Digest, OfAnswersSeesTheSmallestDifferenceOfAMeasure) {
    const auto framework = two_domains();
    auto answers = some_answers(framework);
    const auto digest = digest_of(framework, answers);

    answers.measures[0].numerator = std::nextafter(answers.measures[0].numerator, 0);

    EXPECT_NE(digest_of(framework, answers), digest);
}

TEST(Digest, OfAnswersIsTheSameInWhateverOrderTheFrameworkJoinsItsRubrics) {
    const auto framework = two_domains();
    const auto turned = two_domains(true);
    auto answers = some_answers(framework);
    const auto digest = digest_of(framework, answers);

    for (std::size_t row = 0; row < answers.answers.size(); row += 4)
        std::rotate(answers.answers.begin() + static_cast<std::ptrdiff_t>(row),
                    answers.answers.begin() + static_cast<std::ptrdiff_t>(row + 2),
                    answers.answers.begin() + static_cast<std::ptrdiff_t>(row + 4));
    answers.evidence.front().question = *turned.find_question("b");
    answers.measures.front().measure = *turned.find_measure("share");

    EXPECT_EQ(digest_of(turned, answers), digest);
}

TEST(Digest, OfAnswersStaysTheSameFromVersionToVersion) {
    const auto framework = two_domains();

    EXPECT_EQ(digest_of(framework, some_answers(framework)),
              "sha256:f0857ff783769574350e908adc12b8bb91dff4af6034240cac4fce25f8f019dc");
}

TEST(Digest, OfNobodysAnswersIsOne) {
    const auto framework = two_domains();
    AssessmentAnswers nobody;
    nobody.system = "demo:a";

    EXPECT_THAT(digest_of(framework, nobody), testing::MatchesRegex("sha256:[0-9a-f]{64}"));
}

} // namespace
} // namespace weft
