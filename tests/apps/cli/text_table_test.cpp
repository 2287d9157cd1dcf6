// SPDX-License-Identifier: MIT
#include "apps/cli/text_table.hpp"

#include <gmock/gmock.h>

#include <string>

namespace weft::cli {
namespace {

const TextTable teas = {
    {{"system"}, {"overall"}, {"coverage", Align::right}},
    {{"Kettle and Hob", "Hot", "100%"}, {"Urn", "Too little is known of it.", "7.5%"}},
};

std::string plain(std::string_view text) {
    return std::string(text);
}

TEST(LaidOut, GivesEveryColumnItsWidthWhereNothingLimitsIt) {
    EXPECT_EQ(laid_out(teas, std::nullopt, plain), "system          overall                     coverage\n"
                                                   "Kettle and Hob  Hot                             100%\n"
                                                   "Urn             Too little is known of it.      7.5%\n");
}

TEST(LaidOut, WrapsTheWidestColumnsBetweenWords) {
    EXPECT_EQ(laid_out(teas, 36, plain), "system        overall       coverage\n"
                                         "Kettle and    Hot               100%\n"
                                         "Hob\n"
                                         "Urn           Too little        7.5%\n"
                                         "              is known of\n"
                                         "              it.\n");
}

TEST(LaidOut, MakesABlockOfEveryRowWhereWordsDoNotFit) {
    EXPECT_EQ(laid_out(teas, 20, plain), "system: Kettle and Hob\n"
                                         "overall: Hot\n"
                                         "coverage: 100%\n"
                                         "\n"
                                         "system: Urn\n"
                                         "overall: Too little is known of it.\n"
                                         "coverage: 7.5%\n");
}

TEST(LaidOut, EmphasisesHeadingsWithoutMovingColumns) {
    const TextTable table = {{{"system"}, {"round"}}, {{"demo:a", "2026"}}};

    const auto text =
        laid_out(table, std::nullopt, [](std::string_view heading) { return "*" + std::string(heading) + "*"; });

    EXPECT_EQ(text, "*system  round*\ndemo:a  2026\n");
}

TEST(LaidOut, IsTheHeadingAloneWithoutRows) {
    EXPECT_EQ(laid_out({{{"system"}, {"round"}}, {}}, 80, plain), "system  round\n");
}

TEST(DisplayWidth, CountsWhatATerminalShows) {
    EXPECT_EQ(display_width(""), 0);
    EXPECT_EQ(display_width("Ynys M\u00f4n"), 8);
    EXPECT_EQ(display_width("o\u0302"), 1);
    EXPECT_EQ(display_width("\u5317\u4eac"), 4);
    EXPECT_EQ(display_width("cut \xE5\x8C"), 5) << "half a character takes a place, and ends the text";
}

} // namespace
} // namespace weft::cli
