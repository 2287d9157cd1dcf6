// SPDX-License-Identifier: MIT
#include "core/example/example_settings.hpp"

#include "tests/core/example/shipped_example.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <vector>

namespace weft::example {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The first words of a line, which stay where the number of the line does not.
std::string beginning_of(const std::string& line) {
    constexpr std::size_t enough = 20;
    return "[" + line.substr(line.find_first_not_of(' '), enough) + "]";
}

/// "there:8: message" for each problem of the shipped file after a change in it.
std::vector<std::string> problems_after(const std::string& from, const std::string& to) {
    auto text = shipped_text();
    const auto at = text.find(from);
    if (at == std::string::npos) return {"'" + from + "' does not stand in example.toml"};
    text.replace(at, from.size(), to);
    Problems problems;
    const auto settings =
        read_example_settings(SourceText("example.toml", text), shipped().framework, shipped().pattern, problems);
    EXPECT_EQ(settings.has_value(), !problems.has_errors());
    std::vector<std::string> sentences;
    for (const auto& problem : problems.sorted()) {
        const auto before = text.substr(0, at);
        const auto line = static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1);
        const auto place = problem.place.line == line ? "there" : beginning_of(problem.source_line);
        const auto kind = problem.severity == Severity::warning ? "warning: " : "";
        sentences.push_back(place + ":" + std::to_string(problem.place.column) + ": " + kind + problem.message);
    }
    return sentences;
}

TEST(ExampleSettings, OfTheShippedExampleNameNothingThatItsFrameworkDoesNotHave) {
    EXPECT_EQ(shipped().settings.rounds.size(), 2U); // read_shipped() expects no problem and no warning
}

TEST(ExampleSettings, SayWhereAShareIsNone) {
    EXPECT_THAT(problems_after("leaves_out = 0.03", "leaves_out = 1.5"),
                ElementsAre("there:14: 'leaves_out' is 1.5; a share from 0 to 1 belongs here"));
    EXPECT_THAT(problems_after("silent = 0.1 ", "silent = -0.1 "),
                ElementsAre("there:10: 'silent' is -0.1; a share from 0 to 1 belongs here"));
}

TEST(ExampleSettings, SayWhereADeviationOrARangeMakesNoSense) {
    EXPECT_THAT(problems_after("quality = { mean = 2.", "quality = { deviations = 1, mean = 2."),
                ElementsAre("there:13: unknown key 'deviations' in 'quality'; did you mean 'deviation'?"));
    EXPECT_THAT(problems_after("noise = 0.45", "noise = -1"),
                ElementsAre("there:9: 'noise' is -1; a number from 0 up belongs here"));
    EXPECT_THAT(problems_after("residents = [500_000, 2_600_000]", "residents = [2_600_000, 500_000]"),
                ElementsAre("there:13: 'residents' is no range; write the lowest and the highest, as in [0.3, 1.7]"));
    EXPECT_THAT(problems_after("place_count = [2, 4]", "place_count = [2, 5]"),
                ElementsAre("there:15: 'place_count' goes from 1 to the number of 'places', 4"));
    EXPECT_THAT(problems_after("place_count = [2, 4]", "place_count = 2"),
                ElementsAre("there:15: 'place_count' is no list; a range such as [2, 5] belongs here"));
}

TEST(ExampleSettings, SayWhatIsMissing) {
    EXPECT_THAT(problems_after("most_for_load = 1000 ", "# "),
                ElementsAre("[[people]]:1: 'most_for_load' is missing here; it is a whole number"));
}

TEST(ExampleSettings, RefuseTheSchemeAndTheNamesOfRealSystems) {
    EXPECT_THAT(problems_after("scheme = \"demo\"", "scheme = \"ods\""),
                ElementsAre("there:10: 'ods' is a scheme of real systems (ods:QE1); made-up ones need another"));
    EXPECT_THAT(problems_after("\"Aldermoss\"", "\"NHS Devon Integrated Care Board\""),
                ElementsAre("there:5: 'NHS Devon Integrated Care Board' is the name of a real system"));
    EXPECT_THAT(problems_after("\"Aldermoss\"", "\"Brackwater\""),
                ElementsAre("there:19: 'Brackwater' stands in 'names' twice"));
}

