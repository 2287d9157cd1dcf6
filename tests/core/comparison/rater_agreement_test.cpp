// SPDX-License-Identifier: MIT
#include "core/comparison/rater_agreement.hpp"

#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// Krippendorff's (2011) four observers on twelve units, as counts of the levels 1 to 5.
const std::vector<Counts> twelve_units = {{3, 0, 0, 0, 0}, {0, 3, 1, 0, 0}, {0, 0, 4, 0, 0}, {0, 0, 4, 0, 0},
                                          {0, 4, 0, 0, 0}, {1, 1, 1, 1, 0}, {0, 0, 0, 4, 0}, {3, 1, 0, 0, 0},
                                          {0, 4, 0, 0, 0}, {0, 0, 0, 0, 3}, {2, 0, 0, 0, 0}, {0, 0, 1, 0, 0}};

/// Twelve criteria as one sector sees them.
result::Result of_one_sector(const std::string& key) {
    std::vector<result::Criterion> criteria;
    for (std::size_t i = 0; i < twelve_units.size(); ++i)
        criteria.push_back(criterion("c" + std::to_string(i), 1, {{"nhs", twelve_units[i]}}));
    auto made = domain("d", criteria);
    made.criterion_scale = made.scale;
    return system(key, {made});
}

/// Twelve criteria, each rated by as many sectors as there are observers: sectors are raters by their own levels.
result::Result of_sectors(const std::string& key) {
    std::vector<result::Criterion> criteria;
    for (std::size_t i = 0; i < twelve_units.size(); ++i) {
        auto one = criterion("c" + std::to_string(i), 1, {});
        for (std::size_t rank = 0; rank < 5; ++rank)
            for (std::uint32_t sector = 0; sector < twelve_units[i][rank]; ++sector) {
                result::SectorAnswers answers;
                answers.sector = "s" + std::to_string(one.sectors.size());
                answers.counts = Counts(5, 0);
                answers.counts[rank] = 1;
                answers.level = static_cast<int>(rank);
                one.sectors.push_back(answers);
            }
        criteria.push_back(one);
    }
    auto made = domain("d", criteria);
    made.criterion_scale = made.scale;
    return system(key, {made});
}

AgreementSettings agreement_settings(unsigned threads = 1) {
    return {.policy = defaults().rubric_health, .interval_level = 0.95, .seed = 7, .threads = threads};
}

// Published: ordinal alpha 0.8154 (Krippendorff 2011); pairs that are the same 9/11 and AC2 3985/4433 (Gwet 2014).
TEST(RaterAgreement, WithinSectorsIsThatOfPeopleWhoSeeTheSamePart) {
    const auto found = rater_agreement(std::vector{of_one_sector("demo:a")}, agreement_settings());

    ASSERT_THAT(found.domains, SizeIs(1));
    const auto& within = found.domains[0].within;
    EXPECT_EQ(within.units, 11U);
    EXPECT_EQ(within.raters, 4U);
    EXPECT_EQ(within.alpha, 0.815387504);
    EXPECT_EQ(within.same, 0.818181818);
    EXPECT_EQ(within.ac2, 0.89893977);
    EXPECT_EQ(within.verdict, "good");
    ASSERT_TRUE(within.low && within.high);
    EXPECT_LT(*within.low, *within.alpha);
    EXPECT_GE(*within.high, *within.alpha);
    EXPECT_EQ(found.domains[0].between.reason, "no_data") << "no sector has a level of its own";
}

TEST(RaterAgreement, BetweenSectorsLetsEachSectorRateOnceByItsOwnLevel) {
    const auto found = rater_agreement(std::vector{of_sectors("demo:a")}, agreement_settings());

    EXPECT_EQ(found.domains.at(0).between.alpha, 0.815387504);
    EXPECT_EQ(found.domains.at(0).between.units, 11U);
    EXPECT_EQ(found.domains.at(0).within.raters, 1U);
    EXPECT_EQ(found.domains.at(0).within.reason, "too_few") << "one person does not agree with anybody";
}

