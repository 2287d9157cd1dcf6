// SPDX-License-Identifier: MIT
#include "apps/cli/plan_documents.hpp"
#include "tests/core/assessment/schema_verdicts.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace weft::cli {
namespace {

using nlohmann::json;
using testing::Each;
using testing::ElementsAre;
using testing::EndsWith;
using testing::IsEmpty;
using testing::SizeIs;

const std::string what_if_schema = WEFT_SOURCE_DIR "/schema/whatif.json";

result::Result side(int level) {
    result::Gate gate;
    gate.id = "gate";
    gate.binding = true;
    gate.held_by = {"kettle"};
    result::Domain domain;
    domain.id = "brewing";
    domain.publication = "published";
    domain.level = level;
    domain.score = 50;
    domain.gates = {gate};
    result::Result result;
    result.system = "demo:a";
    result.round = "2026";
    result.headline = "assessed";
    result.overall.publication = "provisional";
    result.overall.level = level;
    result.overall.score = 50;
    result.overall.gates = {gate};
    result.domains = {domain};
    return result;
}

/// A document in which every list has something and nothing is null that need not be.
WhatIf full_what_if() {
    WhatIf what_if;
    what_if.register_date = "2026-04-01";
    what_if.covers = {.people = 12, .sectors_heard = 3, .sectors_asked = 4, .coverage = 0.75};
    what_if.changes = {{.criterion = "kettle",
                        .title = "Kettle",
                        .from = 1,
                        .from_label = "Warm",
                        .to = 2,
                        .to_label = "Hot",
                        .held = 1,
                        .held_label = "Warm"}};
    what_if.before = side(1);
    what_if.after = side(2);
    what_if.new_holds = {{.criterion = "kettle", .title = "Kettle", .ceiling = {}}};
    planning::MarginalGain gain;
    gain.criterion = "kettle";
    gain.from = 1;
    gain.to = 2;
    gain.domain_score = 10;
    gain.overall_score = 5;
    gain.opens = {"gate"};
    what_if.gains = {gain};
    return what_if;
}

/// One in which everything that may be null or empty is.
WhatIf empty_what_if() {
    WhatIf what_if;
    what_if.changes = {{.criterion = "kettle",
                        .title = "Kettle",
                        .from = std::nullopt,
                        .from_label = "",
                        .to = 2,
                        .to_label = "Hot",
                        .held = std::nullopt,
                        .held_label = ""}};
    what_if.before.headline = what_if.after.headline = "claimed";
    what_if.before.overall.publication = what_if.after.overall.publication = "incomplete-voice";
    what_if.gains = {planning::MarginalGain{}};
    return what_if;
}

TEST(WhatIfSchema, AcceptsWhatTheProgramWrites) {
    EXPECT_THAT(schema_verdicts(what_if_schema, {what_if_document(full_what_if()), what_if_document(empty_what_if())}),
                ElementsAre("valid", "valid"));
}

TEST(WhatIfSchema, RefusesADocumentThatLacksAnyMember) {
    const auto full = json::parse(what_if_document(full_what_if()));
    std::vector<std::string> documents;
    for (const auto& member : members_of(full)) {
        auto lacking = full;
        lacking[member.parent_pointer()].erase(member.back());
        documents.push_back(lacking.dump());
    }

    EXPECT_THAT(documents, SizeIs(testing::Gt(70U)));
    EXPECT_THAT(schema_verdicts(what_if_schema, documents),
                testing::AllOf(SizeIs(documents.size()), Each(EndsWith("' is a required property"))));
}

TEST(WhatIfSchema, RefusesOtherMembersWordsAndKinds) {
    auto other_member = json::parse(what_if_document(full_what_if()));
    other_member["after"]["colour"] = "red";
    auto other_word = full_what_if();
    other_word.before.headline = "guessed";
    auto other_kind = json::parse(what_if_document(full_what_if()));
    other_kind["changes"][0]["to"] = "2";

    EXPECT_THAT(schema_verdicts(what_if_schema, {other_member.dump(), what_if_document(other_word), other_kind.dump()}),
                ElementsAre("/after: Additional properties are not allowed ('colour' was unexpected)",
                            "/chain: 'guessed' is not one of ['claimed', 'evidenced', 'assessed']",
                            "/changes/0/to: '2' is not of type 'integer'"));
}

TEST(WhatIfSchema, SaysInWordsWhatEveryMemberIs) {
    EXPECT_THAT(members_without_words(what_if_schema, "WhatIf"), IsEmpty());
}

} // namespace
} // namespace weft::cli
