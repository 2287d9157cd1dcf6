// SPDX-License-Identifier: MIT
#include "reports/words/catalogue.hpp"

#include "reports/words/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace weft::words {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto small_english = R"([catalogue]
language = "en-GB"
name = "English"
direction = "ltr"
[phrase]
hidden = "hidden"
held = "{level}, provisionally"
[page]
answers = { none = "no answers", one = "{count} answer from {who}", other = "{count} answers from {who}" }
[level]
"Not yet" = "Not yet"
)";

Catalogue read_or_fail(const std::string& text, const Catalogue* english) {
    Problems problems;
    auto read = read_catalogue(SourceText("xx.toml", text), english, problems);
    EXPECT_EQ(to_text(problems), "");
    return read.value_or(Catalogue{});
}

/// Each problem as "line:column: message".
std::vector<std::string> said_of(const Problems& problems) {
    std::vector<std::string> said;
    for (const auto& problem : problems.sorted())
        said.push_back(std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) + ": " +
                       problem.message);
    return said;
}

/// What is wrong with a Welsh catalogue of these lines, which begin on line 5.
std::vector<std::string> wrong_with(const std::string& lines) {
    const auto english = read_or_fail(small_english, nullptr);
    Problems problems;
    const auto read = read_catalogue(
        SourceText("cy.toml", "[catalogue]\nlanguage = \"cy\"\nname = \"Cymraeg\"\ndirection = \"ltr\"\n" + lines),
        &english, problems);
    EXPECT_EQ(read.has_value(), !problems.has_errors());
    return said_of(problems);
}

TEST(Catalogue, HoldsTextsAndFormsByGroupAndKey) {
    const auto read = read_or_fail(small_english, nullptr);
    EXPECT_EQ(read.language, "en-GB");
    EXPECT_EQ(read.name, "English");
    EXPECT_FALSE(read.is_right_to_left);
    EXPECT_FALSE(read.is_draft);
    EXPECT_EQ(read.messages.at("phrase.hidden").text, "hidden");
    EXPECT_EQ(read.messages.at("page.answers").text, "{count} answers from {who}");
    EXPECT_EQ(read.messages.at("page.answers").forms,
              (std::map<std::string, std::string, std::less<>>{{"none", "no answers"},
                                                               {"one", "{count} answer from {who}"}}));
    EXPECT_EQ(read.messages.at("level.Not yet").text, "Not yet");
}

TEST(Catalogue, SaysWhereAPlaceToFillDoesNotFit) {
    EXPECT_THAT(wrong_with("[phrase]\nhidden = \"cudd {lefel}\"\nheld = \"{lefel}, dros dro\"\n"),
                ElementsAre("6:10: 'phrase.hidden' has no '{lefel}' to fill; it is said as it stands",
                            "7:8: 'phrase.held' has no '{lefel}' to fill; it has {level}"));
    EXPECT_THAT(wrong_with("[phrase]\nheld = \"dros dro\"\n"),
                ElementsAre("6:8: 'phrase.held' leaves out '{level}'; it has to say {level}"));
    EXPECT_THAT(
        wrong_with("[phrase]\nheld = \"{level, dros dro\"\n"),
        ElementsAre("6:8: 'phrase.held' has a brace that holds no name; a place to fill is written as '{count}'"));
    EXPECT_THAT(
        wrong_with("[phrase]\nheld = \"level}, dros dro\"\n"),
        ElementsAre("6:8: 'phrase.held' has a brace that holds no name; a place to fill is written as '{count}'"));
}

TEST(Catalogue, TakesTheFormsOfItsLanguageOnly) {
    EXPECT_THAT(
        wrong_with(
            "[page]\nanswers = { two = \"dau ateb gan {who}\", lots = \"x\", other = \"{count} ateb gan {who}\" }\n"),
        ElementsAre("6:41: 'lots' is no form of 'cy', which has 'none', 'zero', 'one', 'two', 'few', 'many' or "
                    "'other'"));
    EXPECT_THAT(
        wrong_with("[page]\nanswers = { one = \"un ateb gan {who}\" }\n"),
        ElementsAre("6:11: 'page.answers' lacks the form 'other', which stands for every count that has none of "
                    "its own"));
    EXPECT_THAT(wrong_with("[phrase]\nhidden = { other = \"cudd\" }\n"),
                ElementsAre("6:10: 'phrase.hidden' counts nothing, so it is one text and has no forms"));
}

