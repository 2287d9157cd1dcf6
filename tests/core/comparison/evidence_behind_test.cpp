// SPDX-License-Identifier: MIT
#include "core/comparison/evidence_behind.hpp"

#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

using testing::IsEmpty;

struct Claim {
    int claimed = 0;
    int evidenced = 0;
    std::string grade = "none";
    std::vector<std::pair<std::string, int>> others{}; ///< voices and their levels
};

/// A system of one criterion on levels 0 to 4; the domain's scores are the same way of 0 to 10 points.
result::Result claiming(const std::string& key, const Claim& claim) {
    auto one = criterion("one", 1, {});
    one.title = "One";
    one.claimed = one.level = claim.claimed;
    one.evidenced = claim.evidenced;
    one.evidence_grade = claim.grade;
    if (claim.grade != "none") one.evidence.emplace_back().grade = claim.grade;
    for (const auto& [voice, level] : claim.others)
        one.other_voices.push_back({.voice = voice, .level = level, .label = ""});
    auto made = domain("d", {one});
    made.criterion_scale = made.scale;
    made.score_from = 0;
    made.score_to = 10;
    made.claimed = {.level = claim.claimed, .label = "", .score = 2.5 * claim.claimed};
    made.evidenced = {.level = claim.evidenced, .label = "", .score = 2.5 * claim.evidenced};
    auto result = system(key, {made});
    result.inputs.policy["scoring.evidence"] = "show";
    return result;
}

// Claims of 4, 3 and 1 are 100, 75 and 25 percent; evidence supports 2, 3 and 1: 50, 75 and 25.
TEST(EvidenceBehind, SaysWhatEvidenceSupportsOfWhatPeopleSay) {
    const auto found = evidence_behind(std::vector{claiming("demo:a", {4, 2}), claiming("demo:b", {3, 3, "document"}),
                                                   claiming("demo:c", {1, 1, "assertion"})});

    const auto& one = found.criteria.at(0);
    EXPECT_EQ(one.title, "One");
    EXPECT_EQ(one.systems, 3U);
    EXPECT_EQ(one.with_evidence, 2U);
    EXPECT_EQ(one.evidence_share, 0.666666667);
    EXPECT_EQ(one.lowered, 1U);
    EXPECT_EQ(one.lowered_share, 0.333333333);
    EXPECT_EQ(one.claimed, 66.666666667);
    EXPECT_EQ(one.evidenced, 50.0);
    EXPECT_EQ(one.moderated, 0U);
    EXPECT_EQ(one.moderated_to, std::nullopt);
    EXPECT_EQ(found.use, "show");
    EXPECT_EQ(found.levels, 3U);
    EXPECT_EQ(found.lowered_share, 0.333333333);
}

TEST(EvidenceBehind, CountsTheStrongestGradeOfEachSystem) {
    const auto found = evidence_behind(std::vector{claiming("demo:a", {4, 2}), claiming("demo:b", {3, 3, "document"}),
                                                   claiming("demo:c", {3, 3, "document"})});

    std::string grades;
    for (const auto& grade : found.criteria.at(0).grades)
        grades += grade.grade + " " + std::to_string(grade.systems) + "\n";
    EXPECT_EQ(grades, "none 1\nassertion 0\ndocument 2\ncorroborated 0\nverified 0\n");
}

TEST(EvidenceBehind, OfADomainIsItsOwnScoresInPercentOfTheirRange) {
    const auto found = evidence_behind(
        std::vector{claiming("demo:a", {4, 2}), claiming("demo:b", {3, 3}), claiming("demo:c", {2, 0})});

    const auto& domain = found.domains.at(0);
    EXPECT_EQ(domain.criteria, 3U);
    EXPECT_EQ(domain.systems, 3U);
    EXPECT_EQ(domain.level_lowered, 2U);
    EXPECT_EQ(domain.scored, 3U);
    EXPECT_EQ(domain.claimed, 75.0);           // 10, 7.5 and 5 points of 10
    EXPECT_EQ(domain.evidenced, 41.666666667); // 5, 7.5 and 0
}

// Where both spoke the regulator's word counts: it came last and from further outside.
TEST(EvidenceBehind, SaysWhatModeratorsMadeOfTheClaims) {
    const auto found =
        evidence_behind(std::vector{claiming("demo:a", {4, 4, "document", {{"moderator", 4}, {"regulator", 3}}}),
                                    claiming("demo:b", {3, 3, "document", {{"moderator", 3}, {"desired", 4}}}),
                                    claiming("demo:c", {2, 2, "document", {{"regulator", 3}}}),
                                    claiming("demo:d", {0, 0, "document", {{"workshop", 4}}})});

    const auto& one = found.criteria.at(0);
    EXPECT_EQ(one.moderated, 3U);
    EXPECT_EQ(one.moderated_lower, 1U);
    EXPECT_EQ(one.moderated_higher, 1U);
    EXPECT_EQ(one.claimed_where_moderated, 75.0);
    EXPECT_EQ(one.moderated_to, 75.0);
    EXPECT_EQ(found.moderated, 3U);
    EXPECT_EQ(found.domains.at(0).moderated_lower, 1U);
}

TEST(EvidenceBehind, CountsNoLevelThatIsHiddenOrUnknown) {
    auto hidden = claiming("demo:a", {4, 2, "document"});
    auto& one = hidden.domains[0].capabilities[0].criteria[0];
    one.state = "hidden";
    one.level = one.claimed = one.evidenced = std::nullopt;
    hidden.domains[0].claimed = hidden.domains[0].evidenced = {};

    const auto found = evidence_behind(std::vector{hidden, claiming("demo:b", {3, 3})});

    EXPECT_EQ(found.criteria.at(0).systems, 1U);
    EXPECT_EQ(found.criteria.at(0).with_evidence, 0U);
    EXPECT_EQ(found.criteria.at(0).claimed, 75.0);
    EXPECT_EQ(found.domains.at(0).systems, 1U);
    EXPECT_EQ(found.domains.at(0).scored, 1U);
}

TEST(EvidenceBehind, LowersNothingWhereAFrameworkDoesNotLookAtIt) {
    auto made = claiming("demo:a", {4, 2});
    made.inputs.policy["scoring.evidence"] = "off";
    made.domains[0].capabilities[0].criteria[0].evidenced = std::nullopt;
    made.domains[0].evidenced = {};

    const auto found = evidence_behind(std::vector{made});

    EXPECT_EQ(found.use, "off");
    EXPECT_EQ(found.lowered, 0U);
    EXPECT_EQ(found.domains.at(0).scored, 0U);
    EXPECT_EQ(found.domains.at(0).claimed, std::nullopt);
}

TEST(EvidenceBehind, OfNothingHasNoShares) {
    const auto found = evidence_behind({});

    EXPECT_EQ(found.evidence_share, std::nullopt);
    EXPECT_THAT(found.domains, IsEmpty());
}

} // namespace
} // namespace weft::comparison
