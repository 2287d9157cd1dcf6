// SPDX-License-Identifier: MIT
//
// Four made-up systems of 41 people each, who answered in confidence.
#include "core/comparison/compare.hpp"
#include "core/comparison/ready_for.hpp"
#include "core/error.hpp"
#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/confidential_systems.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

CompareSettings usual_settings() {
    return {.policy = defaults().compare, .seed = 1, .threads = 1, .engine_version = "test"};
}

Comparison compared(Readership audience, std::vector<result::Result> records) {
    return compare(ready_for(audience, std::move(records)), {}, usual_settings());
}

Comparison compared(Readership audience) {
    return compared(audience, confidential_systems("2026", 1));
}

/// So many of a sector give the levels in turn, so that nobody of it is hidden.
void enlarge(result::Result& system, const std::string& criterion, const std::string& sector) {
    answers_of(system, criterion, sector).counts = {2, 2, 2, 2, 2};
}

void enlarge_small_sectors(result::Result& system, const std::string& criterion) {
    for (const char* const sector : {"hospice", "lived-experience"})
        enlarge(system, criterion, sector);
}

TEST(HiddenComparison, IsForTheAudienceItsResultsAreReadyFor) {
    EXPECT_EQ(compared(Readership::internal).audience, "internal");
    EXPECT_EQ(compared(Readership::internal).smallest_group, std::nullopt);
    EXPECT_EQ(compared(Readership::regulator).audience, "regulator");
    EXPECT_EQ(compared(Readership::regulator).smallest_group, 5U);
    EXPECT_EQ(compared(Readership::everyone).audience, "public");
    EXPECT_EQ(compared(Readership::everyone).smallest_group, 10U);
}

TEST(HiddenComparison, HidesNothingOfThoseWhoAnsweredByName) {
    auto records = confidential_systems("2026", 1);
    for (auto& record : records)
        record.promise = "named";
    const auto inside = compared(Readership::regulator, records);

    EXPECT_EQ(inside.smallest_group, std::nullopt);
    EXPECT_EQ(inside.domains[0].systems[0].estimate.mean,
              compared(Readership::internal).domains[0].systems[0].estimate.mean);
    EXPECT_EQ(compared(Readership::everyone, records).smallest_group, 10U);
}

TEST(HiddenComparison, RefusesResultsThatAreReadyForDifferentAudiences) {
    auto results = ready_for(Readership::regulator, {confidential_system("demo:a", "2026", 1)}).shown;
    results.push_back(confidential_system("demo:b", "2026", 2));
    try {
        compare(results, {}, {.policy = defaults().compare, .seed = 1, .threads = 1, .engine_version = ""});
        FAIL() << "two audiences were given one comparison";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(),
                     "cannot compare 'demo:a' with 'demo:b': one is made ready for 'regulator', the other "
                     "for 'internal'");
    }
}

// --- Means -----------------------------------------------------------------------------------------------------------

TEST(HiddenComparison, RoundsTheMeansOfSystemsThatHideSomebody) {
    const auto exact = compared(Readership::internal);
    const auto shown = compared(Readership::regulator);

    for (std::size_t i = 0; i < exact.domains[0].systems.size(); ++i) {
        const auto& estimate = shown.domains[0].systems[i].estimate;
        EXPECT_EQ(estimate.mean, std::round(*exact.domains[0].systems[i].estimate.mean)) << i;
        EXPECT_EQ(shown.domains[0].systems[i].hidden, "") << i;
        EXPECT_TRUE(shown.domains[0].systems[i].compared) << i;
    }
}

/// All that the hidden sectors of the last system said is at the top.
std::vector<result::Result> with_an_extreme_system() {
    auto records = confidential_systems("2026", 1);
    for (const char* const criterion : {"clinical-named", "clinical-shared"})
        for (const char* const sector : {"council", "hospice", "lived-experience"}) {
            auto& counts = answers_of(records[3], criterion, sector).counts;
            counts = {0, 0, 0, 0, counts[0] + counts[1] + counts[2] + counts[3] + counts[4]};
        }
    return records;
}

