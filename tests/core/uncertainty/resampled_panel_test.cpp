// SPDX-License-Identifier: MIT
//
// That every replicate is what the engine makes of the people drawn is a property (tests/properties/drawn_panels_test.cpp);
// here stand the cases that small random panels do not reach.
#include "core/uncertainty/resampled_panel.hpp"

#include "core/synthesis/synthesise.hpp"
#include "tests/core/synthesis/panel.hpp"

#include <gtest/gtest.h>

#include <string>

namespace weft::uncertainty {
namespace {

/// The level of the one criterion with everybody once, by the panel.
Standing level_once(const Framework& framework, const AssessmentAnswers& answers) {
    const auto units = find_units(framework, answers);
    ResampledPanel panel(framework, answers, units, {});
    UnitTimes times;
    times.of_unit.resize(units.unit_count);
    for (auto& of_unit : times.of_unit)
        of_unit.fill(1);
    for (const auto& sector : units.sectors)
        times.drawn.push_back(static_cast<std::int32_t>(sector.unit_count));
    ReplicateLevels levels;
    panel.judge(times, levels);
    return levels.criteria[0][0];
}

/// Organisations of these many people. In each, so many say 3 and the rest say 1.
std::vector<Said> organisations(const std::vector<std::pair<int, int>>& size_and_high) {
    std::vector<Said> people;
    for (std::size_t i = 0; i < size_and_high.size(); ++i)
        for (int person = 0; person < size_and_high[i].first; ++person)
            people.push_back({"nhs", std::string(1, static_cast<char>('a' + i)),
                              static_cast<Answer>(person < size_and_high[i].second ? 3 : 1)});
    return people;
}

// The first nine primes and 29: their least common multiple is 6,469,693,230, and shares of it are too fine for whole numbers
// that doubles hold. Half and half is put together from all of them but for one 29th.
TEST(ResampledPanel, CountsOrganisationsOfManySizesExactly) {
    const auto framework = one_criterion({"nhs"});
    const std::vector<std::pair<int, int>> above = {{2, 1},   {3, 2},   {3, 1},   {5, 2},   {5, 3},  {7, 3},  {7, 4},
                                                    {11, 5},  {11, 6},  {13, 6},  {13, 7},  {17, 8}, {17, 9}, {19, 9},
                                                    {19, 10}, {23, 11}, {23, 12}, {29, 14}, {29, 16}};
    auto even = above;
    even.back().second = 15;

    EXPECT_EQ(level_once(framework, said(framework, organisations(even))), 1) << "exactly half is no majority";
    EXPECT_EQ(level_once(framework, said(framework, organisations(above))), 3)
        << "a 29th of one organisation more is one";
}

TEST(ResampledPanel, CountsMoreThanAByteOfPeople) {
    const auto framework = one_criterion({"nhs", "hospice"});
    std::vector<Said> people;
    for (int i = 0; i < 300; ++i)
        people.push_back({"nhs", "", static_cast<Answer>(i < 151 ? 4 : 2)});
    for (int i = 0; i < 300; ++i)
        people.push_back({"hospice", "", static_cast<Answer>(i < 150 ? 4 : 2)});
    const auto answers = said(framework, people);

    EXPECT_EQ(level_once(framework, answers), 4);
    EXPECT_EQ(synthesise(framework, answers).criteria[0].claimed, 4);
}

// A sector of exactly three is enough to hold a relational criterion (METHODS decision 4). Two draws stand for three people.
TEST(ResampledPanel, LetsASectorOfTheFewestVoicesHoldInEveryReplicate) {
    auto framework = one_criterion({"nhs", "community"});
    framework.domains[0].rubric.criteria[0].tags = {"relational"};
    const auto answers = said(framework, by_sector({{"nhs", {4, 4, 4}}, {"community", {1, 1, 1}}}));
    const auto units = find_units(framework, answers);
    ResampledPanel panel(framework, answers, units, {});
    UnitTimes drawn{.of_unit = {}, .drawn = {2, 2}};
    for (const int times : {0, 1, 1, 2, 0, 0})
        drawn.of_unit.emplace_back().fill(times);

    ReplicateLevels levels;
    panel.judge(drawn, levels);

    EXPECT_EQ(levels.criteria[0][0], 1) << "half of the weight is at 4, which is no majority";
    framework.policy.majority_threshold = Fraction(2, 5);
    ResampledPanel with_less(framework, answers, units, {});
    with_less.judge(drawn, levels);
    EXPECT_EQ(levels.criteria[0][0], 2) << "4 by majority, held at one more than the lowest sector's 1";
}

} // namespace
} // namespace weft::uncertainty
