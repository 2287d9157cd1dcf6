// SPDX-License-Identifier: MIT
#include "reports/html/style_sheet.hpp"

#include "reports/board/board_style.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <string>
#include <vector>

namespace weft::html {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What a style sheet says of the left or the right, where a language written the other way wants the opposite: names of a
/// side, and four widths of which the second and the fourth differ.
std::vector<std::string> said_of_sides(std::string sheet) {
    // The corner of a sheet of paper and the slope of a hatching are the same in every language.
    for (const std::string same : {"@bottom-right", "@bottom-left", "to top right"})
        for (auto at = sheet.find(same); at != std::string::npos; at = sheet.find(same))
            sheet.erase(at, same.size());
    std::vector<std::string> said;
    const std::regex side("[a-z-]*\\b(left|right)\\b[a-z-]*");
    for (std::sregex_iterator found(sheet.begin(), sheet.end(), side), end; found != end; ++found)
        said.push_back(found->str());
    const std::regex four("(margin|padding): ?([^ ;}]+) ([^ ;}]+) ([^ ;}]+) ([^ ;}]+)");
    for (std::sregex_iterator found(sheet.begin(), sheet.end(), four), end; found != end; ++found)
        if ((*found)[3] != (*found)[5]) said.push_back(found->str());
    return said;
}

TEST(StyleSheet, FindsWhatSaysLeftOrRight) {
    EXPECT_THAT(
        said_of_sides(".a { padding-left: 1em; float: right; margin: 0 1em 2em 3em } .b { padding: 1em 2em 3em 2em } "
                      "@page { @bottom-left { content: \"x\" } }"),
        ElementsAre("padding-left", "right", "margin: 0 1em 2em 3em"));
}

// "inline-start" is the left in English and the right in Arabic.
TEST(StyleSheet, NamesNoSideThatAnotherLanguageHasTheOtherWay) {
    EXPECT_THAT(said_of_sides(std::string(style_sheet().text())), IsEmpty());
    EXPECT_THAT(said_of_sides(std::string(board::board_style().text())), IsEmpty());
}

} // namespace
} // namespace weft::html
