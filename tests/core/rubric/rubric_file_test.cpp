// SPDX-License-Identifier: MIT
#include "core/rubric/rubric_file.hpp"

#include "core/rubric/defaults_file.hpp"
#include "tests/core/rubric/rubric_text.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

Rubric read_without_faults(const std::string& text) {
    Problems problems;
    auto rubric = read_rubric(SourceText("example.toml", text), problems);
    EXPECT_EQ(to_text(problems), "");
    return rubric.value();
}

TEST(RubricFile, ReadsWhatTheFileSays) {
    RubricParts parts;
    parts.criterion = R"([[capability.criterion]]
id = "plan"
title = "A plan"
ask = "Is there a plan?"
descriptors = ["No.", "Some.", "Yes."]
next_step = ["Start.", "Go on."]
evidence_from = ["RE-C6"]
system_level = "interpersonal"
stage = "entry"
tags = ["relational", "night"]
critical = true
asked_of = ["hospice", "nhs-provider/nurse"]
na_allowed = true
evidence_wanted = ["audit"]
weight = 1.5
lived_experience = { ask = "Did you have one?", options = ["No.", "In part.", "Yes."] }
limits = [{ id = "on-paper-only", at = 1, when = "It is on paper only" }]
)";
    parts.rest = second_criterion;

    const auto rubric = read_without_faults(parts.text());

    EXPECT_EQ(rubric.id, "example");
    EXPECT_EQ(rubric.assessor.id, "as-answered");
    ASSERT_EQ(rubric.criteria.size(), 2U);
    const auto& plan = rubric.criteria.front();
    EXPECT_EQ(plan.title, "A plan");
    EXPECT_EQ(plan.weight, Fraction(3, 2));
    EXPECT_TRUE(plan.critical);
    EXPECT_TRUE(plan.na_allowed);
    EXPECT_TRUE(plan.has_tag("relational"));
    EXPECT_FALSE(plan.has_tag("equity"));
    ASSERT_EQ(plan.asked_of.size(), 2U);
    EXPECT_EQ(plan.asked_of[1].sector, "nhs-provider");
    EXPECT_EQ(plan.asked_of[1].role, "nurse");
    EXPECT_EQ(plan.limits.front().at, 1);
    EXPECT_EQ(plan.lived_experience->options.back(), "Yes.");
    EXPECT_EQ(rubric.criteria.back().title, "Call");
}

TEST(RubricFile, ReadsWhoAnswersForItsNumbersAndWhyTheyAreSo) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"minimum\"\n";
    parts.identity += R"(owner = "the authors"
review_by = "2027-11-30"
status = "consultation draft"
limits_of_evidence = ["27 people took part, as RE-L1 says"]
)";
    parts.criterion += "visitor_asks = [\"The page.\", \"20 records.\"]\n";
    parts.rest = R"([[capability.measure]]
id = "reach"
numerator = "people noticed"
denominator = "people who died"
supports = "plan"
evidence_from = ["RE-D3"]
strata = ["place", "diagnosis"]
checked = "seen"
caution = "Sudden deaths are left out."
thresholds = [0.3, 0.6]
because = "Six in ten is four in five of those who may benefit"
owner = "the analysts"
[[capability.measure]]
id = "admissions"
numerator = "people admitted three times"
denominator = "people who died"
supports = "plan"
better = "lower"
[[gate]]
id = "first"
when = { any = { criteria = ["plan"], at_most = 0 } }
cap = 1
because = "It comes first"
evidence_from = ["RE-C2"]
[assessor]
id = "x.y"
parameters = { parity-1 = 0.35 }
because = { parity-1 = "One in three" }
[assessor.judgements.noticed-in-time]
says = "Whether people are noticed in time"
evidence_from = ["RE-D3", "RE-D17"]
)";

    const auto rubric = read_without_faults(parts.text());

    EXPECT_EQ(rubric.status, "consultation draft");
    EXPECT_EQ(rubric.limits_of_evidence, std::vector<std::string>{"27 people took part, as RE-L1 says"});
    EXPECT_EQ(rubric.criteria.front().visitor_asks, (std::vector<std::string>{"The page.", "20 records."}));
    const auto& reach = rubric.measures.at(0);
    EXPECT_EQ(reach.evidence_from, std::vector<std::string>{"RE-D3"});
    EXPECT_EQ(reach.strata, (std::vector<std::string>{"place", "diagnosis"}));
    EXPECT_EQ(reach.checked, "seen");
    EXPECT_EQ(reach.caution, "Sudden deaths are left out.");
    EXPECT_EQ(reach.because, "Six in ten is four in five of those who may benefit");
    EXPECT_EQ(reach.owner, "the analysts");
    EXPECT_EQ(reach.review_by, "2027-11-30"); // the rubric's
    EXPECT_EQ(rubric.measures.at(1).better, Better::lower);
    EXPECT_EQ(rubric.measures.at(1).owner, "the authors");
    EXPECT_EQ(rubric.gates.front().evidence_from, std::vector<std::string>{"RE-C2"});
    EXPECT_EQ(rubric.assessor.because.at("parity-1"), "One in three");
    ASSERT_EQ(rubric.assessor.judgements.size(), 1U);
    EXPECT_EQ(rubric.assessor.judgements.front().id, "noticed-in-time");
    EXPECT_EQ(rubric.assessor.judgements.front().says, "Whether people are noticed in time");
    EXPECT_EQ(rubric.assessor.judgements.front().evidence_from, (std::vector<std::string>{"RE-D3", "RE-D17"}));
}

