// SPDX-License-Identifier: MIT
#include "core/uncertainty/kept_ceilings.hpp"

#include "tests/core/synthesis/panel.hpp"

#include <gtest/gtest.h>

namespace weft::uncertainty {
namespace {

result::Ceiling ceiling(int at_most, std::string rule, std::string assessor) {
    result::Ceiling made;
    made.at_most = at_most;
    made.rule = std::move(rule);
    made.assessor = std::move(assessor);
    return made;
}

TEST(KeptCeilings, AreThoseOfAssessorsAsRanks) {
    auto framework = one_criterion({"nhs"});
    framework.domains[0].rubric.scale = {.first = 1, .better = Better::lower, .labels = {"1", "2", "3", "4"}};
    framework.index();
    result::Criterion criterion;
    criterion.id = "plan";
    criterion.ceilings = {ceiling(3, "perspective", "weft"), ceiling(2, "limit:late", "weft"),
                          ceiling(2, "measured", "weft.clinical")};
    result::Result system;
    system.domains.emplace_back().capabilities.emplace_back().criteria = {criterion};

    const auto kept = kept_ceilings(framework, system);

    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].question, 0U);
    EXPECT_EQ(kept[0].at_most, 2) << "printed 2 of 4 to 1 is the third from the worst";
    EXPECT_EQ(kept[0].rule, "measured");
    EXPECT_EQ(kept[0].assessor, "weft.clinical");
}

} // namespace
} // namespace weft::uncertainty