TEST(Catalogue, LetsAFormForOneCountLeaveOutTheCountAndNothingElse) {
    EXPECT_THAT(wrong_with("[page]\nanswers = { two = \"dau ateb gan {who}\", other = \"{count} ateb gan {who}\" }\n"),
                IsEmpty());
    EXPECT_THAT(wrong_with("[page]\nanswers = { two = \"dau ateb\", other = \"{count} ateb gan {who}\" }\n"),
                ElementsAre("6:11: 'page.answers' leaves out '{who}'; it has to say {count} and {who}"));
    EXPECT_THAT(wrong_with("[page]\nanswers = \"ateb gan {who}\"\n"),
                ElementsAre("6:11: 'page.answers' leaves out '{count}'; it has to say {count} and {who}"));
    EXPECT_THAT(wrong_with("[page]\nanswers = \"{count} ateb gan {who}\"\n"), IsEmpty());
}

TEST(Catalogue, HasToSayWhichLanguageItIsAndHowThatIsWritten) {
    Problems problems;
    EXPECT_FALSE(
        read_catalogue(SourceText("xx.toml", "[catalogue]\nlanguage = \"Welsh!\"\nname = \"x\"\ndirection = \"up\"\n"),
                       nullptr, problems));
    EXPECT_THAT(said_of(problems),
                ElementsAre("2:12: 'Welsh!' is not the name of a language; it is one such as 'cy' or 'en-GB'",
                            "4:13: 'up' is no direction of writing; it is 'ltr', from left to right, or 'rtl'"));
}

TEST(Catalogue, TellsATranslatorWhatIsMissingAndWhatIsLeftOver) {
    const auto english = read_or_fail(small_english, nullptr);
    const SourceText source("cy.toml", "[catalogue]\nlanguage = \"cy\"\nname = \"Cymraeg\"\ndirection = \"ltr\"\n"
                                       "[phrase]\nhiden = \"cudd\"\nheld = \"{level}, dros dro\"\n"
                                       "[level]\n\"Our own\" = \"Ein hun\"\n");
    Problems problems;
    const auto welsh = read_catalogue(source, &english, problems);
    compare_with_english(source, welsh.value(), english, problems);
    EXPECT_FALSE(problems.has_errors());
    EXPECT_THAT(said_of(problems),
                ElementsAre("0:0: 'page.answers' is missing; pages say it in English: “{count} answers from {who}”",
                            "5:1: 'phrase.hidden' is missing; pages say it in English: “hidden”",
                            "6:1: no page asks for 'phrase.hiden'; did you mean 'phrase.hidden'?",
                            "8:1: 'level.Not yet' is missing; pages say it in English: “Not yet”"));
}

TEST(Words, SayWhatTheirCatalogueLacksInEnglishWithEnglishForms) {
    Catalogue welsh{.language = "cy", .name = "Cymraeg"};
    welsh.messages["state.unknown"].text = "anhysbys";
    const Words words(welsh);
    EXPECT_EQ(words.state("unknown"), "anhysbys");
    EXPECT_EQ(words.state("not-asked"), "not asked");
    EXPECT_EQ(words.say_count("page.assessments", 2), "2 assessments") << "Welsh has a form for two, English has none";
    EXPECT_EQ(words.say_count("page.assessments", 0), "no assessments");
}

TEST(Words, ChooseTheFormOfTheCount) {
    Catalogue welsh{.language = "cy", .name = "Cymraeg"};
    auto& message = welsh.messages["page.assessments"];
    message.text = "{count} asesiad";
    message.forms = {{"zero", "dim"}, {"one", "un"}, {"two", "dau"}, {"few", "tri"}, {"many", "chwech"}};
    const Words words(welsh);
    std::vector<std::string> said;
    for (const auto count : {0U, 1U, 2U, 3U, 6U, 7U, 10U})
        said.push_back(words.say_count("page.assessments", count));
    EXPECT_THAT(said, ElementsAre("dim", "un", "dau", "tri", "chwech", "7 asesiad", "10 asesiad"));
}

TEST(Words, ThatEnglishDoesNotHaveAreAFaultOfOurs) {
    EXPECT_THROW(english().say("no.such-words"), std::logic_error);
    EXPECT_THROW(english().say_count("no.such-words", 1), std::logic_error);
}

TEST(Words, FillPlacesWithWhatIsThereAndNeverFillAFilling) {
    EXPECT_EQ(filled("{a} of {b}", {{"a", "{b}"}, {"b", "2"}}), "{b} of 2");
    EXPECT_EQ(filled("{a} of {c}", {{"a", "1"}}), "1 of {c}");
    EXPECT_EQ(filled("", {}), "");
}

} // namespace
} // namespace weft::words
