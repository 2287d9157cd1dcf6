// SPDX-License-Identifier: MIT
#include "core/comparison/versions.hpp"

#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A system whose domain asks these criteria, by a rubric of this version.
result::Result asked(const std::vector<std::string>& criteria, const std::string& version) {
    std::vector<result::Criterion> made;
    for (const auto& id : criteria)
        made.push_back(criterion(id, 1, {}));
    auto result = system("demo:a", {domain("d", std::move(made))});
    result.domains[0].rubric.version = version;
    result.domains[0].rubric.digest = "digest of " + version;
    return result;
}

DomainVersions between(const result::Result& before, const Wording& wording_before, const result::Result& after,
                       const Wording& wording_after) {
    return versions_between(before, wording_before, after, wording_after, defaults().compare).front();
}

std::vector<std::string> left_out(const DomainVersions& versions) {
    std::vector<std::string> words;
    for (const auto& one : versions.left_out)
        words.push_back(one.criterion + " " + one.why);
    return words;
}

TEST(Versions, AreTheSameWhereTheRubricIs) {
    const auto result = asked({"c1", "c2"}, "1.0.0");

    const auto found = between(result, {}, result, {});

    EXPECT_EQ(found.state, "same");
    EXPECT_EQ(found.reason, "");
    EXPECT_THAT(found.unchanged, ElementsAre("c1", "c2"));
    EXPECT_EQ(found.share_before, 1);
    EXPECT_EQ(found.share_after, 1);
}

// CMP-46: of c1, c2, c3 and c1, c2, c4 two thirds are common on both sides.
TEST(Versions, CompareWhatDidNotChange) {
    const auto found = between(asked({"c1", "c2", "c3"}, "1.0.0"), {{"c1", "x"}, {"c2", "y"}, {"c3", "z"}},
                               asked({"c1", "c2", "c4"}, "1.1.0"), {{"c1", "x"}, {"c2", "y"}, {"c4", "z"}});

    EXPECT_EQ(found.state, "in-part");
    EXPECT_EQ(found.reason,
              "Compared on the 2 criteria that did not change, 66.7% of the weight (1.0.0 then, 1.1.0 now).");
    EXPECT_THAT(found.unchanged, ElementsAre("c1", "c2"));
    EXPECT_THAT(left_out(found), ElementsAre("c3 dropped", "c4 new"));
    EXPECT_NEAR(*found.share_before, 2.0 / 3, 1e-9);
    EXPECT_NEAR(*found.share_after, 2.0 / 3, 1e-9);
}

TEST(Versions, BreakWhereTooLittleIsInCommon) {
    const auto found = between(asked({"c1", "c2"}, "1.0.0"), {{"c1", "x"}, {"c2", "y"}}, asked({"c1", "c2"}, "1.0.1"),
                               {{"c1", "x"}, {"c2", "reworded"}});

    EXPECT_EQ(found.state, "break");
    EXPECT_EQ(found.reason, "Only 50% of the weight is in criteria that did not change (1.0.0 then, 1.0.1 now); rounds "
                            "are compared from 60% on.");
    EXPECT_THAT(left_out(found), ElementsAre("c2 reworded"));
}

TEST(Versions, BreakAtAMajorVersionWhateverItLeft) {
    const auto found = between(asked({"c1"}, "1.4.0"), {{"c1", "x"}}, asked({"c1"}, "2.0.0"), {{"c1", "x"}});

    EXPECT_EQ(found.state, "break");
    EXPECT_EQ(found.reason, "The rubric has a new major version (1.4.0 then, 2.0.0 now), which can change a score.");
    EXPECT_EQ(found.share_after, 1);
}

TEST(Versions, BreakWhereNobodySaysWhatWasAsked) {
    const auto found = between(asked({"c1"}, "1.0.0"), {}, asked({"c1"}, "1.1.0"), {{"c1", "x"}});

    EXPECT_EQ(found.state, "break");
    EXPECT_EQ(found.reason,
              "The rubric is not the same (1.0.0 then, 1.1.0 now), and what its questions said then is not "
              "known: give the framework of that round, too.");
    EXPECT_EQ(found.share_before, std::nullopt);
    EXPECT_THAT(found.unchanged, IsEmpty());
}

TEST(Versions, BreakInANewDomain) {
    auto before = asked({"c1"}, "1.0.0");
    before.domains.clear();

    EXPECT_EQ(between(before, {}, asked({"c1"}, "1.0.0"), {}).reason, "The domain is new.");
    EXPECT_EQ(between(before, {}, asked({"c1"}, "1.0.0"), {}).version_before, std::nullopt);
}

} // namespace
} // namespace weft::comparison
