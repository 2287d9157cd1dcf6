// SPDX-License-Identifier: MIT
#include "core/comparison/gaps_found.hpp"

#include <gtest/gtest.h>

namespace weft::comparison {
namespace {

Comparison of_one_criterion() {
    Comparison comparison;
    comparison.criteria.emplace_back();
    comparison.criteria.back().criterion = "named-coordinator";
    comparison.criteria.back().title = "One named person";
    comparison.sectors = {{"hospice", "Hospices"}};
    return comparison;
}

SectorGap gap_of(const std::string& group, const std::string& against, double difference) {
    SectorGap gap;
    gap.criterion = "named-coordinator";
    gap.group = group;
    gap.against = against;
    gap.difference = difference;
    gap.verdict = difference < 0 ? "lower" : "higher";
    return gap;
}

TEST(GapsFound, SayOneInWordsWithItsSizeAndBothSides) {
    const auto comparison = of_one_criterion();
    EXPECT_EQ(gap_in_words(comparison, gap_of("lead", "voice", 1.5)),
              "those who pay or chair see 'One named person' 1.5 levels higher than the smaller partners");
    EXPECT_EQ(gap_in_words(comparison, gap_of("hospice", "others", -1)),
              "'Hospices' see 'One named person' 1 level lower than the others");
}

TEST(GapsFound, NameTheSectorsThatHaveNoPartInOne) {
    auto gap = gap_of("lead", "voice", 2.5);
    gap.left_out = {"hospice"};
    EXPECT_EQ(gap_in_words(of_one_criterion(), gap),
              "those who pay or chair see 'One named person' 2.5 levels higher than the smaller partners, without "
              "Hospices, which may not be shown");
}

} // namespace
} // namespace weft::comparison
