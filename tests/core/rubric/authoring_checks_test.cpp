// SPDX-License-Identifier: MIT
#include "core/rubric/authoring_checks.hpp"

#include "core/error.hpp"
#include "core/rubric/framework_file.hpp"
#include "core/rubric/question_load.hpp"
#include "tests/core/rubric/rubric_text.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

/// What an author is told, without the source below.
std::string told(const std::string& text) {
    Problems problems;
    check_rubric_for_its_author(SourceText("example.toml", text), problems);
    std::string sentences;
    for (auto problem : problems.sorted()) {
        problem.source_line.clear();
        sentences += to_text(problem);
    }
    EXPECT_FALSE(problems.has_errors()); // whoever uses the rubric is not stopped
    return sentences;
}

std::string measure(const std::string& lines) {
    return "[[capability.measure]]\nid = \"m\"\nnumerator = \"a\"\ndenominator = \"b\"\nsupports = \"plan\"\n" + lines;
}

TEST(ForTheAuthor, ThresholdsNeedAReasonAnOwnerAndADay) {
    RubricParts parts;
    parts.rest = measure("thresholds = [0.5]\n");
    EXPECT_EQ(
        told(parts.text()),
        "example.toml:22:1: warning: the thresholds of 'm' lack 'because', 'owner' and 'review_by'; say why these "
        "numbers, who answers for them and by what day they are looked at again\n");

    parts.rest = measure("thresholds = [0.5]\nbecause = \"Half\"\nowner = \"us\"\nreview_by = \"2027-11-30\"\n");
    EXPECT_EQ(told(parts.text()), "");

    parts.rest = measure("thresholds = [0.5]\nbecause = \"Half\"\n");
    parts.identity += "owner = \"us\"\nreview_by = \"2027-11-30\"\n";
    EXPECT_EQ(told(parts.text()), "");
}

TEST(ForTheAuthor, AMeasureWithoutThresholdsNeedsNoReason) {
    RubricParts parts;
    parts.rest = measure("better = \"lower\"\n");
    EXPECT_EQ(told(parts.text()), "");
}

TEST(ForTheAuthor, EveryParameterNeedsAReason) {
    RubricParts parts;
    parts.rest =
        "[assessor]\nid = \"x.y\"\nparameters = { floor = 1, parity-1 = 0.35 }\nbecause = { floor = \"One.\" }\n";
    EXPECT_EQ(told(parts.text()),
              "example.toml:19:27: warning: the parameter 'parity-1' has no reason; say why in [assessor.because]\n");
}

TEST(ForTheAuthor, ATextThatIsHardToReadIsNamedWithItsAge) {
    RubricParts parts;
    parts.criterion = R"([[capability.criterion]]
id = "plan"
ask = "Is there a plan that everybody can use?"
descriptors = ["No.", "Some.", "Interdisciplinary deliberation facilitates individualised anticipatory documentation."]
)";
    // 6 words in 1 sentence, 7 + 5 + 4 + 5 + 6 + 5 = 32 syllables: 5 + 0.39 x 6 + 11.8 x 32 / 6 - 15.59 = 54.68
    EXPECT_EQ(told(parts.text()),
              "example.toml:16:32: warning: this text of 'plan' reads at the age of 54.7; 14 is the "
              "most, so use shorter sentences or shorter words\n");
}

TEST(ForTheAuthor, WordingForPeopleHasALowerLimit) {
    RubricParts parts;
    // 12 words in 1 sentence, 19 syllables: 5 + 0.39 x 12 + 11.8 x 19 / 12 - 15.59 = 12.77
    parts.criterion += "lived_experience = { ask = \"Did your doctor or another person ask about your own wishes "
                       "early?\", options = [\"No.\", \"A bit.\", \"Yes.\"] }\n";
    EXPECT_EQ(told(parts.text()),
              "example.toml:17:28: warning: this text of 'plan' reads at the age of 12.8; 11 is the "
              "most, so use shorter sentences or shorter words\n");
}

