// SPDX-License-Identifier: MIT
#include "reports/pictures/picture_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace weft::pictures {
namespace {

TEST(PictureTable, OfUnsetNumbersSaysWhyInAColumnOfItsOwn) {
    const PictureTable table{
        "c",
        {{"System"}, {"Mean", true}, {"Low", true}},
        {{cell("a"), cell(Shown<double>(1.0 / 3), "percent"), cell(Shown<int>(2))},
         {cell("=b,"), cell(Shown<double>::nothing("hidden: few"), "percent"), cell(Shown<int>(2))}},
        {{"Systems", 2}}};
    EXPECT_EQ(table.rows[0][1].words, "0.3%");
    EXPECT_EQ(to_csv(table), "System,Mean,Low,Note\n"
                             "a,0.3333333333333333,2,\n"
                             "\"'=b,\",,2,Mean: hidden: few\n");
}

TEST(PictureTable, WithAllItsNumbersHasNoNotes) {
    EXPECT_EQ(to_csv({"c", {{"a"}, {"n", true}}, {{cell("x"), cell(Shown<std::uint32_t>(7U))}}, {}}), "a,n\nx,7\n");
}

TEST(Shown, IsNotKnownWhereANumberIsNone) {
    EXPECT_EQ(Shown<double>(std::nan("")).why(), "not known");
    EXPECT_EQ(Shown<double>::of(std::nullopt, "hidden").why(), "hidden");
    EXPECT_EQ(*Shown<double>::of(2.5), 2.5);
}

} // namespace
} // namespace weft::pictures
