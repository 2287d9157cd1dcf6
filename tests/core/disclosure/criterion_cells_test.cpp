// SPDX-License-Identifier: MIT
#include "core/disclosure/criterion_cells.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::disclosure {
namespace {

using testing::ElementsAre;

const DisclosureRule inside{.smallest_group = 5,
                            .unanimous_from = 10,
                            .majority = Fraction(1, 2),
                            .known = Fraction(1, 2),
                            .na_majority = Fraction(1, 2)};

const std::vector<result::Level> scale{{0, "Not yet"}, {1, "Emerging"}, {2, "Maturing"}};

result::SectorAnswers sector(std::string id, std::vector<std::uint32_t> counts, std::uint32_t dont_know = 0) {
    result::SectorAnswers made;
    made.sector = std::move(id);
    made.counts = std::move(counts);
    made.dont_know = dont_know;
    return made;
}

result::Criterion criterion(int claimed, std::vector<result::SectorAnswers> sectors) {
    result::Criterion made;
    made.id = "shared-record";
    made.state = "level";
    made.claimed = claimed;
    made.sectors = std::move(sectors);
    return made;
}

DisclosureRule of_size(std::uint32_t smallest_group) {
    auto rule = inside;
    rule.smallest_group = smallest_group;
    return rule;
}

CriterionCells cells_of(const result::Criterion& of, const std::vector<DisclosureRule>& rules = {inside}) {
    return safe_cells(of, scale, rules);
}

std::vector<std::string> hidden_sectors(const result::Criterion& of,
                                        const std::vector<DisclosureRule>& rules = {inside}) {
    return cells_of(of, rules).sectors;
}

TEST(CriterionCells, ShowsSectorsOfEnoughPeopleWhoDoNotAllSayTheSame) {
    const auto made = criterion(1, {sector("trust", {1, 3, 2}), sector("practice", {2, 2, 1})});

    EXPECT_THAT(hidden_sectors(made), ElementsAre("", ""));
    EXPECT_EQ(cells_of(made).level, "");
}

TEST(CriterionCells, HidesTheSmallestOfTheOthersBesideTheOneThatIsTooSmall) {
    const auto made = criterion(1, {sector("trust", {1, 5, 2}), sector("practice", {1, 4, 1}),
                                    sector("council", {1, 5, 1}), sector("hospice", {1, 1, 1})});

    EXPECT_THAT(hidden_sectors(made), ElementsAre("", "protects-others", "", "small-group"));
}

// Six were asked, and four of them gave a level: the sector's level is read from four.
TEST(CriterionCells, CountsThoseWhoGaveALevelAndThoseWhoWereAsked) {
    const auto made = criterion(1, {sector("trust", {1, 5, 2}), sector("practice", {1, 2, 1}, 2),
                                    sector("council", {1, 5, 1}), sector("nobody", {0, 0, 0}, 12)});

    EXPECT_THAT(small_cells(made, inside).sectors, ElementsAre("", "small-group", "", ""));
}

// Of nine who all say the same, whoever knows one knows all; of ten, METHODS 2.7 lets it stand.
TEST(CriterionCells, HidesASectorThatAllSaidTheSameBelowTen) {
    const auto nine = criterion(1, {sector("trust", {0, 9, 0}, 3), sector("practice", {2, 4, 1})});
    const auto ten = criterion(1, {sector("trust", {0, 10, 0}), sector("practice", {2, 4, 1})});

    EXPECT_THAT(small_cells(nine, inside).sectors, ElementsAre("protects-others", ""));
    EXPECT_THAT(small_cells(ten, inside).sectors, ElementsAre("", ""));
}

TEST(CriterionCells, HidesASectorOfWhomAllDoNotKnow) {
    const auto made = criterion(1, {sector("trust", {1, 5, 2}), sector("practice", {0, 0, 0}, 6)});

    EXPECT_THAT(small_cells(made, inside).sectors, ElementsAre("", "protects-others"));
}

// With practices hidden beside the hospice, its answers could be any. Had it said nothing of Emerging, 1 + 1 + 1 of four
// sectors would be more than the half that a level needs; had it said Maturing in full, 1/8 + 1/7 + 1 would not.
TEST(CriterionCells, LeavesOpenWhatTheHiddenSectorsSaid) {
    const auto made = criterion(1, {sector("trust", {0, 7, 1}), sector("practice", {0, 5, 1}),
                                    sector("council", {0, 6, 1}), sector("hospice", {1, 1, 1})});

    EXPECT_THAT(hidden_sectors(made), ElementsAre("", "protects-others", "", "small-group"));
}

// Two of five sectors are hidden. At Maturing the others have 1/2 + 1/2 + 1/4: even with the practice in full it is
// 2 1/4, less than the half of five that a level needs, so the hospice would have had to say Maturing. Once the council
// of ten is hidden too, 1/2 + 1/4 + 2 is enough without the hospice.
TEST(CriterionCells, HidesMoreWhereTheLevelWouldGiveASectorAway) {
    auto made = criterion(2, {sector("trust", {0, 6, 6}), sector("council", {0, 5, 5}), sector("care-home", {0, 9, 3}),
                              sector("practice", {0, 0, 6}), sector("hospice", {0, 0, 1})});

    EXPECT_THAT(hidden_sectors(made), ElementsAre("", "protects-others", "", "protects-others", "small-group"));
    EXPECT_EQ(cells_of(made).level, "");
}

// Two sectors that are both at the top say so by the level itself, however much else is hidden.
TEST(CriterionCells, HidesTheLevelWhereNothingElseHelps) {
    const auto made = criterion(2, {sector("trust", {0, 1, 7}), sector("hospice", {0, 0, 2})});

    EXPECT_THAT(hidden_sectors(made), ElementsAre("protects-others", "small-group"));
    EXPECT_EQ(cells_of(made).level, "protects-others");
}

TEST(CriterionCells, HidesTheLevelOfFewPeopleInAll) {
    const auto made = criterion(1, {sector("trust", {0, 1, 1}), sector("hospice", {0, 2, 0}, 9)});

    EXPECT_EQ(cells_of(made).level, "small-group");
    EXPECT_THAT(hidden_sectors(made), ElementsAre("small-group", "small-group"));
}

// Inside the hospice is too small, and the next smallest is hidden with it. In public care homes are too small, too, of whom
// seven gave a level, and with them the hospice is safe: whoever has both would see all but the hospice.
TEST(CriterionCells, HidesFromTheNextWhatIsHiddenFromThoseWhoSeeMore) {
    const auto made = criterion(1, {sector("council", {2, 6, 4}), sector("practice", {2, 5, 4}),
                                    sector("care-home", {2, 3, 2}, 23), sector("hospice", {1, 1, 1})});

    EXPECT_THAT(hidden_sectors(made, {of_size(5)}), ElementsAre("", "protects-others", "", "small-group"));
    EXPECT_THAT(hidden_sectors(made, {of_size(10)}), ElementsAre("", "", "small-group", "small-group"));
    EXPECT_THAT(hidden_sectors(made, {of_size(5), of_size(10)}),
                ElementsAre("", "protects-others", "small-group", "small-group"));
}

// Seven practices are hidden inside to protect the hospice. In public they are too few, whatever they and others said.
TEST(CriterionCells, SaysOfASmallSectorThatItIsSmall) {
    const auto made = criterion(1, {sector("trust", {1, 9, 2}), sector("council", {1, 9, 1}),
                                    sector("practice", {1, 5, 1}), sector("hospice", {1, 1, 1})});

    EXPECT_THAT(hidden_sectors(made, {of_size(5)}), ElementsAre("", "", "protects-others", "small-group"));
    EXPECT_THAT(hidden_sectors(made, {of_size(5), of_size(10)}), ElementsAre("", "", "small-group", "small-group"));
}

// Of seven who gave three levels and 23 who do not know, nobody is told by the others.
TEST(CriterionCells, TakesNobodyForUnanimousBecauseManyDoNotKnow) {
    const auto made = criterion(1, {sector("care-home", {2, 3, 2}, 23), sector("practice", {0, 7, 0}, 23)});

    EXPECT_THAT(small_cells(made, inside).sectors, ElementsAre("", "protects-others"));
}

TEST(CriterionCells, HidesALevelFromTheNextThatIsHiddenFromThoseWhoSeeMore) {
    auto made = criterion(2, {sector("trust", {0, 1, 7}), sector("hospice", {0, 0, 2})});
    const CriterionCells inside_alone = cells_of(made);
    ASSERT_EQ(inside_alone.level, "protects-others");

    EXPECT_EQ(cells_of(made, {of_size(5), of_size(9)}).level, "protects-others");
    EXPECT_EQ(cells_of(made, {of_size(5), of_size(20)}).level, "small-group"); // of ten people in all
}

// So few of each sector gave a level that all are hidden. That it is not known may stand: one sector in full would be a
// quarter, and half is needed.
TEST(CriterionCells, KeepsWhatIsNotKnownWhereManySayNothing) {
    auto made = criterion(0, {sector("trust", {1, 1, 1}, 9), sector("council", {1, 1, 1}, 9),
                              sector("practice", {0, 1, 0}, 11), sector("hospice", {1, 1, 0}, 1)});
    made.state = "unknown";
    made.claimed.reset();

    const auto cells = cells_of(made);
    EXPECT_EQ(cells.level, "");
    EXPECT_EQ(cells.sectors.back(), "small-group");
}

} // namespace
} // namespace weft::disclosure