// With 41 of 42 shown, whatever is made of all of them would give the last one.
TEST(HiddenComparison, MakesNothingOfAMeanThatIsHidden) {
    auto records = with_an_extreme_system();
    const auto shown = compared(Readership::regulator, records);
    records.pop_back();
    const auto without = compared(Readership::regulator, records);

    const auto& last = shown.domains[0].systems[3];
    EXPECT_EQ(last.hidden, "protects-others");
    EXPECT_FALSE(last.compared);
    EXPECT_EQ(last.left_out, "Hidden: what few people said could be read from it.");
    EXPECT_EQ(shown.domains[0].reliability, without.domains[0].reliability);
    EXPECT_EQ(shown.domains[0].overlap_factor, without.domains[0].overlap_factor);
    EXPECT_EQ(shown.domains[0].pairs.size(), without.domains[0].pairs.size());
    for (const auto& pair : shown.domains[0].pairs)
        EXPECT_NE(pair.second, "demo:d");
}

TEST(HiddenComparison, DrawsNoFunnelAboutAMeanThatIsHidden) {
    auto policy = defaults().compare;
    policy.funnel_systems = 2;
    const auto shown = compare(ready_for(Readership::regulator, with_an_extreme_system()), {},
                               {.policy = policy, .seed = 1, .threads = 1, .engine_version = ""});

    ASSERT_TRUE(shown.domains[0].funnel);
    EXPECT_EQ(shown.domains[0].funnel->points.size(), 3U);
    EXPECT_EQ(shown.domains[1].funnel->points.size(), 4U);
}

// Inside both small sectors are hidden, who all said the best: their mean would give them. In public the council is hidden with
// them, and three may have said much else; but whoever has both documents knows the council.
TEST(HiddenComparison, HidesInPublicAMeanThatIsHiddenInside) {
    auto records = confidential_systems("2026", 1);
    for (const char* const criterion : {"clinical-named", "clinical-shared"}) {
        for (const char* const sector : {"hospice", "lived-experience"})
            answers_of(records[3], criterion, sector).counts = {0, 0, 0, 0, 3};
        answers_of(records[3], criterion, "council").counts = {2, 2, 1, 2, 1};
    }
    const auto& inside = compared(Readership::regulator, records).domains[0].systems;
    const auto public_alone = compare(ready_for(Readership::everyone, records).shown, {}, usual_settings()).domains[0];
    const auto in_public = compared(Readership::everyone, records).domains[0];

    ASSERT_EQ(inside[3].hidden, "protects-others");
    ASSERT_EQ(public_alone.systems[3].hidden, "");
    EXPECT_EQ(in_public.systems[3].hidden, "protects-others");
    EXPECT_EQ(in_public.systems[3].estimate.mean, std::nullopt);
    EXPECT_FALSE(in_public.systems[3].compared);
}

// What stands in public is what stands inside, or wider: there nobody is hidden of three systems.
TEST(HiddenComparison, ShowsInPublicNoRangeThatIsNarrowerThanInside) {
    auto records = confidential_systems("2026", 1);
    for (std::size_t i = 1; i < records.size(); ++i)
        for (const char* const criterion : {"clinical-named", "clinical-shared"})
            enlarge_small_sectors(records[i], criterion);
    for (const char* const sector : {"hospice", "lived-experience"})
        for (std::size_t i = 1; i < records.size(); ++i)
            answers_of(records[i], "clinical-named", sector).counts = {2, 1, 1, 2, 1};
    const auto inside = compared(Readership::regulator, records);
    const auto in_public = compared(Readership::everyone, records);

    std::size_t seen = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto& wide = in_public.domains[0].systems[i].estimate;
        const auto& narrow = inside.domains[0].systems[i].estimate;
        if (!wide.low) continue;
        ++seen;
        EXPECT_LE(*wide.low, *narrow.low) << i;
        EXPECT_GE(*wide.high, *narrow.high) << i;
        EXPECT_LE(std::abs(*wide.mean - *narrow.mean), defaults().compare.mean_step / 2) << i;
        EXPECT_GE(*wide.standard_error, *narrow.standard_error) << i;
    }
    EXPECT_GE(seen, 3U);
}

