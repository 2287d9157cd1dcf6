// SPDX-License-Identifier: MIT
//
// The made-up example, worked by hand. Answers stand in rubrics/examples/two-domains/answers; the fractions below were
// added up from them on paper and again by a short script in exact fractions that shares no code with the engine.
#include "tests/examples/assessed_example.hpp"

#include <gmock/gmock.h>

#include <map>

namespace weft {
namespace {

class TwoDomains : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto framework = framework_at("examples/two-domains/two-domains.toml");
        result_ = new result::Result(assess_files(framework, {rubrics / "examples/two-domains/answers"}).at(0));
    }
    static void TearDownTestSuite() { delete result_; }

    static const result::Criterion& criterion(const std::string& id) {
        for (const auto& domain : result_->domains)
            for (const auto& capability : domain.capabilities)
                for (const auto& each : capability.criteria)
                    if (each.id == id) return each;
        throw std::out_of_range(id);
    }

    static result::Result* result_;
};

result::Result* TwoDomains::result_ = nullptr;

// named-coordinator at 3 or better: trusts (1 + 1 + 4/5) / 3 = 14/15, practices (1 + 1/2 + 1/2 + 1) / 4 = 3/4, council
// (2/3 + 1/3) / 2 = 1/2, hospices 0, lived experience 0; the mean is 131/300, below one half. At 2 or better: 1, 1, 1,
// (1/2 + 0) / 2 = 1/4, 1/4; the mean is 7/10.
TEST_F(TwoDomains, AddsUpSupportWithSectorsAndOrganisationsCountingTheSame) {
    const auto& support = criterion("named-coordinator").support;

    ASSERT_EQ(support.size(), 4U);
    EXPECT_EQ(support[0].share, 1);
    EXPECT_EQ(support[1].share, 0.7);
    EXPECT_EQ(support[2].share, 0.436666667);
    EXPECT_EQ(support[3].share, 0.044444444);
}

TEST_F(TwoDomains, HoldsTheLevelsWorkedOutByHand) {
    using Levels = std::array<std::optional<int>, 3>;
    const std::map<std::string, Levels> by_hand{
        // claimed, evidenced, assessed
        {"named-coordinator", {2, 2, 2}},      // corroborated: trusts and hospices each brought a document
        {"plan-made-together", {2, 2, 2}},     // assertion supports 4 - 2
        {"one-call-day-and-night", {3, 2, 3}}, // no evidence supports 4 - 2; evidence stands beside the claim
        {"who-is-missed", {1, 1, 1}},
        {"support-after-death", {2, 2, 2}},
        {"record-read-everywhere", {3, 3, 2}}, // claimed by 191/360; hospices hold it at 1 + 1
        {"record-kept-current", {2, 2, 2}},
        {"told-once", {2, 2, 1}}, // lived experience holds it at 0 + 1
        {"counted-by-group", {2, 2, 2}},
        {"learning-from-deaths", {std::nullopt, std::nullopt, std::nullopt}}, // known by 49/120, below one half
    };
    for (const auto& [id, levels] : by_hand) {
        const auto& written = criterion(id);
        EXPECT_EQ((Levels{written.claimed, written.evidenced, written.assessed}), levels) << id;
    }
    EXPECT_EQ(criterion("learning-from-deaths").coverage, 0.408333333);
    EXPECT_EQ(criterion("learning-from-deaths").state, "unknown");
}

// Shared care: weights 1 1 1 2 1, levels 2 2 3 1 2. Score (2 + 2 + 3 + 2 + 2) / 6 / 4 = 11/24. The lowest is 1, so no more
// than 2 can be held; at 2 or better stand 4 of 6 weights, less than 3/4: level 1.
TEST_F(TwoDomains, HoldsSharedCareAtOne) {
    const auto& care = result_->domains[0];

    EXPECT_EQ(care.id, "clinical");
    EXPECT_EQ(care.level, 1);
    EXPECT_EQ(care.label, "Emerging");
    EXPECT_EQ(care.score, 45.833333333);
    EXPECT_EQ(care.evidenced.score, 41.666666667); // 10/24
    EXPECT_EQ(care.coverage, 1);
    EXPECT_EQ(care.publication, "published");
    EXPECT_EQ(care.explanation.held_by, std::vector<std::string>{"who-is-missed"});
    EXPECT_EQ(care.explanation.moved_by, std::vector<std::string>{"who-is-missed"});
}

