// SPDX-License-Identifier: MIT
#include "core/rubric/defaults_file.hpp"
#include "core/rubric/rubric_health_policy_reader.hpp"

#include <gtest/gtest.h>

#include <string>

namespace weft {
namespace {

// METHODS 5 and 7.
TEST(RubricHealthPolicy, SaysFromHowManyAnswersOnSomethingIsSaid) {
    const auto& policy = defaults().rubric_health;

    EXPECT_EQ(policy.ends_answers, 30U);
    EXPECT_EQ(policy.ends_share, 0.15);
    EXPECT_EQ(policy.asked_people, 5U);
    EXPECT_EQ(policy.alpha_people, 50U);
    EXPECT_EQ(policy.alpha_systems, 30U);
    EXPECT_EQ(policy.item_people, 100U);
    EXPECT_EQ(policy.item_rest, 0.2);
    EXPECT_EQ(policy.redundancy_people, 200U);
    EXPECT_EQ(policy.redundancy, 0.9);
    EXPECT_EQ(policy.agreement_raters, 3U);
    EXPECT_EQ(policy.agreement_units, 10U);
    EXPECT_EQ(policy.agreement_good, 0.8);
    EXPECT_EQ(policy.agreement_tentative, 0.667);
}

TEST(RubricHealthPolicy, NamesWhatIsWrongWithIt) {
    Problems problems;
    const auto document = TomlDocument::parse(SourceText("defaults.toml", "ends_answers = 0\n"
                                                                          "ends_share = 1\n"
                                                                          "ends_shares = 1\n"),
                                              problems);
    read_rubric_health_policy(document.value().root());
    std::string sentences;
    for (auto problem : problems.sorted())
        if (problem.message.find("is missing here") == std::string::npos) sentences += problem.message + "\n";

    EXPECT_EQ(sentences, "'ends_answers' is 0; a whole number from 1 to 1000000 belongs here\n"
                         "'ends_share' is 1; a number above 0 and below 1 belongs here\n"
                         "unknown key 'ends_shares' in [rubric-health]; did you mean 'ends_share'?\n");
}

} // namespace
} // namespace weft