TEST(ExampleSettings, WantANameForEverySystemAndRegion) {
    EXPECT_THAT(problems_after("regions = [\"Upper March\", \"Lower March\", ", "regions = ["),
                ElementsAre("there:11: 'regions' has 6 names; 7 regions need one each"));
}

TEST(ExampleSettings, WantRoundsInTheOrderOfTheirDays) {
    EXPECT_THAT(problems_after("day = \"2026-10-01\"", "day = \"2025-10-01\""),
                ElementsAre("there:7: 'day' is not after the day of the round before, 2025-10-01"));
    EXPECT_THAT(problems_after("day = \"2026-10-01\"", "day = \"October\""),
                ElementsAre("there:7: 'day' is \"October\"; a day such as \"2026-04-01\" belongs here"));
    EXPECT_THAT(
        problems_after("name = \"2026\"", "name = \"next\""),
        ElementsAre("there:8: 'name' is \"next\"; a round is a year, or a year and a part, such as \"2026-h1\""));
}

TEST(ExampleSettings, WarnOfWhatTheFrameworkDoesNotHave) {
    EXPECT_THAT(problems_after("id = \"register-reach\"", "id = \"register-rech\""),
                ElementsAre("there:6: warning: the framework has no measure 'register-rech'; did you mean "
                            "'register-reach'?"));
    EXPECT_THAT(problems_after("id = \"hospice\"", "id = \"hospices\""),
                ElementsAre("there:6: warning: the framework has no sector 'hospices'; did you mean 'hospice'?"));
    EXPECT_THAT(problems_after("roles = { lead = 1 }", "roles = { leads = 1 }"),
                ElementsAre("there:9: warning: the framework has no role 'leads'"));
}

TEST(ExampleSettings, AreNotWarnedOfWhenMadeForAnotherFramework) {
    EXPECT_THAT(problems_after("framework = \"peolc-integration\"", "framework = \"another\""), IsEmpty());
    auto text = shipped_text();
    text.replace(text.find("peolc-integration"), 17, "another");
    text.replace(text.find("register-reach"), 14, "nothing-we-know");
    Problems problems;
    EXPECT_TRUE(
        read_example_settings(SourceText("example.toml", text), shipped().framework, shipped().pattern, problems));
    EXPECT_EQ(to_text(problems), "");
}

TEST(ExampleSettings, WantTheWeightsOfAWholeToMakeIt) {
    EXPECT_THAT(
        problems_after("name = \"cancer\", weight = 0.28", "name = \"cancer\", weight = 0.5"),
        ElementsAre(
            "[{ key = \"diagnosis\",]:71: the weights of parts that make the whole add up to 1.22; they add up to 1"));
    EXPECT_THAT(
        problems_after("says = \"of-counted\"", "says = \"of-counting\""),
        ElementsAre("there:36: 'says' is \"of-counting\"; it is one of 'beside', 'makes-whole' or 'of-counted'"));
}

TEST(ExampleSettings, WantGradesOfEvidenceThatCanBeWritten) {
    EXPECT_THAT(problems_after("verified = 1 }", "corroborated = 1 }"),
                ElementsAre("there:10: 'corroborated' is no grade that can be written; one is 'none', 'assertion', "
                            "'document' or 'verified'"));
}

TEST(ExampleSources, NameTheFrameworkAndTheRegister) {
    Problems problems;
    const auto sources = read_example_sources(SourceText("example.toml", shipped_text()), problems);
    ASSERT_TRUE(sources);
    EXPECT_EQ(sources->framework, "peolc-integration");
    EXPECT_EQ(sources->register_folder, "registers/england-icb");

    EXPECT_FALSE(read_example_sources(SourceText("example.toml", "[example]\nframework = \"tea\"\n"), problems));
    EXPECT_EQ(to_text(problems), "example.toml:1:1: 'register' is missing here; it is a text in quotes\n"
                                 "    1 | [example]\n      | ^~~~~~~~~\n");
}

} // namespace
} // namespace weft::example
