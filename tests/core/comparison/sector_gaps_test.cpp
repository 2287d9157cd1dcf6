// SPDX-License-Identifier: MIT
#include "core/comparison/sector_gaps.hpp"

#include "core/rubric/defaults_file.hpp"
#include "tests/core/comparison/systems.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

result::Result one_system(const std::map<std::string, Counts>& sectors, const std::string& nhs_role = "other") {
    auto made = system("demo:a", {domain("d", {criterion("one", 1, sectors)})});
    for (int level = 0; level <= 4; ++level)
        made.domains[0].criterion_scale.push_back({level, ""});
    for (const auto& [sector, counts] : sectors) {
        result::Sector heard;
        heard.id = sector;
        heard.role = sector == "nhs" ? nhs_role : sector == "hospice" && nhs_role == "lead" ? "voice" : "other";
        made.participation.sectors.push_back(heard);
    }
    return made;
}

SystemGaps gaps_of(const result::Result& result, const ComparisonPolicy& policy = defaults().compare,
                   unsigned threads = 1) {
    return sector_gaps(std::vector{result}, policy, 1, threads).front();
}

const SectorGap& gap_of(const SystemGaps& gaps, const std::string& group) {
    return *std::ranges::find(gaps.criteria, group, &SectorGap::group);
}

// GAP-10 and GAP-16: 3 3 4 2 4 3 against 1 2 2 3 1. Twice the same test by Holm; it is worth a look, and no claim.
TEST(SectorGaps, EqualTheWorkedCase) {
    const auto found = gaps_of(one_system({{"hospice", {0, 2, 2, 1, 0}}, {"nhs", {0, 0, 1, 3, 2}}}));

    const auto& gap = gap_of(found, "nhs");
    EXPECT_EQ(gap.people, 6U);
    EXPECT_EQ(gap.others, 5U);
    EXPECT_NEAR(*gap.difference, 19.0 / 6 - 9.0 / 5, 1e-9);
    EXPECT_NEAR(*gap.delta, 23.0 / 30, 1e-9);
    EXPECT_NEAR(*gap.p, 17.0 / 462, 1e-12);
    EXPECT_NEAR(*gap.p_claim, 34.0 / 462, 1e-12);
    EXPECT_NEAR(*gap.p_screen, 17.0 / 462, 1e-12);
    EXPECT_EQ(gap.verdict, "worth-a-look");
    EXPECT_NEAR(*gap_of(found, "hospice").difference, 9.0 / 5 - 19.0 / 6, 1e-9);
    EXPECT_NEAR(*gap_of(found, "hospice").delta, -23.0 / 30, 1e-9);
    EXPECT_EQ(found.tests, 2U);
}

// Six at the top and six at the bottom: 2 of 924 ways are as far apart, by Holm over two tests 4 of 924.
TEST(SectorGaps, ClaimWhatIsBeyondChanceOverAllTestsOfASystem) {
    const auto found = gaps_of(one_system({{"hospice", {6, 0, 0, 0, 0}}, {"nhs", {0, 0, 0, 0, 6}}}));

    EXPECT_EQ(gap_of(found, "nhs").verdict, "higher");
    EXPECT_EQ(gap_of(found, "hospice").verdict, "lower");
    EXPECT_NEAR(*gap_of(found, "nhs").p_claim, 4.0 / 924, 1e-12);
    EXPECT_EQ(found.domains[0].group, "hospice");
    EXPECT_EQ(found.domains[0].lower, 1U);
    EXPECT_EQ(found.domains[0].tested, 1U);
    EXPECT_NEAR(*found.domains[0].difference, -100, 1e-9);
}

// METHODS 2.4: three against three can reach no less than 2 of 20.
TEST(SectorGaps, SayTooFewToTestAndNotThatThereIsNoDifference) {
    const auto found = gaps_of(one_system({{"hospice", {3, 0, 0, 0, 0}}, {"nhs", {0, 0, 0, 0, 3}}}));

    EXPECT_EQ(gap_of(found, "nhs").verdict, "too-few-to-test");
    EXPECT_EQ(gap_of(found, "nhs").p, std::nullopt);
    EXPECT_EQ(gap_of(found, "nhs").difference, 4);
    EXPECT_EQ(found.tests, 0U);
}

TEST(SectorGaps, FindNothingWhereAllSayTheSame) {
    const auto found = gaps_of(one_system({{"hospice", {0, 0, 9, 0, 0}}, {"nhs", {0, 0, 9, 0, 0}}}));

    EXPECT_EQ(gap_of(found, "nhs").verdict, "not-told-apart");
    EXPECT_EQ(gap_of(found, "nhs").difference, 0);
    EXPECT_EQ(found.tests, 0U);
}

