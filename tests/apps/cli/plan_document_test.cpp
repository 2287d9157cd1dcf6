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

const std::string schema_file = WEFT_SOURCE_DIR "/schema/plan.json";

std::vector<std::string> verdicts(const std::vector<std::string>& documents) {
    return schema_verdicts(schema_file, documents);
}

planning::Raise full_raise() {
    planning::Raise raise;
    raise.criterion = "kettle";
    raise.from = 0;
    raise.to = 2;
    raise.forced = true;
    raise.at_least = 1;
    raise.steps = {{.level = 1,
                    .label = "Warm",
                    .descriptor = "It hums.",
                    .next_step = "Wait.",
                    .visitor_asks = "Steam.",
                    .cost = 1}};
    raise.evidence_now = "none";
    raise.evidence_needed = "document";
    raise.evidence_wanted = {"audit"};
    raise.share = 12.5;
    raise.share_error = 0.5;
    raise.learn_from = {{.system = "demo:b", .name = "Urn", .level = 2, .label = "Hot", .distance = 0.5}};
    raise.learn_from_more = 2;
    return raise;
}

/// A plan in which every list has something and nothing is null that need not be.
planning::Plan full_plan() {
    planning::Hold hold;
    hold.criterion = "kettle";
    planning::Plan plan;
    plan.system = "demo:a";
    plan.round = "2026";
    plan.register_date = "2026-04-01";
    plan.covers = {.people = 12, .sectors_heard = 3, .sectors_asked = 4, .coverage = 0.75};
    plan.domain = "brewing";
    plan.chain = "assessed";
    plan.unit = "percent";
    plan.target_level = 2;
    plan.target_score = 50;
    plan.now = {.level = 0, .label = "Cold", .score = 10};
    plan.after = {.level = 2, .label = "Hot", .score = 60};
    plan.state = "out-of-reach";
    plan.cost = 2;
    plan.steps = 2;
    plan.raises = {full_raise()};
    plan.as_cheap = 3;
    plan.stand_ins = {{.criterion = "cup", .title = "Cup", .domain = "brewing", .to = 1, .to_label = "Warm"}};
    plan.holds = {hold};
    plan.gates = {{.id = "gate", .because = "So.", .cap = 1, .cap_label = "Warm", .criteria = {"kettle"}, .views = {}}};
    plan.others = {"demo:b"};
    plan.others_audience = "public";
    plan.not_compared = {{.system = "demo:c",
                          .name = "Cup",
                          .domain = "brewing",
                          .domain_title = "Brewing",
                          .reason = "Too little is known."}};
    plan.context = {"deprivation"};
    plan.reachable_if_lifted = true;
    plan.cost_if_lifted = 3;
    plan.raises_if_lifted = {full_raise()};
    plan.to_lift = {hold};
    return plan;
}

planning::Plan empty_plan() {
    planning::Plan plan;
    plan.chain = "claimed";
    plan.unit = "points";
    plan.state = "no-level";
    plan.others_audience = "internal";
    plan.not_compared = {
        {.system = "demo:c", .name = "Cup", .domain = "", .domain_title = "", .reason = "Not everybody was heard."}};
    return plan;
}

TEST(PlanSchema, AcceptsWhatTheProgramWrites) {
    auto without_values = full_plan();
    without_values.raises[0].at_least.reset();
    without_values.raises[0].share.reset();
    without_values.raises[0].share_error.reset();
    without_values.raises[0].learn_from[0].distance.reset();
    without_values.raises[0].evidence_needed = "";
    EXPECT_THAT(verdicts({plan_document(full_plan()), plan_document(empty_plan()), plan_document(without_values)}),
                ElementsAre("valid", "valid", "valid"));
}

TEST(PlanSchema, RefusesADocumentThatLacksAnyMember) {
    const auto full = json::parse(plan_document(full_plan()));
    std::vector<std::string> documents;
    for (const auto& member : members_of(full)) {
        if (member.to_string().starts_with("/if_lifted/")) continue; // there the words are those of "oneOf"
        auto lacking = full;
        lacking[member.parent_pointer()].erase(member.back());
        documents.push_back(lacking.dump());
    }

    EXPECT_THAT(documents, SizeIs(testing::Gt(70U)));
    EXPECT_THAT(verdicts(documents),
                testing::AllOf(SizeIs(documents.size()), Each(EndsWith("' is a required property"))));
}

TEST(PlanSchema, RefusesOtherMembersWordsAndKinds) {
    auto other_member = json::parse(plan_document(full_plan()));
    other_member["raises"][0]["colour"] = "red";
    auto other_word = full_plan();
    other_word.state = "maybe";
    auto other_kind = json::parse(plan_document(full_plan()));
    other_kind["as_cheap"] = "3";
    auto lifted = json::parse(plan_document(full_plan()));
    lifted["if_lifted"].erase("lift");

    EXPECT_THAT(verdicts({other_member.dump(), plan_document(other_word), other_kind.dump()}),
                ElementsAre("/raises/0: Additional properties are not allowed ('colour' was unexpected)",
                            "/state: 'maybe' is not one of ['met', 'reachable', 'out-of-reach', 'no-level']",
                            "/as_cheap: '3' is not of type 'integer', 'null'"));
    EXPECT_THAT(verdicts({lifted.dump()}), Each(testing::StartsWith("/if_lifted: ")));
}

TEST(PlanSchema, SaysInWordsWhatEveryMemberIs) {
    EXPECT_THAT(members_without_words(schema_file, "Plan"), IsEmpty());
}

} // namespace
} // namespace weft::cli
