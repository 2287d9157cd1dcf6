// SPDX-License-Identifier: MIT
#include "tests/core/assessment/bus_case.hpp"

#include <gmock/gmock.h>

namespace weft {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

class FrameworkWords : public BusCase {};

TEST_F(FrameworkWords, OfWhatItIsReachTheResult) {
    sectors = "sectors = [{ id = \"drivers\" }, { id = \"passengers\" }]\nstatus = \"consultation draft\"\n"
              "caveat = \"Nobody has tried it.\"\nlimits_of_evidence = [\"One town.\", \"One bus.\"]\n";

    const auto result = assess("", {});

    EXPECT_EQ(result.status, "consultation draft");
    EXPECT_EQ(result.caveat, "Nobody has tried it.");
    EXPECT_THAT(result.limits_of_evidence, ElementsAre("One town.", "One bus."));
}

TEST_F(FrameworkWords, OfASectorThatIsNotHeardStandOnTheFirstPage) {
    sectors = "sectors = [{ id = \"drivers\", if_unheard = \"No driver spoke.\" }, { id = \"passengers\" }, "
              "{ id = \"walkers\", if_unheard = \"Nobody on foot was heard.\" }]\n";

    const auto result = assess("", {});

    EXPECT_EQ(result.participation.sectors[0].note, "");
    EXPECT_EQ(result.participation.sectors[2].note, "Nobody on foot was heard.");
    EXPECT_THAT(result.statement, Contains("Nobody on foot was heard."));
    EXPECT_THAT(result.statement, Not(Contains("No driver spoke.")));
}

/// Passengers may say "none" of a relational criterion, on which drivers say "best".
class FewestVoices : public BusCase {
protected:
    FewestVoices() {
        auto text = rubric("buses", {"frequency", "ramps", "night-lines"});
        const std::string fair = "tags = [\"fair\"]";
        folder.write("buses.toml", text.replace(text.find(fair), fair.size(), "tags = [\"relational\"]"));
    }

    /// The criterion "ramps" where so many passengers say 0 and three drivers say 3.
    result::Result with_passengers(int passengers) {
        std::string answers = "system,round,respondent,sector,organisation,criterion,state,level,rationale,evidence\n";
        for (int i = 0; i < 3; ++i)
            for (const auto* sector : {"drivers", "guards"})
                answers +=
                    "demo:a,2026," + std::string(sector) + std::to_string(i) + "," + sector + ",,ramps,level,3,,\n";
        for (int i = 0; i < passengers; ++i)
            answers += "demo:a,2026,p" + std::to_string(i) + ",passengers,,ramps,level,0,,\n";
        folder.write("answers/answers.csv", answers);
        Problems problems;
        const auto framework = read("", problems);
        EXPECT_EQ(to_text(problems), "");
        return assess_answers(*framework);
    }

    static const result::Criterion& ramps(const result::Result& result) {
        return result.domains[0].capabilities[0].criteria[1];
    }
};

// Three level-givers are enough for the policy: at most one above the passengers' 0.
TEST_F(FewestVoices, AreThoseOfThePolicyWhereASectorNamesNone) {
    sectors = "sectors = [{ id = \"drivers\" }, { id = \"guards\" }, { id = \"passengers\" }]\n";

    const auto result = with_passengers(3);

    EXPECT_EQ(ramps(result).claimed, 3);
    EXPECT_EQ(ramps(result).level, 1);
}

TEST_F(FewestVoices, OfASectorHaveToBeThereBeforeItCanHoldALevelBack) {
    sectors = "sectors = [{ id = \"drivers\" }, { id = \"guards\" }, { id = \"passengers\", fewest_voices = 10 }]\n";

    const auto nine = with_passengers(9);
    const auto ten = with_passengers(10);

    EXPECT_EQ(ramps(nine).level, 3);
    EXPECT_EQ(
        nine.participation.sectors[2].note,
        "Passengers: only 9 people answered. From 10 on, what they do not see can hold a level back; below that, their "
        "answers count as everybody's do.");
    ASSERT_EQ(nine.domains[0].cautions.size(), 1U);
    EXPECT_EQ(nine.domains[0].cautions[0].text,
              "Passengers put this much lower, but too few of them answered for it to hold the level back.");
    EXPECT_EQ(ramps(nine).sectors[2].level, 0);
    EXPECT_EQ(ramps(ten).level, 1);
    EXPECT_EQ(ten.participation.sectors[2].note, "");
}

TEST_F(FewestVoices, AreANumberOfPeople) {
    sectors = "sectors = [{ id = \"drivers\", fewest_voices = -1 }]\n";

    EXPECT_EQ(problems_of(""),
              "city.toml:5:46: 'fewest_voices' is -1; a whole number from 0 to 1000000 belongs here\n");
}

/// An assessor of buses that holds, cautions and could not test.
class Inspector : public Assessor {
public:
    std::string_view id() const override { return "org.example.inspector"; }

