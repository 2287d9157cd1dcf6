// SPDX-License-Identifier: MIT
#include "core/uncertainty/panel_units.hpp"

#include "tests/core/synthesis/panel.hpp"

#include <gmock/gmock.h>

namespace weft::uncertainty {
namespace {

using testing::ElementsAre;

TEST(PanelUnits, AreOrganisationsAndPeopleWhoStandForThemselves) {
    const auto framework = one_criterion({"community"});
    const auto answers = said(framework, {{"community", "", 1},
                                          {"community", "", 2},
                                          {"community", "carers", 3},
                                          {"community", "carers", 3},
                                          {"community", "hospice", 4}});

    const auto units = find_units(framework, answers);

    ASSERT_EQ(units.sectors.size(), 1U);
    EXPECT_TRUE(units.sectors[0].are_organisations);
    EXPECT_EQ(units.sectors[0].unit_count, 4U);
    EXPECT_THAT(units.unit_of_row, ElementsAre(0, 1, 2, 2, 3));
}

TEST(PanelUnits, ArePeopleWhereASectorIsOneOrganisation) {
    const auto framework = one_criterion({"commissioner", "nhs"});
    const auto answers =
        said(framework, {{"commissioner", "board", 1}, {"commissioner", "board", 2}, {"nhs", "a", 3}, {"nhs", "b", 3}});

    const auto units = find_units(framework, answers);

    ASSERT_EQ(units.sectors.size(), 2U);
    EXPECT_FALSE(units.sectors[0].are_organisations);
    EXPECT_TRUE(units.sectors[1].are_organisations);
    EXPECT_THAT(units.unit_of_row, ElementsAre(0, 1, 2, 3));
    EXPECT_EQ(units.unit_count, 4U);
    EXPECT_EQ(units.sectors_of_one, 0U);
}

TEST(PanelUnits, ArePeopleWhereOrganisationsDoNotWeighAlike) {
    auto framework = one_criterion({"nhs"});
    framework.policy.equal_organisations = false;
    const auto answers = said(framework, {{"nhs", "a", 3}, {"nhs", "a", 1}, {"nhs", "b", 3}});

    const auto units = find_units(framework, answers);

    EXPECT_FALSE(units.sectors[0].are_organisations);
    EXPECT_THAT(units.unit_of_row, ElementsAre(0, 1, 2));
}

TEST(PanelUnits, LeaveOtherVoicesOut) {
    const auto framework = one_criterion({"nhs", "hospice"});
    auto answers = said(framework, {{"nhs", "", 3}, {"hospice", "", 1}, {"hospice", "", 1}});
    answers.respondents[1].voice = answers.respondents[2].voice = Voice::workshop;

    const auto units = find_units(framework, answers);

    ASSERT_EQ(units.sectors.size(), 1U);
    EXPECT_EQ(units.sectors[0].sector, 0U);
    EXPECT_EQ(units.unit_count, 1U);
    EXPECT_EQ(units.sectors_of_one, 1U);
}

} // namespace
} // namespace weft::uncertainty
