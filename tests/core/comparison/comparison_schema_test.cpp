// SPDX-License-Identifier: MIT
#include "core/comparison/comparison_json.hpp"
#include "core/comparison/described_comparison.hpp"
#include "core/comparison/level_uncertainty.hpp"
#include "tests/core/assessment/members.hpp"
#include "tests/core/assessment/schema_verdicts.hpp"
#include "tests/core/comparison/full_comparison.hpp"

#include <boost/core/demangle.hpp>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <string>
#include <typeinfo>
#include <vector>

namespace weft {
namespace {

using nlohmann::json;
using testing::Each;
using testing::ElementsAre;
using testing::EndsWith;
using testing::IsEmpty;
using testing::SizeIs;

const std::string schema_file = WEFT_SOURCE_DIR "/schema/comparison.json";

std::vector<std::string> verdicts(const std::vector<std::string>& documents) {
    return schema_verdicts(schema_file, documents);
}

/// A JSON pointer to every member of every object below `tree`; of a list, those of its first item stand for all.
void collect_members(const json& tree, const json::json_pointer& where, std::vector<json::json_pointer>& found) {
    if (tree.is_array()) {
        if (!tree.empty()) collect_members(tree.front(), where / std::size_t{0}, found);
        return;
    }
    if (!tree.is_object()) return;
    for (const auto& [key, value] : tree.items()) {
        found.push_back(where / key);
        collect_members(value, where / key, found);
    }
}

/// Every list and every part that may be unset holds something, so that nothing below goes unlooked at.
void collect_empty(const json& tree, const json::json_pointer& where, std::vector<std::string>& found) {
    if (tree.is_array() && tree.empty()) found.push_back(where.to_string());
    if (!tree.is_structured()) return;
    for (const auto& [key, value] : tree.items())
        collect_empty(value, tree.is_array() ? where / std::stoul(key) : where / key, found);
}

TEST(ComparisonSchema, AcceptsWhatTheEngineWrites) {
    auto without = comparison::full_comparison();
    without.rounds.reset();
    without.peers.reset();
    without.rubric_health.reset();
    without.drawn_panels.reset();
    without.other_methods.reset();
    auto withheld = comparison::full_comparison();
    comparison::withhold_uncertainty(withheld, "Only results were given.");
    auto unordered = comparison::full_comparison();
    unordered.drawn_panels->pairs[0].overall.reset();
    unordered.drawn_panels->systems[0].overall = uncertainty::NodeSpread(); // nothing known of it
    auto in_part = comparison::full_comparison();
    in_part.drawn_panels->pairs[0].profiles.reset();
    in_part.drawn_panels->systems[0].overall.reset();
    in_part.drawn_panels->systems[0].respondents.reset();
    in_part.drawn_panels->systems[0].drawn_from.reset();
    in_part.other_methods->systems[0].overall.reset();
    const auto of_one =
        comparison::compare(std::vector{comparison::full_results().front()}, {},
                            {.policy = defaults().compare, .seed = 1, .threads = 1, .engine_version = ""});

    EXPECT_THAT(verdicts({to_json(comparison::full_comparison()), to_json(without), to_json(of_one), to_json(withheld),
                          to_json(unordered), to_json(in_part)}),
                testing::AllOf(SizeIs(6), Each("valid")));
}

TEST(ComparisonSchema, RefusesADocumentThatLacksAnyMember) {
    const auto full = json::parse(to_json(comparison::full_comparison()));
    std::vector<json::json_pointer> members;
    collect_members(full, nlohmann::json::json_pointer(), members);
    std::vector<std::string> documents;
    for (const auto& member : members) {
        auto lacking = full;
        lacking[member.parent_pointer()].erase(member.back());
        documents.push_back(lacking.dump());
    }

    EXPECT_THAT(documents, SizeIs(testing::Gt(220U)));
    // What may be null is "valid under none"; everything else is named.
    EXPECT_THAT(verdicts(documents),
                testing::AllOf(SizeIs(documents.size()),
                               Each(testing::AnyOf(EndsWith("' is a required property"),
                                                   EndsWith("is not valid under any of the given schemas")))));
}

TEST(ComparisonSchema, RefusesOtherMembersWordsAndKinds) {
    auto other_member = json::parse(to_json(comparison::full_comparison()));
    other_member["domains"][0]["rank"] = 1;
    auto other_word = comparison::full_comparison();
    other_word.sector_gaps[0].criteria[0].verdict = "maybe";
    auto other_order = comparison::full_comparison();
    other_order.other_methods->systems[0].domains[0].kept = 1.5;
    auto other_version = comparison::full_comparison();
    other_version.format = "weft.comparison/2";

    EXPECT_THAT(verdicts({other_member.dump(), to_json(other_word), to_json(other_order), to_json(other_version)}),
                ElementsAre("/domains/0: Additional properties are not allowed ('rank' was unexpected)",
                            "/sector_gaps/0/criteria/0/verdict: 'maybe' is not one of ['higher', 'lower', "
                            "'worth-a-look', 'not-told-apart', 'too-few-to-test', 'hidden']",
                            testing::AllOf(testing::StartsWith("/other_methods: "),
                                           EndsWith("is not valid under any of the given schemas")),
                            "/format: 'weft.comparison/1' was expected"));
}

TEST(ComparisonSchema, SaysInWordsWhatEveryMemberIs) {
    EXPECT_THAT(members_without_words(schema_file, "Comparison"), IsEmpty());
}

// A rank stands only as the two ends of a range, with how many it is of.
TEST(ComparisonSchema, HasNoBareRank) {
    const auto full = json::parse(to_json(comparison::full_comparison()));
    std::vector<json::json_pointer> members;
    collect_members(full, nlohmann::json::json_pointer(), members);
    std::vector<std::string> with_rank;
    for (const auto& member : members) {
        const auto text = member.to_string();
        if (text.find("rank") != std::string::npos && text.find("rank_sets") == std::string::npos)
            with_rank.push_back(text);
        for (const char* const word : {"position", "place", "league", "top", "first_place"})
            EXPECT_NE(member.back(), word);
    }

    EXPECT_THAT(with_rank,
                ElementsAre("/domains/0/ranks", "/domains/0/ranks/0/best", "/domains/0/ranks/0/of",
                            "/domains/0/ranks/0/system", "/domains/0/ranks/0/worst", "/domains/0/ranks_withheld",
                            "/weightings/ranks", "/weightings/ranks/0/high", "/weightings/ranks/0/low",
                            "/weightings/ranks/0/middle", "/weightings/ranks/0/of", "/weightings/ranks/0/system",
                            "/weightings/ranks/0/within_first"));
    const auto& places = full["profiles"]["places"]["systems"];
    EXPECT_THAT(places, SizeIs(3));
    for (const auto& place : places)
        for (const char* const end : {"best", "worst", "of", "average"})
            EXPECT_TRUE(place.contains(end)) << end;
}

TEST(FullComparison, HoldsSomethingInNearlyEveryList) {
    std::vector<std::string> empty;
    collect_empty(json::parse(to_json(comparison::full_comparison())), json::json_pointer(), empty);
    std::erase_if(empty, [](const std::string& where) {
        for (const char* const expected : {"/not_looked_at", "/former_systems", "/first_ahead", "/second_ahead",
                                           "/left_out", "/split_systems", "/sectors_left_out", "/is_peer_of",
                                           "/domains", "/measures", "/cautions", "/criterion_changes", "/sectors"})
            if (where.ends_with(expected)) return true;
        return false;
    });

    EXPECT_THAT(empty, IsEmpty());
}

template <class Struct>
void expect_described() {
    EXPECT_EQ(members::count_of_described_members<Struct>(), members::count_of_members<Struct>())
        << boost::core::demangle(typeid(Struct).name());
}

template <class... Struct>
void expect_all_described() {
    (expect_described<Struct>(), ...);
}

TEST(DescribedComparison, LeavesOutNoMember) {
    using namespace comparison;
    expect_all_described<
        ComparisonPolicy, CoveredSystem, AbsentSystem, DomainEstimate, SystemEstimate, PairVerdict, SystemRanks,
        FunnelPoint, DomainFunnel, SystemBesideMiddle, DomainMiddle, DomainComparison, ProfilePair, ProfilePlace,
        UnplacedSystem, ProfilePlaces, ProfileComparison, WeightedPair, WeightedRanks, Weightings, SectorGap, DomainGap,
        SystemGaps, SectorAcrossSystems, CriterionAcrossSystems, LeftOutCriterion, DomainVersions, CriterionChange,
        DomainChange, MeasureChange, RoundCaution, SystemRounds, Trend, Rounds, Peer, SystemPeers, Peers, GradeCount,
        EvidenceBehindCriterion, EvidenceBehindDomain, EvidenceBehind, MeasureOfSystem, MeasureBeside, CheckOfSystem,
        MeasuresBeside, CriterionHealth, Consistency, ItemInDomain, SameQuestion, DomainConsistency, AnswerConsistency,
        Agreement, AgreementOn, RaterAgreement, RubricHealth, RubricHealthPolicy, Comparison>();
}

TEST(ComparisonJson, IsTheSameOnOneThreadAndOnEight) {
    EXPECT_EQ(to_json(comparison::full_comparison(1)), to_json(comparison::full_comparison(8)));
}

} // namespace
} // namespace weft
