// SPDX-License-Identifier: MIT
#include "core/assessment/assess.hpp"
#include "core/cases/case_outcome.hpp"
#include "core/cases/cases_file.hpp"
#include "core/cases/reach.hpp"
#include "tests/core/cases/cased_framework.hpp"

#include <gmock/gmock.h>

#include <memory>

namespace weft {
namespace {

using testing::ElementsAre;

/// Holds "plan" at the middle where a number supports less than the best level, and notes it.
class Judge final : public Assessor {
public:
    std::string_view id() const override { return "test.judge"; }
    Findings assess(const DomainView& view) const override {
        Findings findings;
        for (const auto& reading : view.measures) {
            if (!reading.rank_supported || *reading.rank_supported > 1) continue;
            findings.ceilings.push_back({.question = 0,
                                         .at_most = 1,
                                         .rule = "in-time",
                                         .reason = "The number says less.",
                                         .remediation = "",
                                         .basis = "",
                                         .assessor = "test.judge"});
            findings.cautions.push_back(
                {.rule = "look-again", .question = 0, .text = "Look again.", .gravity = Gravity::note, .assessor = ""});
        }
        return findings;
    }
};

class GoldenCaseTest : public testing::Test {
protected:
    /// The problems of running these cases, without the source below.
    std::string run(const std::string& text) {
        Problems problems;
        const auto file = read_cases(SourceText("fw.cases.toml", cases_header + text), framework, problems);
        EXPECT_EQ(to_text(problems), "");
        AnswerTable table;
        for (const auto& golden : file->cases)
            table.assessments.push_back(answers_of(golden, framework));
        const auto results = assess_all(framework, table, register_of(file->cases),
                                        [](const std::string&) { return std::make_shared<Judge>(); },
                                        {.threads = 1, .engine_version = "", .progress = {}});
        std::string sentences;
        for (std::size_t i = 0; i < results.size(); ++i) {
            reach.add(results[i]);
            Problems unmet;
            const bool is_met = meets_expectations(file->cases[i], results[i], file->source, unmet);
            EXPECT_EQ(is_met, unmet.empty());
            for (auto problem : unmet.sorted()) {
                problem.source_line.clear();
                sentences += to_text(problem);
            }
        }
        return sentences;
    }

