// SPDX-License-Identifier: MIT
#include "core/statistics/cronbach_alpha.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace weft::statistics {
namespace {

// PSY-01: 80 people on six items of five levels, a person a group of digits.
constexpr std::string_view eighty_people = "001000 212030 342242 444334 110312 020132 132221 323331 213122 242442 "
                                           "233011 220012 011111 444433 033312 110112 444322 112232 111120 011110 "
                                           "223341 221043 331340 442333 231122 333140 010121 344343 334223 101010 "
                                           "242320 000030 333341 221211 331321 343221 200222 110024 100220 422212 "
                                           "000220 201042 232342 211332 132222 221142 020320 441242 321121 333441 "
                                           "312232 434442 220221 102202 341441 230212 444331 342031 334222 110220 "
                                           "111312 122300 111024 122211 131332 231323 111122 121022 432222 121330 "
                                           "010111 221021 220211 232421 123302 130332 230330 443442 021323 342131 ";

std::vector<double> digits_of(std::string_view people) {
    std::vector<double> answers;
    for (const char letter : people)
        if (letter != ' ') answers.push_back(letter - '0');
    return answers;
}

// Checked with R psych alpha; the fractions are exact.
TEST(CronbachAlpha, EqualsTheReference) {
    const auto answers = digits_of(eighty_people);

    const auto found = cronbach_alpha({answers, 6});

    EXPECT_NEAR(found->alpha, 196092.0 / 253865, 1e-10);
    const std::vector<double> if_dropped = {136235.0 / 198272, 133585.0 / 195262, 437.0 / 606,
                                            173305.0 / 228152, 35493.0 / 46790,   16085.0 / 20184};
    const std::vector<double> correlations = {0.7047364274987672,  0.7111869020500771, 0.5823548360798322,
                                              0.43583501316719275, 0.4346415337511052, 0.24257190529841358};
    for (std::size_t item = 0; item < 6; ++item) {
        EXPECT_NEAR(*found->items[item].alpha_if_dropped, if_dropped[item], 1e-10) << item;
        EXPECT_NEAR(*found->items[item].item_rest_correlation, correlations[item], 1e-10) << item;
    }
}

// PSY-05: legal, and shown as it is.
TEST(CronbachAlpha, MayBeFarBelowZero) {
    const std::vector<double> answers = {0, 4, 4, 1, 2, 2, 1, 3};

    const auto found = cronbach_alpha({answers, 2});

    EXPECT_NEAR(found->alpha, -104.0 / 3, 1e-12);
    EXPECT_EQ(found->items[0].alpha_if_dropped.reason(), Reason::too_few);
}

TEST(CronbachAlpha, HasNoCorrelationForAnItemThatAllAnswerAlike) {
    const std::vector<double> answers = {1, 2, 0, 1, 3, 4, 1, 0, 1};

    const auto found = cronbach_alpha({answers, 3});

    EXPECT_EQ(found->items[0].item_rest_correlation.reason(), Reason::no_variation);
    EXPECT_TRUE(found->items[1].item_rest_correlation.has_value());
}

// PSY-03: no variance of the sums.
TEST(CronbachAlpha, IsNothingWithoutAnswersPeopleItemsOrVariation) {
    const std::vector<double> alike = {2, 2, 2, 2, 2, 2};

    EXPECT_EQ(cronbach_alpha({}).reason(), Reason::no_data);
    EXPECT_EQ(cronbach_alpha({alike, 6}).reason(), Reason::too_few);
    EXPECT_EQ(cronbach_alpha({alike, 1}).reason(), Reason::too_few);
    EXPECT_EQ(cronbach_alpha({alike, 2}).reason(), Reason::no_variation);
}

// PSY-02: Feldt, Woodruff & Salih (1987), by R qf.
TEST(FeldtInterval, EqualsTheReference) {
    const auto found = feldt_interval(0.7724262895633506, 80, 6, 0.95);

    EXPECT_NEAR(found->low, 0.685434563671552, 1e-9);
    EXPECT_NEAR(found->high, 0.841772994105273, 1e-9);
}

TEST(FeldtInterval, IsNothingForOnePersonOrItem) {
    EXPECT_EQ(feldt_interval(0.7, 1, 6, 0.95).reason(), Reason::too_few);
    EXPECT_EQ(feldt_interval(0.7, 80, 1, 0.95).reason(), Reason::too_few);
}

} // namespace
} // namespace weft::statistics