TEST(SectorGaps, PutThoseWhoPayBesideTheSmallerPartners) {
    const auto found = gaps_of(
        one_system({{"community", {0, 0, 6, 0, 0}}, {"hospice", {6, 0, 0, 0, 0}}, {"nhs", {0, 0, 0, 0, 6}}}, "lead"));

    const auto& gap = gap_of(found, "lead");
    EXPECT_EQ(gap.against, "voice");
    EXPECT_EQ(gap.people, 6U);
    EXPECT_EQ(gap.others, 6U); // without the community, which is neither
    EXPECT_EQ(gap.difference, 4);
    EXPECT_EQ(gap.verdict, "higher");
}

TEST(SectorGaps, LeaveOutWhomNobodyStandsBeside) {
    EXPECT_THAT(gaps_of(one_system({{"nhs", {0, 0, 0, 0, 6}}})).criteria, IsEmpty());
    EXPECT_THAT(gaps_of(one_system({{"nhs", {0, 0, 0, 0, 6}}, {"hospice", {0, 0, 0, 0, 0}}})).criteria, IsEmpty());
}

TEST(SectorGaps, DrawFromAStreamOfTheirOwnOnAnyNumberOfThreads) {
    auto policy = defaults().compare;
    policy.exact_steps = 0; // everything is drawn
    std::vector<result::Result> systems;
    for (const char* const key : {"demo:a", "demo:b", "demo:c", "demo:d"}) {
        systems.push_back(one_system({{"hospice", {0, 2, 2, 1, 0}}, {"nhs", {0, 0, 1, 3, 2}}}));
        systems.back().system = key;
    }

    const auto one = sector_gaps(systems, policy, 1, 1);
    const auto eight = sector_gaps(systems, policy, 1, 8);
    std::ranges::reverse(systems);
    const auto turned = sector_gaps(systems, policy, 1, 1);

    ASSERT_THAT(one, SizeIs(4));
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(gap_of(one[i], "nhs").p, gap_of(eight[i], "nhs").p);
        EXPECT_EQ(gap_of(one[i], "nhs").p, gap_of(turned[3 - i], "nhs").p);
        EXPECT_NEAR(*gap_of(one[i], "nhs").p, 17.0 / 462, 4 * 0.0019); // four standard errors of 9,999 draws
    }
    EXPECT_NE(gap_of(one[0], "nhs").p, gap_of(one[1], "nhs").p);
}

// --- Lead and voice where some of them are hidden --------------------------------------------------------------------

/// The worked case of nhs, which leads, against the hospice, a voice; and a small sector beside each, which is hidden.
result::Result with_hidden_roles() {
    auto made = one_system({{"carers", {1, 1, 0, 0, 0}},
                            {"council", {0, 1, 2, 0, 0}},
                            {"hospice", {0, 2, 2, 1, 0}},
                            {"nhs", {0, 0, 1, 3, 2}}},
                           "lead");
    for (auto& sector : made.participation.sectors) {
        if (sector.id == "council") sector.role = "lead";
        if (sector.id == "carers") sector.role = "voice";
    }
    for (auto& sector : made.domains[0].capabilities[0].criteria[0].sectors)
        if (sector.sector == "carers" || sector.sector == "council") sector.hidden = "small-group";
    return made;
}

// As GAP-10: six against five, of the sectors that are shown alone. Nothing can be read from it that is not shown.
TEST(SectorGaps, SetTheShownSectorsOfLeadAgainstThoseOfVoice) {
    const auto found = gaps_of(with_hidden_roles());

    const auto& gap = gap_of(found, "lead");
    EXPECT_EQ(gap.hidden, "");
    EXPECT_THAT(gap.left_out, testing::ElementsAre("carers", "council"));
    EXPECT_EQ(gap.people, 6U);
    EXPECT_EQ(gap.others, 5U);
    EXPECT_NEAR(*gap.difference, 19.0 / 6 - 9.0 / 5, 1e-9);
    EXPECT_NEAR(*gap.p, 17.0 / 462, 1e-12);
    EXPECT_NEAR(*gap.p_claim, 17.0 / 462, 1e-12); // each sector against the others is hidden, and no test
    EXPECT_EQ(gap.verdict, "higher");
    EXPECT_EQ(found.tests, 1U);
    EXPECT_THAT(found.domains[0].left_out, testing::ElementsAre("carers", "council"));
    EXPECT_EQ(found.domains[0].group, "lead");
    EXPECT_NEAR(*found.domains[0].difference, (19.0 / 6 - 9.0 / 5) * 25, 1e-6);
}

TEST(SectorGaps, HideLeadAgainstVoiceWhereNobodyOfOneIsShown) {
    auto made = with_hidden_roles();
    made.domains[0].capabilities[0].criteria[0].sectors[2].hidden = "protects-others";
    const auto found = gaps_of(made);

    EXPECT_EQ(gap_of(found, "lead").verdict, "hidden");
    EXPECT_EQ(gap_of(found, "lead").difference, std::nullopt);
    EXPECT_THAT(gap_of(found, "lead").left_out, IsEmpty());
    EXPECT_EQ(found.domains[0].difference, std::nullopt);
}

} // namespace
} // namespace weft::comparison
