// SPDX-License-Identifier: MIT
#include "core/assessment/described_result.hpp"
#include "core/assessment/result_json.hpp"
#include "tests/core/assessment/full_result.hpp"
#include "tests/core/assessment/members.hpp"
#include "tests/core/assessment/schema_verdicts.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <vector>

namespace weft {
namespace {

using nlohmann::json;
using testing::Each;
using testing::ElementsAre;
using testing::EndsWith;
using testing::IsEmpty;
using testing::SizeIs;

const std::string schema_file = WEFT_SOURCE_DIR "/schema/result.json";

json schema() {
    std::ifstream in(schema_file);
    return json::parse(in);
}

std::vector<std::string> verdicts(const std::vector<std::string>& documents) {
    return schema_verdicts(schema_file, documents);
}

/// The names in it are those of a policy, of parameters and their reasons, or of plugins.
bool has_names_of_its_own(const json::json_pointer& members) {
    const auto text = members.to_string();
    return text == "/inputs/policy" || text == "/build/assessors" || text == "/domains/0/assessor_parameters" ||
           text == "/domains/0/assessor_reasons";
}

TEST(ResultSchema, AcceptsWhatTheEngineWrites) {
    auto nothing_known = full_result();
    for (auto* node : {static_cast<result::NodeSummary*>(&nothing_known.overall),
                       static_cast<result::NodeSummary*>(&nothing_known.domains.front())}) {
        node->publication = "too-little-known";
        for (auto* level : {&node->level, &node->level_low, &node->level_high, &node->base_level})
            level->reset();
        for (auto* score : {&node->score, &node->score_low, &node->score_high})
            score->reset();
        node->claimed = node->evidenced = node->assessed = {};
    }
    nothing_known.inputs.seed.reset();
    nothing_known.domains.front().capabilities.clear();

    EXPECT_THAT(verdicts({to_json(full_result()), to_json(nothing_known)}), ElementsAre("valid", "valid"));
}

TEST(ResultSchema, AcceptsNullForWhateverMayBeUnset) {
    auto result = full_result();
    std::vector<std::string> documents;
    members::change_each(result, "", [&](const std::string& where) {
        auto document = to_json(result);
        if (json::parse(document)[json::json_pointer(where)].is_null()) documents.push_back(std::move(document));
    });

    EXPECT_THAT(documents, SizeIs(testing::Gt(30U)));
    EXPECT_THAT(verdicts(documents), testing::AllOf(SizeIs(documents.size()), Each("valid")));
}

TEST(ResultSchema, RefusesADocumentThatLacksAnyMember) {
    const auto full = json::parse(to_json(full_result()));
    std::vector<std::string> documents;
    for (const auto& member : members_of(full)) {
        if (has_names_of_its_own(member.parent_pointer())) continue;
        auto lacking = full;
        lacking[member.parent_pointer()].erase(member.back());
        documents.push_back(lacking.dump());
    }

    EXPECT_THAT(verdicts(documents),
                testing::AllOf(SizeIs(documents.size()), Each(EndsWith("' is a required property"))));
}

TEST(ResultSchema, RefusesOtherMembersWordsAndKinds) {
    auto other_member = json::parse(to_json(full_result()));
    other_member["domains"][0]["colour"] = "red";
    auto other_word = full_result();
    other_word.overall.publication = "maybe";
    auto other_kind = json::parse(to_json(full_result()));
    other_kind["overall"]["level"] = "2";
    auto other_version = full_result();
    other_version.format = "weft.result/2";

    EXPECT_THAT(
        verdicts({other_member.dump(), to_json(other_word), other_kind.dump(), to_json(other_version)}),
        ElementsAre("/domains/0: Additional properties are not allowed ('colour' was unexpected)",
                    "/overall/publication: 'maybe' is not one of ['published', 'provisional', 'too-little-known', "
                    "'not-applicable', 'nothing-made', 'incomplete-voice', 'hidden']",
                    "/overall/level: '2' is not of type 'integer', 'null'", "/format: 'weft.result/1' was expected"));
}

TEST(ResultSchema, SaysInWordsWhatEveryMemberIs) {
    auto structs = schema()["$defs"];
    structs["Result"] = schema();
    std::vector<std::string> without_words;
    for (const auto& [name, definition] : structs.items())
        for (const auto& [member, property] : definition["properties"].items())
            if (!property.contains("description") && !property.contains("$ref"))
                without_words.push_back(name + "." + member);

    EXPECT_THAT(without_words, IsEmpty());
}

} // namespace
} // namespace weft