// --- Sectors ---------------------------------------------------------------------------------------------------------

TEST(HiddenComparison, HidesEveryGapThatAHiddenSectorIsPartOf) {
    const auto shown = compared(Readership::regulator);

    for (const auto& system : shown.sector_gaps) {
        EXPECT_EQ(system.tests, 0U);
        EXPECT_THAT(system.criteria, Not(IsEmpty()));
        for (const auto& gap : system.criteria) {
            const bool is_small = gap.group == "hospice" || gap.group == "lived-experience";
            EXPECT_EQ(gap.hidden, is_small ? "small-group" : "protects-others") << gap.group;
            EXPECT_EQ(gap.verdict, "hidden");
            EXPECT_EQ(gap.people, std::nullopt);
            EXPECT_EQ(gap.others, std::nullopt);
            EXPECT_EQ(gap.difference, std::nullopt);
            EXPECT_EQ(gap.delta, std::nullopt);
            EXPECT_EQ(gap.p, std::nullopt);
        }
        for (const auto& domain : system.domains) {
            EXPECT_EQ(domain.hidden, "protects-others");
            EXPECT_EQ(domain.difference, std::nullopt);
            EXPECT_EQ(domain.tested, 0U);
        }
    }
}

// What is claimed of a gap that is shown must not depend on tests that are not: Holm multiplies by how many there are.
TEST(HiddenComparison, ClaimsOfAGapOnlyWhatFollowsFromGapsThatAreShown) {
    auto record = confidential_system("demo:a", "2026", 1);
    enlarge_small_sectors(record, "service-named");
    auto alone = record;
    alone.domains.erase(alone.domains.begin());
    alone.domains[0].capabilities[0].criteria.pop_back();
    const auto shown = compared(Readership::regulator, {record});
    const auto expected = compared(Readership::internal, {alone});

    std::vector<SectorGap> stand;
    std::ranges::copy_if(shown.sector_gaps[0].criteria, std::back_inserter(stand),
                         [](const SectorGap& gap) { return gap.hidden.empty(); });
    const auto& all = expected.sector_gaps[0].criteria;
    ASSERT_EQ(stand.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(stand[i].criterion, "service-named");
        EXPECT_EQ(stand[i].difference, all[i].difference);
        EXPECT_EQ(stand[i].p_claim, all[i].p_claim);
        EXPECT_EQ(stand[i].p_screen, all[i].p_screen);
        EXPECT_EQ(stand[i].verdict, all[i].verdict);
    }
    EXPECT_EQ(shown.sector_gaps[0].tests, expected.sector_gaps[0].tests);
}

// --- Criteria over systems -------------------------------------------------------------------------------------------

TEST(HiddenComparison, KeepsATotalThatManySystemsHavePartIn) {
    const auto shown = compared(Readership::regulator);

    EXPECT_EQ(shown.criteria[0].levels_given, 160U); // of 164
    EXPECT_EQ(shown.criteria[0].asked, 160U);
    EXPECT_EQ(shown.criteria[0].dont_know_share, std::nullopt); // nobody: nor did anybody who is hidden
    EXPECT_EQ(shown.criteria[0].hidden, "protects-others");
}

TEST(HiddenComparison, HidesATotalThatGivesTheHiddenOfOneSystem) {
    auto records = confidential_systems("2026", 1);
    for (std::size_t i = 1; i < records.size(); ++i)
        enlarge_small_sectors(records[i], "clinical-named");
    const auto shown = compared(Readership::regulator, records).criteria[0];

    EXPECT_EQ(shown.hidden, "protects-others");
    EXPECT_EQ(shown.levels_given, std::nullopt);
    EXPECT_EQ(shown.lowest_share, std::nullopt);
    EXPECT_EQ(shown.highest_share, std::nullopt);
    EXPECT_EQ(shown.asked, std::nullopt);
}

