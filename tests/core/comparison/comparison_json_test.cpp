// SPDX-License-Identifier: MIT
#include "core/comparison/comparison_json.hpp"

#include "core/error.hpp"
#include "tests/core/comparison/full_comparison.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {
namespace {

using nlohmann::json;
using testing::StartsWith;

std::string refusal_of_comparison(std::string_view text) {
    try {
        comparison_from_json(text, "comparison.json");
    } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::input);
        return error.what();
    }
    return "not refused";
}

/// The document with its first `from` replaced.
std::string with_replaced(std::string document, std::string_view from, std::string_view to) {
    const auto at = document.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? document : document.replace(at, from.size(), to);
}

TEST(ComparisonJson, ReadsBackToTheSameBytes) {
    const auto full = to_json(comparison::full_comparison());

    EXPECT_EQ(to_json(comparison_from_json(full, "comparison.json")), full);
}

// 1/1024 has ten decimals, the last of them a five, which goes to the even digit before it.
TEST(ComparisonJson, LeavesOfItsNumbersWhatTheDocumentSays) {
    auto made = comparison::full_comparison();
    made.domains[0].pairs[0].p = 0.0009765625;
    made.domains[0].middle->systems[1].low = -1e-12;
    made.rounds->trends[0].means = {62.50000000049, 1.0 / 3};
    made.systems[0].coverage = std::nullopt;
    const auto document = to_json(made);

    round_as_written(made);

    EXPECT_EQ(made.domains[0].pairs[0].p, 0.000976562);
    EXPECT_EQ(made.domains[0].middle->systems[1].low, 0);
    EXPECT_THAT(made.rounds->trends[0].means, testing::ElementsAre(62.5, 0.333333333));
    EXPECT_EQ(made.systems[0].coverage, std::nullopt);
    EXPECT_EQ(to_json(made), document);
}

TEST(ComparisonJson, ReadsWhatWasLaidOutForPeople) {
    const auto full = comparison::full_comparison();

    EXPECT_EQ(to_json(comparison_from_json(to_json(full, 2), "comparison.json")), to_json(full));
}

TEST(ComparisonJson, ReadsBackWhatIsUnsetAsUnset) {
    comparison::Comparison without = comparison::full_comparison();
    without.register_date.reset();
    without.rounds.reset();
    without.peers.reset();
    without.drawn_panels.reset();
    without.other_methods.reset();
    without.systems[0].people.reset();

    const auto read = comparison_from_json(to_json(without), "comparison.json");

    EXPECT_EQ(to_json(read), to_json(without));
    EXPECT_EQ(read.register_date, std::nullopt);
    EXPECT_FALSE(read.rounds || read.peers || read.drawn_panels || read.other_methods);
    EXPECT_EQ(read.systems[0].people, std::nullopt);
}

TEST(ComparisonJson, RefusesOtherDocumentsByTheirNames) {
    const auto full = to_json(comparison::full_comparison());

    EXPECT_EQ(refusal_of_comparison(with_replaced(full, "weft.comparison/1", "weft.comparison/2")),
              "comparison.json: written as 'weft.comparison/2'; this engine reads 'weft.comparison/1'");
    EXPECT_EQ(refusal_of_comparison(R"({"format": "weft.result/1"})"),
              "comparison.json: written as 'weft.result/1'; a comparison is 'weft.comparison/1'");
    EXPECT_EQ(refusal_of_comparison("{}"),
              "comparison.json:1:1: /format is missing; 'weft.comparison/1' stands there in a comparison");
    EXPECT_EQ(refusal_of_comparison("system,domain\n"), "comparison.json:1:1: a comparison starts with '{'");
    EXPECT_EQ(refusal_of_comparison("[]"),
              "comparison.json:1:1: this is a list; comparisons are written one a line, without brackets");
    EXPECT_EQ(refusal_of_comparison("\n"), "comparison.json: there is no comparison in it");
    EXPECT_EQ(refusal_of_comparison(full + "\n" + full),
              "comparison.json: there are 2 comparisons in it; one is wanted");
    EXPECT_THAT(refusal_of_comparison(full.substr(0, full.size() - 1)), testing::EndsWith(": the JSON ends too early"));
}

TEST(ComparisonJson, SaysWhichMemberIsWrongAndWhere) {
    const auto full = to_json(comparison::full_comparison(), 1); // one member a line; /absent is the first

    EXPECT_EQ(refusal_of_comparison(with_replaced(full, "\"absent\"", "\"absnt\"")),
              "comparison.json:1:1: /absent is missing");
    EXPECT_EQ(refusal_of_comparison(with_replaced(full, "{", "{\"peer\":1,")),
              "comparison.json:1:9: /peer is no member of a comparison; did you mean 'peers'?");
    EXPECT_THAT(refusal_of_comparison(with_replaced(full, "\"smallest_group\": null", "\"smallest_group\": -1")),
                testing::EndsWith(": /smallest_group is -1; it can be from 0 to 4294967295"));
    EXPECT_THAT(refusal_of_comparison(with_replaced(full, "\"reliability\": ", "\"reliability\": \"much\", \"x\": ")),
                testing::EndsWith(": /domains/0/reliability is \"much\"; it has to be a number or null"));
    EXPECT_THAT(
        refusal_of_comparison(with_replaced(full, "\"verdict\": \"", "\"verdict\": true, \"x\": \"")),
        testing::AllOf(StartsWith("comparison.json:"), testing::EndsWith("/verdict is true; it has to be a text")));
}

/// Every member has to be there: reading fills nothing in.
TEST(ComparisonJson, RefusesADocumentThatLacksAnyMemberOfAnyObject) {
    const auto full = json::parse(to_json(comparison::full_comparison()));
    std::vector<json::json_pointer> members;
    const auto collect = [&members](auto&& self, const json& tree, const json::json_pointer& where) -> void {
        if (tree.is_array() && !tree.empty()) self(self, tree.front(), where / std::size_t{0});
        if (!tree.is_object()) return;
        for (const auto& [key, value] : tree.items()) {
            members.push_back(where / key);
            self(self, value, where / key);
        }
    };
    collect(collect, full, json::json_pointer());

    EXPECT_GT(members.size(), 220U);
    for (const auto& member : members) {
        auto lacking = full;
        lacking[member.parent_pointer()].erase(member.back());
        EXPECT_THAT(refusal_of_comparison(lacking.dump()),
                    testing::HasSubstr(": " + member.to_string() + " is missing"));
    }
}

} // namespace
} // namespace weft