TEST(ForTheAuthor, WordsThatSayNothingAreNamed) {
    RubricParts parts;
    parts.criterion = R"([[capability.criterion]]
id = "plan"
ask = "Is it Robust?"
descriptors = ["No.", "Regularly.", "Here and/or there."]
visitor_asks = ["A robustness test.", "A robust one."]
)";
    EXPECT_EQ(told(parts.text()),
              "example.toml:15:7: warning: this text of 'plan' says \"robust\"; say what could be seen or counted\n"
              "example.toml:16:23: warning: this text of 'plan' says \"regularly\"; say what could be seen or counted\n"
              "example.toml:16:37: warning: this text of 'plan' says \"and/or\"; say what could be seen or counted\n"
              "example.toml:17:39: warning: this text of 'plan' says \"robust\"; say what could be seen or counted\n");
}

TEST(ForTheAuthor, ADescriptorHasAtMostTwentyTwoWords) {
    RubricParts parts;
    const std::string eleven = "It is so and we can see it now and here";
    const auto with = [&](const std::string& best) {
        parts.criterion =
            "[[capability.criterion]]\nid = \"plan\"\nask = \"?\"\ndescriptors = [\"a\", \"b\", \"" + best + "\"]\n";
        return parts.text();
    };
    EXPECT_EQ(told(with(eleven + " " + eleven)), "");
    EXPECT_EQ(told(with(eleven + " " + eleven + " too")),
              "example.toml:16:26: warning: this descriptor of 'plan' has 23 words; 22 is the most, so leave finer "
              "conditions to 'limits'\n");
}

/// One rubric in memory.
RubricSource only(const std::string& text) {
    return [text](const std::string&) { return SourceText("example.toml", text); };
}

const std::string routed = R"([framework]
id = "fw"
version = "1.0.0"
rubrics = [{ id = "example", version = "1" }]
roles = [{ id = "front-line" }, { id = "lead", title = "Those who lead" }]
sectors = [{ id = "hospice", default_role = "front-line" }, { id = "council" }]
most_questions = 2
[overall]
rule = "minimum"
)";

/// "plan" of everybody, "call" of all in the council and leads of the hospice, "rota" of front-line staff of the hospice.
RubricParts routed_rubric() {
    RubricParts parts;
    parts.criterion += "limits = [{ id = \"l\", at = 0, when = \"x\" }]\n";
    parts.rest = second_criterion + "asked_of = [\"council\", \"hospice/lead\"]\n" + R"([[capability.criterion]]
id = "rota"
ask = "Is there a rota?"
descriptors = ["No.", "Some.", "Yes."]
asked_of = ["hospice/front-line"]
)";
    return parts;
}

std::string said(const QuestionLoad& load) {
    return load.sector + "/" + load.role + ": " + std::to_string(load.questions) + " and " +
           std::to_string(load.yes_or_no);
}

TEST(QuestionLoad, IsCountedForEverySectorAndEachRoleThatIsAskedSomethingOfItsOwn) {
    Problems problems;
    const auto framework = read_framework(SourceText("fw.toml", routed), only(routed_rubric().text()), problems);
    ASSERT_TRUE(framework) << to_text(problems);

    const auto loads = question_loads(*framework);

    ASSERT_EQ(loads.size(), 4U);
    EXPECT_EQ(said(loads[0]), "hospice/: 2 and 1"); // as front-line staff
    EXPECT_EQ(said(loads[1]), "hospice/front-line: 2 and 1");
    EXPECT_EQ(said(loads[2]), "hospice/lead: 2 and 1");
    EXPECT_EQ(said(loads[3]), "council/: 2 and 1");
}

TEST(QuestionLoad, AboveMostQuestionsIsAProblem) {
    auto parts = routed_rubric();
    parts.rest += "[[capability.criterion]]\nid = \"more\"\nask = \"?\"\ndescriptors = [\"a\", \"b\", \"c\"]\n"
                  "asked_of = [\"hospice/lead\", \"council\"]\n";
    Problems problems;
    const SourceText source("fw.toml", routed);
    const auto framework = read_framework(source, only(parts.text()), problems);
    ASSERT_TRUE(framework) << to_text(problems);

    check_framework_for_its_author(source, *framework, problems);

    EXPECT_EQ(
        to_text(problems),
        "fw.toml:7:18: 'hospice/lead' is asked 3 questions; at most 2 are allowed, so route some of them to a role\n"
        "    7 | most_questions = 2\n"
        "      |                  ^\n"
        "fw.toml:7:18: 'council' without a role is asked 3 questions; at most 2 are allowed, so route some of them "
        "to a role\n"
        "    7 | most_questions = 2\n"
        "      |                  ^\n");
    EXPECT_TRUE(problems.has_errors());
}

} // namespace
} // namespace weft