// Inside one system hides its small sectors, and the total would give them. In public all do, so that it would stand.
TEST(HiddenComparison, HidesInPublicATotalThatIsHiddenInside) {
    auto records = confidential_systems("2026", 1);
    for (std::size_t i = 1; i < records.size(); ++i)
        for (const char* const sector : {"hospice", "lived-experience"})
            answers_of(records[i], "clinical-named", sector).counts = {2, 1, 1, 2, 1};
    const auto public_alone = compare(ready_for(Readership::everyone, records).shown, {}, usual_settings()).criteria[0];

    ASSERT_EQ(compared(Readership::regulator, records).criteria[0].levels_given, std::nullopt);
    ASSERT_EQ(public_alone.levels_given, 180U); // 164 and eight more in each of three: 188
    EXPECT_EQ(compared(Readership::everyone, records).criteria[0].levels_given, std::nullopt);
}

// Agreement is a sum over sectors: whether it is below 0 says something of those that are hidden.
TEST(HiddenComparison, JudgesAQuestionBySystemsWhoseAgreementIsShown) {
    auto records = confidential_systems("2026", 1);
    for (std::size_t i = 1; i < records.size(); ++i)
        enlarge_small_sectors(records[i], "clinical-named");
    for (auto& record : records)
        record.domains[0].capabilities[0].criteria[0].agreement = -0.5;
    const auto shown = compared(Readership::regulator, records).criteria[0];

    EXPECT_EQ(shown.systems, 3U);
    EXPECT_THAT(shown.split_systems, ElementsAre("demo:b", "demo:c", "demo:d"));
    EXPECT_EQ(compared(Readership::internal, records).criteria[0].systems, 4U);
}

// --- Levels ----------------------------------------------------------------------------------------------------------

/// Of one criterion so few gave a level that it is hidden, and its domain with it.
result::Result with_a_level_of_few() {
    auto record = confidential_system("demo:a", "2026", 1);
    for (const auto& [sector, people] : confidential_sectors) {
        auto& answers = answers_of(record, "clinical-named", sector);
        answers.counts = {0, 0, 0, 0, 0};
        answers.dont_know = people;
    }
    answers_of(record, "clinical-named", "trust").counts = {0, 0, 1, 1, 1};
    answers_of(record, "clinical-named", "trust").dont_know = 13;
    return record;
}

TEST(HiddenComparison, LeavesOutALevelThatIsHiddenAndAllThatIsMadeOfIt) {
    const auto shown =
        compared(Readership::regulator, {with_a_level_of_few(), confidential_system("demo:b", "2026", 2)});

    EXPECT_EQ(shown.systems[0].publication, "hidden");
    EXPECT_EQ(shown.systems[0].coverage, std::nullopt);
    EXPECT_EQ(shown.systems[0].hidden, "protects-others");
    EXPECT_EQ(shown.domains[0].systems[0].hidden, "protects-others");
    EXPECT_EQ(shown.domains[1].systems[0].hidden, "");
    ASSERT_EQ(shown.profiles.pairs.size(), 1U);
    EXPECT_THAT(shown.profiles.pairs[0].left_out, ElementsAre("clinical"));
}

// --- Rounds ----------------------------------------------------------------------------------------------------------

Rounds rounds_for(Readership audience, std::vector<result::Result> before, std::vector<result::Result> after) {
    return compare_rounds({ready_for(audience, std::move(before)), {}}, {ready_for(audience, std::move(after)), {}}, {},
                          defaults().compare);
}

TEST(HiddenComparison, SaysWhatChangedWhereManyAnsweredOtherwise) {
    const auto found =
        rounds_for(Readership::regulator, confidential_systems("2025", 11), confidential_systems("2026", 1));

    for (const auto& system : found.systems)
        for (const auto& change : system.domains) {
            EXPECT_EQ(change.hidden, "");
            EXPECT_EQ(change.difference, *change.after.mean - *change.before.mean);
            EXPECT_EQ(*change.before.mean, std::round(*change.before.mean));
        }
}

/// The same answers a year later, and so many more of the trust at the top.
std::vector<result::Result> a_year_later(std::uint32_t more) {
    auto records = confidential_systems("2026", 1);
    for (auto& record : records)
        for (const char* const criterion : {"clinical-named", "clinical-shared"})
            answers_of(record, criterion, "trust").counts[4] += more;
    return records;
}