    Framework framework = cased_framework();
    Reach reach{framework};
};

const std::string head = "[[case]]\nid = \"c\"\nabout = \"x\"\n";

TEST_F(GoldenCaseTest, ComesOutAsExpected) {
    EXPECT_EQ(run(head + R"(everything = 3
answers = { trust = 1 }
expect = { plan = 3, trust = 1, planning = 3, working-together = 1, clinical = 1, overall = 1 }
held_by = { plan = [], overall = [] }
)"),
              "");
}

TEST_F(GoldenCaseTest, SaysWhatCameOutOtherwiseAndWhereThatStands) {
    EXPECT_EQ(run(head + R"(everything = 3
expect = { plan = 2, clinical = "none" }
held_by = { plan = ["limit:on-paper"] }
cautions = ["look-again"]
reasons = { plan = "The number says so." }
)"),
              R"(fw.cases.toml:8:19: case 'c': 'plan' came out at 3; 2 is expected
fw.cases.toml:8:33: case 'c': 'clinical' came out at 3; no level is expected
fw.cases.toml:9:20: case 'c': 'plan' is held by nothing; 'limit:on-paper' is expected
fw.cases.toml:10:13: case 'c': there is no caution 'look-again'; there is nothing
fw.cases.toml:11:20: case 'c': no ceiling of 'plan' says this; it has none
)");
}

TEST_F(GoldenCaseTest, SeesAJudgementItsSentenceAndItsCaution) {
    const std::string low = head + R"(everything = 3
measures = [{ id = "plan-share", numerator = 400, denominator = 1000 }]
)";
    EXPECT_EQ(run(low + R"(expect = { plan = 2 }
held_by = { plan = ["in-time"] }
cautions = ["look-again"]
reasons = { plan = "The number says less." }
)"),
              "");
    EXPECT_EQ(run(low + R"(expect = { plan = 3 }
held_by = { plan = [] }
no_cautions = ["look-again"]
reasons = { plan = "The number says more." }
)"),
              R"(fw.cases.toml:9:19: case 'c': 'plan' came out at 2; 3 is expected
fw.cases.toml:10:20: case 'c': 'plan' is held by 'in-time'; nothing is expected
fw.cases.toml:11:16: case 'c': there is a caution 'look-again', and none is expected
fw.cases.toml:12:20: case 'c': no ceiling of 'plan' says this; they say "The number says less."
)");
}

TEST_F(GoldenCaseTest, HoldsALimitThatEverybodySaysYesTo) {
    EXPECT_EQ(run(head + R"(everything = 3
limits = ["plan/on-paper"]
expect = { plan = 1, call = 3, overall = 1 }
held_by = { plan = ["limit:on-paper"], clinical = ["plan-first"] }
)"),
              "");
}

TEST_F(GoldenCaseTest, ListsWhatNoCaseHits) {
    EXPECT_THAT(reach.not_hit({0}, true),
                ElementsAre("limit plan/on-paper", "limit plan/too-late", "threshold 3/10 of plan-share, for level 2",
                            "threshold 3/5 of plan-share, for level 3",
                            "judgement in-time of clinical: never held nor noted", "gate plan-first of clinical",
                            "gate trust-first of overall"));

    run(head + "everything = 3\nlimits = [\"plan/on-paper\"]\nexpect = { plan = 1 }\n" +
        "[[case]]\nid = \"d\"\nabout = \"x\"\neverything = 3\nexpect = { plan = 2 }\n"
        "measures = [{ id = \"plan-share\", numerator = 400, denominator = 1000 }]\n");

    EXPECT_THAT(reach.not_hit({0}, true),
                ElementsAre("limit plan/too-late", "threshold 3/5 of plan-share, for level 3",
                            "judgement in-time of clinical: held, never noted", "gate trust-first of overall"));
    EXPECT_THAT(reach.not_hit({}, true), ElementsAre("gate trust-first of overall"));
    EXPECT_TRUE(reach.not_hit({}, false).empty());
}

TEST(AnswersOfACase, AreTheSameOfEverybodyEachForAnOrganisation) {
    const auto framework = cased_framework();
    Problems problems;
    const auto file = read_cases(SourceText("fw.cases.toml", cases_header + head +
                                                                 "respondents = 2\nsectors.hospice = { plan = 2 }\n"
                                                                 "expect = { plan = 2 }\n"),
                                 framework, problems);
    ASSERT_TRUE(file) << to_text(problems);

    const auto answers = answers_of(file->cases[0], framework);

    ASSERT_EQ(answers.respondents.size(), 4U);
    EXPECT_EQ(answers.respondents[1].id, "hospice-0002");
    EXPECT_EQ(answers.respondents[1].organisation, "hospice-0002");
    EXPECT_EQ(answers.respondents[2].sector, 1U);
    EXPECT_EQ(answers.system, "case:c");
    EXPECT_EQ(answers.row(1)[0], 1);
    EXPECT_EQ(answers.row(2)[0], answer::missing);
}

TEST(AnswersOfACase, AreOfASystemThatAMergerMadeWhereTheCaseSaysSo) {
    GoldenCase golden;
    golden.id = "c";
    golden.merged = "2026-04-01";

    const auto systems = register_of({golden});

    ASSERT_EQ(systems.successions.size(), 2U);
    EXPECT_EQ(systems.successions[0].from, "case:c-before-one");
    EXPECT_EQ(systems.successions[0].to, "case:c");
    EXPECT_EQ(systems.successions[0].date, "2026-04-01");
    EXPECT_EQ(systems.find("case:c")->valid_from, "2026-04-01");
    EXPECT_EQ(systems.find("case:c-before-two")->valid_to, "2026-04-01");
}

} // namespace
} // namespace weft
