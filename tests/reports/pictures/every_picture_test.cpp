// SPDX-License-Identifier: MIT
#include "reports/pictures/picture.hpp"
#include "tests/reports/pictures/looked_at.hpp"
#include "tests/reports/pictures/samples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

namespace weft::pictures {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// As the escaper has it: what turns the direction is replaced.
std::string without_turns(std::string text) {
    const std::string turn = "\u202E";
    for (auto at = text.find(turn); at != std::string::npos; at = text.find(turn))
        text.replace(at, turn.size(), "\uFFFD");
    return text;
}

class EveryPicture : public testing::TestWithParam<std::tuple<std::size_t, Sort>> {
protected:
    std::vector<Picture> drawn() const { return pictures_of(std::get<0>(GetParam()), std::get<1>(GetParam())); }
};

std::string rows_and_sort(const testing::TestParamInfo<std::tuple<std::size_t, Sort>>& parameters) {
    static const std::array names{"Usual", "Equal", "Unknown", "Hidden", "Hostile"};
    return std::to_string(std::get<0>(parameters.param)) +
           names[static_cast<std::size_t>(std::get<1>(parameters.param))];
}

INSTANTIATE_TEST_SUITE_P(Of, EveryPicture,
                         testing::Combine(testing::Values(0, 1, 2, 8, 42, 153),
                                          testing::Values(Sort::usual, Sort::equal, Sort::unknown, Sort::hidden,
                                                          Sort::hostile)),
                         rows_and_sort);

TEST_P(EveryPicture, IsSoundAndInsideItsFrame) {
    for (const auto& picture : drawn())
        EXPECT_EQ(wrong_with(picture.svg.text()), "") << picture.id;
}

TEST_P(EveryPicture, SaysNoNumberThatItsTableDoesNot) {
    for (const auto& picture : drawn())
        EXPECT_THAT(numbers_not_in_its_table(picture), IsEmpty()) << picture.id;
}

TEST_P(EveryPicture, HasAFindingASubtitleAndATableOfWholeRows) {
    for (const auto& picture : drawn()) {
        EXPECT_THAT(picture.headline, Not(IsEmpty())) << picture.id;
        EXPECT_EQ(picture.subtitle,
                  "Mean of what the sectors claim; percent of the way from worst to best; round 2026");
        for (const auto& row : picture.table.rows)
            EXPECT_EQ(row.size(), picture.table.columns.size()) << picture.id;
    }
}

TEST_P(EveryPicture, IsCalledByItsFinding) {
    for (const auto& picture : drawn())
        EXPECT_EQ(words_in(picture.svg.text()).front(), without_turns(picture.headline)) << picture.id;
}

TEST_P(EveryPicture, IsTheSameBytesForTheSameValues) {
    const auto once = drawn();
    const auto again = drawn();
    for (std::size_t i = 0; i < once.size(); ++i) {
        EXPECT_EQ(once[i].svg.text(), again[i].svg.text());
        EXPECT_EQ(to_csv(once[i].table), to_csv(again[i].table));
    }
}

TEST_P(EveryPicture, HasARowInItsCsvForEveryRowOfItsTable) {
    for (const auto& picture : drawn()) {
        const auto csv = to_csv(picture.table);
        EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(csv, '\n')), picture.table.rows.size() + 1) << picture.id;
    }
}

TEST(EveryPictureOf, HostileNamesRunsNothingAndTurnsNothing) {
    for (const auto& picture : pictures_of(8, Sort::hostile)) {
        EXPECT_THAT(picture.svg.text(), Not(HasSubstr("<script"))) << picture.id;
        EXPECT_THAT(picture.svg.text(), Not(HasSubstr("<!--"))) << picture.id;
        EXPECT_THAT(picture.svg.text(), Not(HasSubstr("\u202E"))) << picture.id;
        EXPECT_LT(picture.svg.text().size(), 60'000U) << picture.id; // ten thousand letters are not drawn
        EXPECT_LT(picture.headline.size(), 2'000U) << picture.id;
    }
}

TEST(EveryPictureOf, ACountryOfManySystemsStaysSmall) {
    const auto bytes = [](const Picture& picture) { return picture.svg.text().size(); };
    const auto a_domain =
        bytes(caterpillar(caterpillar_sample(42, Sort::usual))) + bytes(funnel(funnel_sample(42, Sort::usual)));
    EXPECT_LT(bytes(rug(rug_sample(42, Sort::usual))) + 4 * a_domain, 300'000U); // a report is to stay under 1 MB
}

TEST(EveryPictureOf, HiddenValuesSaysSoInTheTableAndShowsNoNumberForThem) {
    for (const auto& picture : pictures_of(2, Sort::hidden)) {
        std::string words = picture.svg.text();
        for (const auto& row : picture.table.rows)
            for (const auto& one : row) {
                words += one.words + "\n";
                EXPECT_FALSE(one.words.starts_with("hidden") && one.number) << picture.id;
            }
        EXPECT_THAT(words, HasSubstr("hidden")) << picture.id;
    }
}

TEST(EveryPictureOf, ARugTellsNothingOfTheLevelOfAHiddenCell) {
    auto one = rug_sample(2, Sort::hidden);
    auto other = one;
    for (auto& row : other.rows)
        for (auto& cell : row.cells)
            if (cell.state != RugState::level) cell.level = 4;
    EXPECT_EQ(rug(one).svg.text(), rug(other).svg.text());
    EXPECT_EQ(to_csv(rug(one).table), to_csv(rug(other).table));
    EXPECT_EQ(rug(one).headline, rug(other).headline);
}

TEST(CheckSvg, FindsWhatIsWrongWithAPicture) {
    EXPECT_THAT(wrong_with("<svg"), HasSubstr("it is no XML"));
    EXPECT_EQ(
        wrong_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\" aria-labelledby=\"a\">"
                   "<title id=\"a\">x</title><script></script>"
                   "<g font-size=\"9\"><text x=\"1\" y=\"30\">a</text><line x1=\"1e3\" y1=\"0\" x2=\"0\" y2=\"0\">"
                   "</line><a href=\"x\"></a></g></svg>"),
        "it is no image to those who cannot see it\n"
        "aria-describedby names nothing\n"
        "<{http://www.w3.org/2000/svg}script> with []\n"
        "text of size 9.0\n"
        "<text> a lies outside at 1.0, 23.7 of 10.0, 10.0\n"
        "<text> a lies outside at 5.5, 30.0 of 10.0, 10.0\n"
        "<line> has the number 1e3\n"
        "<a> with ['href']\n");
}

TEST(LookedAt, FindsANumberThatIsNotInTheTable) {
    auto picture = level_ladder(ladder_sample(2, Sort::usual));
    EXPECT_THAT(numbers_not_in_its_table(picture), IsEmpty());
    picture.table.rows.clear();
    picture.table.tallies.clear();
    EXPECT_THAT(numbers_not_in_its_table(picture), Not(IsEmpty()));
}

} // namespace
} // namespace weft::pictures