// Sixteen of the trust then, nineteen now: what lies between the two means is what the three said.
TEST(HiddenComparison, HidesAChangeThatIsMadeOfFewPeople) {
    const auto found = rounds_for(Readership::regulator, confidential_systems("2025", 1), a_year_later(3));

    for (const auto& system : found.systems) {
        const auto& change = system.domains[0];
        EXPECT_EQ(change.hidden, "protects-others");
        EXPECT_EQ(change.verdict, "hidden");
        EXPECT_EQ(change.reason, "Hidden: so few people answered otherwise that the change is what they said.");
        EXPECT_EQ(change.before.mean, std::nullopt);
        EXPECT_EQ(change.after.mean, std::nullopt);
        EXPECT_EQ(change.difference, std::nullopt);
        EXPECT_EQ(change.level_before, std::nullopt);
        EXPECT_EQ(change.criteria, std::nullopt);
        EXPECT_EQ(change.up, std::nullopt);
        EXPECT_EQ(change.down, std::nullopt);
        EXPECT_THAT(change.criterion_changes, IsEmpty());
        EXPECT_EQ(system.domains[1].hidden, ""); // where nobody answered otherwise
        EXPECT_EQ(system.domains[1].difference, 0);
    }
}

TEST(HiddenComparison, ShowsAChangeOfAsManyAsMayBeShown) {
    EXPECT_EQ(rounds_for(Readership::regulator, confidential_systems("2025", 1), a_year_later(5))
                  .systems[0]
                  .domains[0]
                  .hidden,
              "");
    EXPECT_EQ(
        rounds_for(Readership::everyone, confidential_systems("2025", 1), a_year_later(5)).systems[0].domains[0].hidden,
        "protects-others");
    EXPECT_EQ(
        rounds_for(Readership::internal, confidential_systems("2025", 1), a_year_later(1)).systems[0].domains[0].hidden,
        "");
}

// Five times the mean of all less four times the mean without it is the hospice.
TEST(HiddenComparison, HidesAChangeWithoutASectorThatIsHidden) {
    auto before = confidential_systems("2025", 11);
    for (auto& system : before)
        for (auto& domain : system.domains)
            for (auto& criterion : domain.capabilities[0].criteria)
                std::erase_if(criterion.sectors,
                              [](const result::SectorAnswers& sector) { return sector.sector == "hospice"; });
    const auto found = rounds_for(Readership::regulator, before, confidential_systems("2026", 1));

    for (const auto& system : found.systems) {
        EXPECT_THAT(system.domains[0].sectors_left_out, ElementsAre("hospice"));
        EXPECT_EQ(system.domains[0].hidden, "protects-others");
        EXPECT_EQ(system.domains[0].after.mean, std::nullopt);
        EXPECT_EQ(system.domains[0].reason, "Hidden: what few people said could be read from it.");
    }
}

TEST(HiddenComparison, HidesATrendWithAStepOfFewPeople) {
    const auto trend = [](unsigned third_seed) {
        std::vector<ReadyResults> series;
        for (const auto& [round, seed] : {std::pair{"2024", 1U}, std::pair{"2025", 11U}, std::pair{"2026", third_seed}})
            series.push_back(ready_for(Readership::regulator, {confidential_system("demo:a", round, seed)}));
        answers_of(series[2].shown[0], "clinical-named", "trust").counts[4] += 2;
        return trends_over(series, {}, defaults().compare);
    };

    EXPECT_EQ(trend(21)[0].verdict, "too-few-rounds");
    EXPECT_EQ(trend(21)[0].means[0], std::round(*trend(21)[0].means[0]));
    const auto told_by_few = trend(1)[0]; // the answers of 2024, and two more
    EXPECT_EQ(told_by_few.verdict, "hidden");
    EXPECT_EQ(told_by_few.says,
              "Hidden: two rounds differ by so few people that the step between them is what they said.");
    EXPECT_THAT(told_by_few.means, IsEmpty());
}

} // namespace
} // namespace weft::comparison