// The same things rated in two systems are twice as many things, and the agreement is of those.
TEST(RaterAgreement, TakesACriterionOfEachSystemForAThingOfItsOwn) {
    const auto found =
        rater_agreement(std::vector{of_one_sector("demo:a"), of_one_sector("demo:b")}, agreement_settings());

    EXPECT_EQ(found.domains.at(0).within.units, 22U);
    ASSERT_THAT(found.systems, SizeIs(2));
    EXPECT_EQ(found.systems[1].id, "demo:b");
    EXPECT_EQ(found.systems[1].within.alpha, 0.815387504);
}

TEST(RaterAgreement, LeavesOutAHiddenSector) {
    auto shown = of_one_sector("demo:a");
    auto hidden = shown;
    shown.smallest_group = hidden.smallest_group = 5;
    for (auto& one : hidden.domains[0].capabilities[0].criteria) {
        result::SectorAnswers small;
        small.sector = "hospice";
        small.counts = {0, 0, 0, 0, 3};
        small.hidden = "small-group";
        one.sectors.push_back(small);
    }

    const auto without = rater_agreement(std::vector{shown}, agreement_settings());
    const auto with = rater_agreement(std::vector{hidden}, agreement_settings());

    EXPECT_EQ(with.domains.at(0).within.alpha, 0.82) << "rounded, because groups are hidden";
    EXPECT_EQ(with.domains.at(0).within.alpha, without.domains.at(0).within.alpha);
    EXPECT_EQ(with.domains.at(0).within.units, without.domains.at(0).within.units);
    EXPECT_EQ(with.domains.at(0).within.low, without.domains.at(0).within.low);
}

TEST(RaterAgreement, SaysNothingOfFewRatersOrFewThings) {
    auto few_things = of_one_sector("demo:a");
    few_things.domains[0].capabilities[0].criteria.resize(9);

    const auto found = rater_agreement(std::vector{few_things}, agreement_settings());

    EXPECT_EQ(found.domains.at(0).within.units, 9U);
    EXPECT_EQ(found.domains.at(0).within.reason, "too_few");
    EXPECT_EQ(found.domains.at(0).within.alpha, std::nullopt);
    EXPECT_EQ(found.domains.at(0).within.same, std::nullopt);
}

TEST(RaterAgreement, HasNoAlphaWhereAllSayTheSameAndSaysSo) {
    auto made = of_one_sector("demo:a");
    for (auto& one : made.domains[0].capabilities[0].criteria)
        one.sectors[0].counts = {0, 0, 4, 0, 0};

    const auto found = rater_agreement(std::vector{made}, agreement_settings());

    EXPECT_EQ(found.domains.at(0).within.alpha, std::nullopt);
    EXPECT_EQ(found.domains.at(0).within.reason, "no_variation");
    EXPECT_EQ(found.domains.at(0).within.same, 1.0);
    EXPECT_EQ(found.domains.at(0).within.ac2, 1.0);
}

TEST(RaterAgreement, OfAWholeSystemNeedsScalesOfOneLength) {
    auto made = of_one_sector("demo:a");
    made.domains.push_back(made.domains[0]);
    made.domains[1].id = "e";
    made.domains[1].criterion_scale.pop_back();

    const auto found = rater_agreement(std::vector{made}, agreement_settings());

    EXPECT_THAT(found.systems, IsEmpty());
    EXPECT_EQ(
        found.systems_withheld,
        "The scales of the domains have different numbers of levels, so that no one number is of a whole system.");
    EXPECT_THAT(found.domains, SizeIs(2));
}

TEST(RaterAgreement, IsTheSameWithAnyNumberOfThreads) {
    std::vector<result::Result> results;
    for (const char* const key : {"demo:a", "demo:b", "demo:c"})
        results.push_back(of_one_sector(key));

    const auto one = rater_agreement(results, agreement_settings(1));
    const auto many = rater_agreement(results, agreement_settings(8));

    for (std::size_t i = 0; i < results.size(); ++i) {
        EXPECT_EQ(one.systems.at(i).within.low, many.systems.at(i).within.low);
        EXPECT_EQ(one.systems.at(i).within.high, many.systems.at(i).within.high);
    }
}

} // namespace
} // namespace weft::comparison
