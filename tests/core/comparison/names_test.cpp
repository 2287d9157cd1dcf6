// SPDX-License-Identifier: MIT
#include "core/comparison/names.hpp"

#include "core/comparison/gaps_found.hpp"

#include <gmock/gmock.h>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

Comparison named() {
    Comparison comparison;
    comparison.systems.resize(4);
    comparison.systems[0].system = "demo:a";
    comparison.systems[0].name = "Vale";
    comparison.systems[1].system = "demo:b";
    comparison.systems[1].name = "Moor";
    comparison.systems[2].system = "demo:c";
    comparison.systems[2].name = "Moor";
    comparison.systems[3].system = "demo:d";
    comparison.domains.resize(2);
    comparison.domains[0].domain = "clinical";
    comparison.domains[0].title = "Clinical integration";
    comparison.domains[1].domain = "service";
    comparison.criteria.resize(1);
    comparison.criteria[0].criterion = "named-coordinator";
    comparison.criteria[0].title = "One named person";
    comparison.sectors = {{"hospice", "Hospices and charities"}, {"nhs", ""}};
    return comparison;
}

TEST(ComparisonNames, TellSystemsOfOneNameApartByTheirKeys) {
    EXPECT_THAT(system_names(named(), {"demo:a", "demo:b", "demo:c", "demo:d", "demo:e"}),
                ElementsAre("Vale", "Moor (demo:b)", "Moor (demo:c)", "demo:d", "demo:e"));
}

TEST(ComparisonNames, AreTheIdWhereThereIsNoTitle) {
    EXPECT_THAT(domain_titles(named(), {"clinical", "service", "other"}),
                ElementsAre("Clinical integration", "service", "other"));
    EXPECT_EQ(criterion_title(named(), "named-coordinator"), "One named person");
    EXPECT_EQ(criterion_title(named(), "other"), "other");
}

TEST(SidesOfADifference, AreRolesInWordsOrTheTitleOfASector) {
    EXPECT_EQ(side_in_words(named(), "lead"), "those who pay or chair");
    EXPECT_EQ(side_in_words(named(), "voice"), "the smaller partners");
    EXPECT_EQ(side_in_words(named(), "others"), "the others");
    EXPECT_EQ(side_in_words(named(), "hospice"), "'Hospices and charities'");
    EXPECT_EQ(side_in_words(named(), "nhs"), "'nhs'") << "without a title by its id";
}

TEST(GapsFound, AreClaimsLooksAndWhatIsHiddenOfAllSystems) {
    Comparison comparison;
    comparison.sector_gaps.resize(2);
    comparison.sector_gaps[0].system = "demo:a";
    comparison.sector_gaps[0].tests = 3;
    comparison.sector_gaps[0].criteria.resize(3);
    comparison.sector_gaps[0].criteria[0].verdict = "higher";
    comparison.sector_gaps[0].criteria[1].verdict = "worth-a-look";
    comparison.sector_gaps[0].criteria[2].verdict = "not-told-apart";
    comparison.sector_gaps[1].system = "demo:b";
    comparison.sector_gaps[1].tests = 1;
    comparison.sector_gaps[1].criteria.resize(2);
    comparison.sector_gaps[1].criteria[0].verdict = "lower";
    comparison.sector_gaps[1].criteria[1].verdict = "hidden";
    comparison.sector_gaps[1].criteria[1].hidden = "small-group";

    const auto found = gaps_found(comparison);

    EXPECT_EQ(found.tests, 4U);
    EXPECT_EQ(found.worth_a_look, 1U);
    EXPECT_EQ(found.hidden, 1U);
    ASSERT_THAT(found.claims, SizeIs(2));
    EXPECT_EQ(*found.claims[0].system, "demo:a");
    EXPECT_EQ(found.claims[0].gap->verdict, "higher");
    EXPECT_EQ(*found.claims[1].system, "demo:b");
    EXPECT_EQ(found.claims[1].gap->verdict, "lower");
}

} // namespace
} // namespace weft::comparison
