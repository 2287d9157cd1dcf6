// SPDX-License-Identifier: MIT
#include "core/planning/plan_document.hpp"

#include "core/error.hpp"
#include "core/planning/described_plan.hpp"
#include "tests/core/assessment/members.hpp"
#include "tests/core/planning/plan_documents.hpp"

#include <gmock/gmock.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace weft::planning {
namespace {

std::string refusal_of_plan(std::string_view text) {
    try {
        plans_from_json(text, "plan.json");
    } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::input);
        return error.what();
    }
    return "not refused";
}

template <class... Struct>
void expect_all_described() {
    const auto expect_same = [](std::size_t described, std::size_t members) { EXPECT_EQ(described, members); };
    (expect_same(members::count_of_described_members<Struct>(), members::count_of_members<Struct>()), ...);
}

TEST(DescribedPlan, LeavesOutNoMember) {
    expect_all_described<Covers, Teacher, Rung, StandIn, Hold, ClosedGate, Standing, Raise, NobodyToLearnFrom,
                         PlanTarget, IfLifted, PlanDocument>();
}

TEST(PlanDocument, ReadsBackToTheSameBytes) {
    auto empty = full_plan_document();
    empty.domain.reset();
    empty.if_lifted.reset();
    empty.cost.reset();
    empty.raises.clear();
    const auto text = to_json(full_plan_document()) + "\n" + to_json(empty) + "\n";

    const auto read = plans_from_json(text, "plan.json");

    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(to_json(read[0]) + "\n" + to_json(read[1]) + "\n", text);
    EXPECT_EQ(read[1].domain, std::nullopt);
    EXPECT_EQ(read[1].cost, std::nullopt);
}

TEST(PlanDocument, IsMadeOfAPlanWithNothingLost) {
    Plan plan;
    plan.raises.resize(1);
    plan.raises[0].steps.resize(2);
    plan.raises[0].share = 0.1 + 0.2;
    plan.not_compared.resize(1);
    plan.cost_if_lifted = 4; // of no meaning while it is not reachable so
    EXPECT_EQ(document_of(plan).domain, std::nullopt);
    EXPECT_EQ(document_of(plan).raises[0].steps.size(), 2U);
    EXPECT_EQ(document_of(plan).not_compared[0].domain, std::nullopt);
    EXPECT_FALSE(document_of(plan).if_lifted);
    EXPECT_NE(to_json(document_of(plan)).find("\"share\":0.3,"), std::string::npos);

    plan.domain = plan.not_compared[0].domain = "care";
    plan.reachable_if_lifted = true;
    EXPECT_EQ(document_of(plan).domain, "care");
    EXPECT_EQ(document_of(plan).not_compared[0].domain, "care");
    EXPECT_EQ(document_of(plan).if_lifted->cost, 4);
}

TEST(PlanDocument, IsRefusedWithThePlaceAndTheName) {
    EXPECT_EQ(refusal_of_plan(R"({"format": "weft.whatif/1"})"),
              "plan.json: written as 'weft.whatif/1'; a plan is 'weft.plan/1'");
    EXPECT_EQ(refusal_of_plan(" "), "plan.json: there is no plan in it");
    auto text = to_json(full_plan_document());
    text.replace(text.find("\"steps\":2"), 9, "\"steps\":\"2\"");
    const auto at = std::to_string(text.find("\"steps\":\"2\"") + 9);
    EXPECT_EQ(refusal_of_plan(text), "plan.json:1:" + at + ": /steps is \"2\"; it has to be a whole number");
}

} // namespace
} // namespace weft::planning
