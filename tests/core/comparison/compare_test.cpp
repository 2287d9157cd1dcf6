// SPDX-License-Identifier: MIT
#include "core/comparison/compare.hpp"

#include "core/comparison/comparison_json.hpp"
#include "core/error.hpp"
#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::SizeIs;

CompareSettings usual_settings(unsigned threads = 1) {
    return {.policy = defaults().compare, .seed = 1, .threads = threads, .engine_version = "test"};
}

std::vector<result::Result> two_systems() {
    return {system("demo:b", {answered("d", lower_half, 30)}), system("demo:a", {answered("d", upper_half, 70)})};
}

/// The third exists at the end of 2026 and has sent nothing; the fourth was gone by then, the fifth is of another kind.
SystemRegister registered() {
    return {.systems = {{"demo:a", "A", "", "2020-01-01", ""},
                        {"demo:b", "B", "", "2026-04-01", ""},
                        {"demo:c", "C", "", "2020-01-01", ""},
                        {"demo:d", "D", "", "2020-01-01", "2026-03-31"},
                        {"la:e", "E", "", "2020-01-01", ""}},
            .successions = {}};
}

std::vector<std::string> keys_of(const Comparison& comparison) {
    std::vector<std::string> keys;
    for (const auto& one : comparison.systems)
        keys.push_back(one.system);
    return keys;
}

std::string refusal(const std::vector<result::Result>& results) {
    try {
        compare(results, {}, usual_settings());
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

TEST(Compare, SaysWhatItCovers) {
    const auto found = compare(two_systems(), registered(), usual_settings());

    EXPECT_THAT(keys_of(found), ElementsAre("demo:a", "demo:b"));
    EXPECT_THAT(found.absent, ElementsAre(Field(&AbsentSystem::system, "demo:c")));
    EXPECT_EQ(found.framework.id, "two-domains");
    EXPECT_EQ(found.round, "2026");
    EXPECT_EQ(found.register_date, "2026-04-01");
    EXPECT_THAT(found.domains, SizeIs(1));
    EXPECT_THAT(found.profiles.pairs, SizeIs(1));
}

TEST(Compare, IsTheSameInAnyOrderOfResults) {
    auto results = two_systems();
    const auto one = compare(results, {}, usual_settings());
    std::ranges::reverse(results);
    const auto other = compare(results, {}, usual_settings());

    EXPECT_EQ(to_json(one), to_json(other));
    EXPECT_EQ(one.domains[0].pairs[0].verdict, "higher");
    EXPECT_EQ(other.domains[0].pairs[0].verdict, "higher");
    EXPECT_EQ(one.domains[0].pairs[0].p, other.domains[0].pairs[0].p);
}

TEST(Compare, IsTheSameOnOneThreadAndOnEight) {
    EXPECT_EQ(to_json(compare(two_systems(), registered(), usual_settings(1))),
              to_json(compare(two_systems(), registered(), usual_settings(8))));
}

TEST(Compare, HasNoDayOfTheRegisterWithoutOne) {
    EXPECT_EQ(compare(two_systems(), {}, usual_settings()).register_date, std::nullopt);
}

// METHODS, amendment 5: without the voices that a framework requires nothing of a system is compared.
TEST(Compare, LeavesOutWhereVoicesThatMustBeHeardAreSilent) {
    auto results = two_systems();
    results.push_back(system("demo:c", {answered("d", upper_half, 70)}));
    results.back().participation.complete = false;
    results.back().participation.missing = {"Not heard: Lived experience."};

    const auto found = compare(results, {}, usual_settings());

    EXPECT_FALSE(found.systems[2].compared);
    EXPECT_EQ(found.systems[2].left_out, "Not everybody was heard who has to be. Not heard: Lived experience.");
    EXPECT_EQ(found.domains[0].systems[2].left_out, "Not everybody was heard who has to be.");
    EXPECT_THAT(found.domains[0].pairs, SizeIs(1));
    EXPECT_THAT(found.profiles.pairs, SizeIs(1));
    EXPECT_EQ(found.weightings.withheld, "Weighing needs two systems with levels, of which no criterion is hidden.");
}

TEST(Compare, RefusesOneSystemTwice) {
    auto results = two_systems();
    results[0].system = "demo:a";

    EXPECT_EQ(refusal(results),
              "cannot compare 'demo:a' with 'demo:a': that is one system twice; give each system once");
}

TEST(Compare, RefusesTwoRounds) {
    auto results = two_systems();
    results[0].round = "2027";

    EXPECT_EQ(refusal(results), "cannot compare 'demo:a' with 'demo:b': one is of round '2026', the other of '2027'; "
                                "compare one round at a time");
}

TEST(Compare, RefusesTwoVersionsOfAFramework) {
    auto results = two_systems();
    results[0].framework.version = "2.0.0";

    EXPECT_EQ(refusal(results),
              "cannot compare 'demo:a' with 'demo:b': one was asked by framework 'two-domains' 1.0.0, "
              "the other by 'two-domains' 2.0.0; assess both by one of them");
}

TEST(Compare, RefusesRubricsThatOnlyShareAVersion) {
    auto results = two_systems();
    results[0].domains[0].rubric.digest = "another";

    EXPECT_EQ(refusal(results),
              "cannot compare 'demo:a' with 'demo:b': both name framework 'two-domains' 1.0.0, but its "
              "content is not the same; assess both by one of them");
}

TEST(Compare, RefusesNothing) {
    EXPECT_EQ(refusal({}), "nothing to compare: there is no result");
}

} // namespace
} // namespace weft::comparison