TEST(RubricFile, TurnsPrintedLevelsIntoRanksWhereLowIsBetter) {
    RubricParts parts;
    parts.scale = R"([scale]
first = 1
better = "lower"
labels = ["Best", "Middle", "Worst"]
)";
    parts.criterion = R"([[capability.criterion]]
id = "plan"
ask = "Is there a plan?"
descriptors = ["All.", "Some.", "None."]
limits = [{ id = "on-paper-only", at = 3, when = "It is on paper only" }]
)";

    const auto rubric = read_without_faults(parts.text());

    EXPECT_EQ(rubric.scale.rank_of(1), 2);
    EXPECT_EQ(rubric.scale.printed(0), 3);
    EXPECT_EQ(rubric.scale.label(2), "Best");
    EXPECT_EQ(rubric.criteria.front().descriptors, (std::vector<std::string>{"None.", "Some.", "All."}));
    EXPECT_EQ(rubric.criteria.front().limits.front().at, 0);
}

TEST(RubricFile, BuildsATreeEightLevelsDeep) {
    RubricParts parts;
    parts.capability = "[[capability]]\nid = \"level1\"\n";
    parts.criterion.clear();
    for (int depth = 2; depth <= 8; ++depth)
        parts.rest += "[[capability]]\nid = \"level" + std::to_string(depth) + "\"\nin = \"level" +
                      std::to_string(depth - 1) + "\"\n";
    parts.rest += RubricParts().criterion;

    const auto rubric = read_without_faults(parts.text());

    EXPECT_EQ(rubric.nodes.size(), 9U);
    EXPECT_EQ(rubric.criteria_below(0), std::vector<std::size_t>{0});
    EXPECT_EQ(rubric.nodes[8].parent, 7U);
}

TEST(RubricFile, TakesARulesParametersFromTheDefaultsWhereItSetsNone) {
    RubricParts parts;
    parts.aggregate = "[aggregate]\nrule = \"tolerant-staged\"\nmax_lag_depth = 2\n";

    const auto rubric = read_without_faults(parts.text());

    EXPECT_EQ(rubric.aggregate_of(0).parameters.tau, Fraction(3, 4));
    EXPECT_EQ(rubric.aggregate_of(0).parameters.max_lag_depth, 2);
}

TEST(RubricFile, ReadsTwoThousandCriteria) {
    RubricParts parts;
    for (int i = 0; i < 1999; ++i)
        parts.rest += "[[capability.criterion]]\nid = \"c" + std::to_string(i) +
                      "\"\nask = \"?\"\ndescriptors = [\"a\", \"b\", \"c\"]\n";

    const auto rubric = read_without_faults(parts.text());

    EXPECT_EQ(rubric.criteria.size(), 2000U);
}

// METHODS section 0 with its amendments: the numbers of the default pipeline.
TEST(Defaults, AreThoseOfTheMethod) {
    const auto& policy = defaults().policy;
    EXPECT_EQ(policy.majority_threshold, Fraction(1, 2));
    EXPECT_EQ(policy.na_majority, Fraction(1, 2));
    EXPECT_EQ(policy.known_minimum, Fraction(1, 2));
    EXPECT_EQ(policy.coverage_publish, Fraction(4, 5));
    EXPECT_EQ(policy.coverage_provisional, Fraction(1, 2));
    EXPECT_EQ(policy.perspective_gap, 1);
    EXPECT_EQ(policy.perspective_minimum, 3);
    EXPECT_EQ(policy.evidence, EvidenceUse::show);
    EXPECT_EQ(policy.evidence_cap, (std::array<int, 5>{-2, -2, -1, 0, 0}));
    EXPECT_TRUE(policy.equal_organisations);
    EXPECT_EQ(policy.single_respondent_share, Fraction(1, 5));
    EXPECT_EQ(policy.promise, Promise::confidential);
    EXPECT_EQ(policy.threshold_internal, 5);
    EXPECT_EQ(policy.threshold_public, 10);
    EXPECT_EQ(defaults().rules.tau, Fraction(3, 4));
    EXPECT_EQ(defaults().overall_rule, "lagging");
}

// METHODS 2.4, 2.6, 3.5, 3.6, 6.1 and 6.5.
TEST(Defaults, CompareByTheNumbersOfTheMethod) {
    const auto& policy = defaults().compare;
    EXPECT_EQ(policy.level, 0.95);
    EXPECT_EQ(policy.alpha, 0.05);
    EXPECT_EQ(policy.reliability_for_comparison, 0.7);
    EXPECT_EQ(policy.reliability_for_rank_sets, 0.8);
    EXPECT_EQ(policy.order_steps, 1'000'000U);
    EXPECT_EQ(policy.weight_draws, 10000U);
    EXPECT_EQ(policy.first_places, 10U);
    EXPECT_EQ(policy.screening, 0.1);
    EXPECT_EQ(policy.permutations, 9999U);
    EXPECT_EQ(policy.common_share, 0.6);
    EXPECT_EQ(policy.trend_rounds, 4U);
    EXPECT_EQ(policy.peers, 5U);
    EXPECT_EQ(policy.peer_cap, 5);
    EXPECT_EQ(policy.mean_step, 1);
    EXPECT_EQ(policy.error_step, 0.5);
    EXPECT_EQ(policy.left_open, 0.5);
    EXPECT_EQ(policy.hidden_share, 0.5);
    EXPECT_EQ(policy.total_step, 20U);
    EXPECT_EQ(policy.share_step, 0.02);
}

} // namespace
} // namespace weft