// Shared records: 4 of 5 known, which is just enough to publish. Assessed 2 2 1 2: score 7/16; with the unknown at its
// worst 7/20, at its best 11/20. All stand at 1 or better and 3 of 4 at 2: level 2; with the unknown at 0 only 3 of 5 do.
TEST_F(TwoDomains, HoldsSharedRecordsAtTwoAndSaysWhatTheUnknownCouldChange) {
    const auto& records = result_->domains[1];

    EXPECT_EQ(records.level, 2);
    EXPECT_EQ(records.score, 43.75);
    EXPECT_EQ(records.score_low, 35);
    EXPECT_EQ(records.score_high, 55);
    EXPECT_EQ(records.level_low, 1);
    EXPECT_EQ(records.level_high, 2);
    EXPECT_EQ(records.coverage, 0.8);
    EXPECT_EQ(records.publication, "published");
    EXPECT_EQ(records.claimed.score, 56.25); // 3 2 2 2 of 16
}

// Two domains are fewer than four, so the whole is the lower of 1 and 2. The gate is closed at 2 and holds nothing back.
TEST_F(TwoDomains, TakesTheLowerDomainForTheWhole) {
    EXPECT_EQ(result_->overall.level, 1);
    EXPECT_EQ(result_->overall.score, 45.138888889); // (2 * 11/24 + 7/16) / 3
    ASSERT_EQ(result_->overall.gates.size(), 1U);
    EXPECT_EQ(result_->overall.gates[0].state, "closed");
    EXPECT_FALSE(result_->overall.gates[0].binding);
    EXPECT_EQ(result_->overall.explanation.text, "Made by taking the lowest of 2 domains: 1 (Emerging).");
}

// A team, not a person: trusts 1/6, practices 0, council 1/3, hospices 3/4, lived experience 2/3 say yes: 23/60, no
// majority. Hospices cannot write: of those who could say, everybody says yes.
TEST_F(TwoDomains, HoldsALimitOnlyWhenMostOfTheWeightSaysYes) {
    EXPECT_EQ(criterion("named-coordinator").limits.at(0).holds, false);
    EXPECT_EQ(criterion("record-read-everywhere").limits.at(0).holds, true);
    EXPECT_EQ(criterion("record-read-everywhere").limits.at(0).yes, 17U);
}

// 412 of 1,030 is 40 per cent: above the first threshold only. Wilson's interval at 95 per cent.
TEST_F(TwoDomains, ShowsAMeasureThatSupportsLessThanIsClaimed) {
    const auto& measure = result_->domains[0].measures.at(0);

    EXPECT_EQ(measure.share, 0.4);
    EXPECT_EQ(measure.level_supported, 1);
    EXPECT_NEAR(measure.low.value(), 0.37050, 0.00005);
    EXPECT_NEAR(measure.high.value(), 0.43024, 0.00005);
}

// The sectors' own majorities on "told-once" are trusts 3, practices 2, council 2, hospices 1, lived experience 0.
TEST_F(TwoDomains, NamesWhoStandsAtEitherEndWhereSectorsDifferWidestFirst) {
    ASSERT_FALSE(result_->differences.empty());
    const auto& widest = result_->differences.front();

    EXPECT_EQ(widest.criterion, "told-once");
    EXPECT_EQ(widest.gap, 3);
    EXPECT_EQ(widest.highest_label, "Maturing");
    EXPECT_EQ(widest.highest_sectors, std::vector<std::string>{"nhs-provider"});
    EXPECT_EQ(widest.lowest_label, "Not yet");
    EXPECT_EQ(widest.lowest_sectors, std::vector<std::string>{"lived-experience"});
    for (std::size_t i = 1; i < result_->differences.size(); ++i)
        EXPECT_LE(result_->differences[i].gap, result_->differences[i - 1].gap);
    for (const auto& difference : result_->differences)
        EXPECT_EQ(difference.gap, criterion(difference.criterion).sector_gap) << difference.criterion;
}

