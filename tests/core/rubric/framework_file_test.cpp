// SPDX-License-Identifier: MIT
#include "core/rubric/framework_file.hpp"

#include "core/error.hpp"
#include "tests/core/rubric/rubric_text.hpp"

#include <gtest/gtest.h>

#include <map>

namespace weft {
namespace {

/// Rubrics in memory, by id.
RubricSource shelf(std::map<std::string, std::string> rubrics) {
    return [rubrics = std::move(rubrics)](const std::string& id) {
        const auto found = rubrics.find(id);
        if (found == rubrics.end()) throw Error(Failure::input, "there is no rubric '" + id + "'");
        return SourceText(id + ".toml", found->second);
    };
}

std::string named(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

const auto one_rubric = shelf({{"example", RubricParts().text()}});

std::string sentences(const std::string& text, const RubricSource& rubrics = one_rubric) {
    Problems problems;
    read_framework(SourceText("fw.toml", text), rubrics, problems);
    std::string all;
    for (auto problem : problems.sorted()) {
        problem.source_line.clear();
        all += to_text(problem);
    }
    return all;
}

const std::string plain = R"([framework]
id = "fw"
version = "1.0.0"
rubrics = [{ id = "example", version = "1" }]
sectors = [{ id = "hospice", role = "voice" }, { id = "council" }]
[overall]
rule = "weighted-mean"
)";

TEST(FrameworkFile, JoinsItsRubrics) {
    Problems problems;
    const auto framework = read_framework(SourceText("fw.toml", plain), one_rubric, problems);

    ASSERT_TRUE(framework) << to_text(problems);
    EXPECT_EQ(framework->title, "Fw");
    EXPECT_EQ(framework->sectors.front().title, "Hospice");
    EXPECT_EQ(framework->sectors.front().role, SectorRole::voice);
    EXPECT_EQ(framework->headline, Chain::assessed);
    EXPECT_EQ(framework->find_question("plan"), 0U);
    EXPECT_EQ(framework->criterion_count, 1U);
}

TEST(FrameworkFile, OverridesThePolicyKeyByKeyAndHandsParametersToItsRubrics) {
    auto rubric = RubricParts();
    rubric.aggregate = "[aggregate]\nrule = \"tolerant-staged\"\n";
    const auto text = named(plain, "weighted-mean", "minimum") + "[scoring]\ntau = \"4/5\"\nevidence = \"cap\"\n";
    Problems problems;

    const auto framework = read_framework(SourceText("fw.toml", text), shelf({{"example", rubric.text()}}), problems);

    ASSERT_TRUE(framework) << to_text(problems);
    EXPECT_EQ(framework->domains.front().rubric.aggregate_of(0).parameters.tau, Fraction(4, 5));
    EXPECT_EQ(framework->policy.evidence, EvidenceUse::cap);
    EXPECT_EQ(framework->policy.majority_threshold, Fraction(1, 2));
}

TEST(FrameworkFile, PutsLimitsAfterAllCriteria) {
    auto rubric = RubricParts();
    rubric.criterion += "limits = [{ id = \"on-paper-only\", at = 1, when = \"It is on paper only\" }]\n";
    rubric.rest = second_criterion;
    Problems problems;

    const auto framework = read_framework(SourceText("fw.toml", plain), shelf({{"example", rubric.text()}}), problems);

    ASSERT_TRUE(framework) << to_text(problems);
    EXPECT_EQ(framework->criterion_count, 2U);
    ASSERT_EQ(framework->questions.size(), 3U);
    EXPECT_EQ(framework->questions[2].id, "plan/on-paper-only");
    EXPECT_EQ(framework->questions[2].level_count, 2);
}

TEST(FrameworkFile, RefusesARubricOfAnotherVersion) {
    EXPECT_EQ(sentences(named(plain, "version = \"1\"", "version = \"2\"")),
              "fw.toml:4:40: the framework asks for version 2 of 'example'; the rubric is version 1.0.0\n");
}

TEST(FrameworkFile, NamesBothPlacesOfEveryIdThatTwoRubricsUse) {
    auto first = RubricParts();
    first.rest = second_criterion;
    auto other = RubricParts();
    other.identity = named(named(other.identity, "\"example\"", "\"other\""), "\"clinical\"", "\"service\"");
    other.rest = second_criterion;
    const auto text = named(plain, "[{ id = \"example\", version = \"1\" }]",
                            "[{ id = \"example\", version = \"1\" }, { id = \"other\", version = \"1\" }]");

    EXPECT_EQ(sentences(text, shelf({{"example", first.text()}, {"other", other.text()}})),
              "fw.toml:4:11: the criterion 'plan' stands in 'example', line 13, and in 'other', line 13; an id is used "
              "once in a framework\n"
              "fw.toml:4:11: the criterion 'call' stands in 'example', line 17, and in 'other', line 17; an id is used "
              "once in a framework\n");
}

TEST(FrameworkFile, SaysWhichRubricIsMissing) {
    EXPECT_EQ(sentences(named(plain, "\"example\"", "\"exampel\"")), "fw.toml:4:19: there is no rubric 'exampel'\n");
}

TEST(FrameworkFile, ReportsARubricsProblemsUnderTheRubricsName) {
    auto rubric = RubricParts();
    rubric.identity += "licens = \"x\"\n";
    EXPECT_EQ(sentences(plain, shelf({{"example", rubric.text()}})),
              "example.toml:6:1: unknown key 'licens' in [rubric]; did you mean 'licence'?\n");
}

TEST(FrameworkFile, RefusesSectorsItDoesNotHave) {
    EXPECT_EQ(sentences(named(plain, "[overall]", "required_sectors = [[\"hospise\"]]\n[overall]")),
              "fw.toml:6:22: there is no sector 'hospise'; did you mean 'hospice'?\n");
}

TEST(FrameworkFile, RefusesAQuestionAskedOfASectorItDoesNotHave) {
    auto rubric = RubricParts();
    rubric.criterion += "asked_of = [\"hospices\"]\n";
    EXPECT_EQ(sentences(plain, shelf({{"example", rubric.text()}})),
              "fw.toml:5:11: 'plan' of 'example' is asked of 'hospices', which is no sector here; did you mean "
              "'hospice'?\n");
}

TEST(FrameworkFile, RefusesAnOverallRuleThatCannotCountTheDomains) {
    EXPECT_EQ(sentences(named(plain, "weighted-mean", "lagging")),
              "fw.toml:4:11: 'example' makes no level, so the overall rule 'lagging' cannot count it; give its "
              "[aggregate] bands\n");
}

TEST(FrameworkFile, RefusesBetterEvidenceThatSupportsLess) {
    EXPECT_EQ(
        sentences(plain + "[scoring]\nevidence_cap = { document = -3 }\n"),
        "fw.toml:9:29: 'document' supports less than 'assertion'; better evidence never supports a lower level\n");
}

TEST(FrameworkFile, RefusesAShareThatIsNone) {
    EXPECT_EQ(sentences(plain + "[scoring]\ncoverage_publish = 1.5\n"),
              "fw.toml:9:20: 'coverage_publish' is 3/2; a share from 0 to 1 belongs here\n");
}

TEST(FrameworkFile, ReadsRolesAndHowMuchAnybodyMayBeAsked) {
    const auto text =
        named(plain, "sectors = [{ id = \"hospice\",",
              "roles = [{ id = \"front-line\", title = \"Staff\" }, { id = \"lead\" }]\nmost_questions = 30\n"
              "sectors = [{ id = \"hospice\", default_role = \"front-line\",");
    Problems problems;

    const auto framework = read_framework(SourceText("fw.toml", text), one_rubric, problems);

    ASSERT_TRUE(framework) << to_text(problems);
    ASSERT_EQ(framework->roles.size(), 2U);
    EXPECT_EQ(framework->roles[0].title, "Staff");
    EXPECT_EQ(framework->roles[1].title, "Lead");
    EXPECT_EQ(framework->most_questions, 30);
    EXPECT_EQ(framework->sectors[0].default_role, "front-line");
    EXPECT_EQ(framework->sectors[1].default_role, "");
}

TEST(FrameworkFile, RefusesRolesThatAreNotThere) {
    auto rubric = RubricParts();
    rubric.criterion += "asked_of = [\"hospice/nurse\", \"council/laed\"]\n";
    const auto text = named(plain, "sectors = [{ id = \"hospice\",",
                            "roles = [{ id = \"lead\" }, { id = \"lead\" }]\nmost_questions = 0\n"
                            "sectors = [{ id = \"hospice\", default_role = \"led\",");
    EXPECT_EQ(sentences(text, shelf({{"example", rubric.text()}})),
              "fw.toml:5:34: the role 'lead' stands here twice; the first is in line 5\n"
              "fw.toml:6:18: 'most_questions' is 0; a whole number from 1 to 10000 belongs here\n"
              "fw.toml:7:45: there is no role 'led' in 'roles'; did you mean 'lead'?\n");

    const auto sound = named(plain, "[overall]", "roles = [{ id = \"lead\" }]\n[overall]");
    EXPECT_EQ(sentences(sound, shelf({{"example", rubric.text()}})),
              "fw.toml:6:9: 'plan' of 'example' is asked of the role 'nurse', which is no role here\n"
              "fw.toml:6:9: 'plan' of 'example' is asked of the role 'laed', which is no role here; did you mean "
              "'lead'?\n");
    EXPECT_EQ(sentences(plain, shelf({{"example", rubric.text()}})), ""); // where none is declared, any word goes
}

TEST(FrameworkFile, AsksForStatementsAndAReasonOfWhatIsOutOfScope) {
    EXPECT_EQ(sentences(plain + "[[out_of_scope]]\nstatement = [\"RE-S1\"]\n"),
              "fw.toml:8:1: [[out_of_scope]] needs 'statements', at least one\n"
              "fw.toml:8:1: 'because' is missing here; it is a text in quotes\n"
              "fw.toml:9:1: unknown key 'statement' in [[out_of_scope]]; did you mean 'statements'?\n");
    EXPECT_EQ(sentences(plain + "[[out_of_scope]]\nstatements = [\"RE-S1\"]\nbecause = \"It defines a tag\"\n"), "");
    EXPECT_EQ(sentences(plain + "[[out_of_scope]]\nstatements = [\"RE-S1\"]\nbecause = \" \"\n"),
              "fw.toml:10:11: 'because' is empty; say why nothing here asks about it\n");
}

} // namespace
} // namespace weft