    Findings assess(const DomainView& view) const override {
        Findings findings;
        const auto question = [&](const char* id) { return *view.framework.find_question(id); };
        const auto untested = [&](const char* rule, const char* criterion) {
            findings.cautions.push_back({.rule = rule,
                                         .question = question(criterion),
                                         .text = "Not tested: nobody counted.",
                                         .gravity = Gravity::note,
                                         .assessor = "",
                                         .is_not_tested = true,
                                         .measure = "counted"});
        };
        const auto caution = [&](const char* rule, const char* criterion) {
            findings.cautions.push_back({.rule = rule,
                                         .question = question(criterion),
                                         .text = "Look.",
                                         .gravity = Gravity::note,
                                         .assessor = ""});
        };
        const auto hold = [&](const char* rule, const char* criterion, Rank at_most) {
            findings.ceilings.push_back({.question = question(criterion),
                                         .at_most = at_most,
                                         .rule = rule,
                                         .reason = "So.",
                                         .remediation = "",
                                         .basis = "",
                                         .assessor = ""});
        };
        hold("a", "ramps", 1);
        caution("a", "ramps"); // the same judgement says more: it holds
        hold("b", "ramps", 3); // above what is claimed: it holds nothing
        caution("c", "ramps");
        untested("c", "ramps"); // in part: it cautions
        untested("d", "ramps");
        untested("d", "frequency");
        untested("d", "frequency"); // twice of one criterion: one judgement
        return findings;
    }
};

TEST_F(FrameworkWords, OfTheChecksCountEachJudgementOnceByTheMostItSays) {
    folder.write("buses.toml", rubric("buses", {"frequency", "ramps", "night-lines"}) +
                                   "[assessor]\nid = \"org.example.inspector\"\n");
    assess("", {}); // for the answers
    Problems problems;
    const auto framework = read("", problems);
    const auto submissions = read_submissions(std::vector{folder.path() / "answers"}, *framework, problems);
    const AssessorSource inspectors = [](const std::string& id) -> std::shared_ptr<const Assessor> {
        if (id != "org.example.inspector") return built_in_assessor(id);
        return std::make_shared<Inspector>();
    };

    const auto result = assess_all(*framework, submissions.table, {}, inspectors,
                                   {.threads = 1, .engine_version = "test", .progress = {}})
                            .at(0);

    EXPECT_EQ(result.checks.held, 1U);
    EXPECT_EQ(result.checks.cautioned, 1U);
    EXPECT_EQ(result.checks.not_tested, 2U);
    ASSERT_EQ(result.checks.untested.size(), 3U); // the same judgement twice of one criterion, and once of another
    EXPECT_EQ(result.checks.untested.front().measure, "counted");
    EXPECT_EQ(result.checks.untested.front().wanted, ""); // the framework asks for no such measure
    EXPECT_THAT(result.statement, Contains("Of the checks against numbers and documents, 1 holds a level back, 1 only "
                                           "cautions and 2 could not be made."));
}

} // namespace
} // namespace weft