TEST_F(TwoDomains, ExplainsALevelThatTwoChecksHoldByTheFirstAlone) {
    EXPECT_EQ(criterion("record-read-everywhere").explanation.held_by.size(), 2U);
    EXPECT_THAT(criterion("record-read-everywhere").explanation.text,
                testing::EndsWith("What one partner does not see is contested, not achieved. 1 more check holds it "
                                  "there."));
}

/// Holds the first criterion of every domain at 1, and then at 0.
class TwoChecks : public Assessor {
public:
    std::string_view id() const override { return "as-answered"; }
    std::string_view version() const override { return "2.1.0"; }
    Findings assess(const DomainView& view) const override {
        const auto first = view.framework.domains[view.domain].first_criterion;
        Findings findings;
        for (const Rank at_most : {1, 0})
            findings.ceilings.push_back({.question = first,
                                         .at_most = at_most,
                                         .rule = "rule-" + std::to_string(at_most),
                                         .reason = "Because.",
                                         .remediation = "",
                                         .basis = "",
                                         .assessor = "as-answered"});
        return findings;
    }
};

TEST(TwoDomainsWithChecks, NamesTheStrictestCheckFirstAndTheVersionOfWhoLooked) {
    const auto framework = framework_at("examples/two-domains/two-domains.toml");
    const auto result = assess_files(framework, {rubrics / "examples/two-domains/answers"}, 1, [](const auto&) {
                            return std::make_shared<const TwoChecks>();
                        }).at(0);
    const auto& ceilings = result.domains[0].capabilities[0].criteria[0].ceilings;

    ASSERT_EQ(ceilings.size(), 2U);
    EXPECT_EQ(ceilings[0].rule, "rule-0");
    EXPECT_TRUE(ceilings[0].binding);
    EXPECT_EQ(ceilings[1].rule, "rule-1");
    EXPECT_FALSE(ceilings[1].binding);
    EXPECT_EQ(result.build.assessors, (std::map<std::string, std::string>{{"as-answered", "2.1.0"}}));
}

TEST_F(TwoDomains, SaysWhoLookedAtEachDomain) {
    EXPECT_EQ(result_->build.assessors, (std::map<std::string, std::string>{{"as-answered", ""}}));
    EXPECT_TRUE(result_->domains[0].assessor_parameters.empty());
}

TEST_F(TwoDomains, SaysTheFirstPageInWords) {
    EXPECT_EQ(
        result_->statement,
        (std::vector<std::string>{
            "Taken as a whole, Example system (made up) is at Emerging.",
            "Shared care: Emerging. Of its 5 criteria: 1 at Maturing, 3 at Developing and 1 at Emerging.",
            "Shared records: Developing. Of its 5 criteria: 3 at Developing and 1 at Emerging.",
            "Care for those who get less: Emerging, held there by \"Who is missed\".",
            "\"One record, read everywhere\" is held at Developing: Hospices put this at 1 (Emerging). What one "
            "partner "
            "does not see is contested, not achieved. 1 more check holds it there.",
            "\"Told once\" is held at Emerging: People with lived experience put this at 0 (Not yet). What one partner "
            "does not see is contested, not achieved.",
            "Partners differ most on \"Told once\": NHS trusts put it at Maturing, People with lived experience at Not "
            "yet.",
            "Not known: \"Learning from deaths\".",
        }));
}

} // namespace
} // namespace weft
