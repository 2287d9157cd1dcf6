// SPDX-License-Identifier: MIT
#include "reports/html/index_page.hpp"

#include "tests/reports/checked_page.hpp"
#include "tests/reports/hostile_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace weft::html {
namespace {

using testing::HasSubstr;
using testing::Not;

result::Result named(const std::string& name) {
    auto result = hostile_result();
    result.system_name = name;
    return result;
}

TEST(IndexPage, ListsReportsByNameAndNeverByLevel) {
    auto best = named("Beta");
    best.overall.level = 3;
    const auto other = named("Alpha");
    const auto page = write_index_page(std::array<Listed, 2>{{{&best, "beta.html"}, {&other, "alpha.html"}}});
    EXPECT_LT(page.find("<a href=\"alpha.html\">Alpha</a>"), page.find("<a href=\"beta.html\">Beta</a>"));
    EXPECT_THAT(page, HasSubstr("This is not a ranking"));
    EXPECT_EQ(wrong_with(page), "");
}

TEST(IndexPage, SaysWhyASystemHasNoLevel) {
    auto silent = named("Silent");
    silent.overall.level.reset();
    silent.overall.publication = "too-little-known";
    silent.overall.coverage = 0;
    const auto page = write_index_page(std::array<Listed, 1>{{{&silent, "silent.html"}}});
    EXPECT_THAT(page, HasSubstr("<td><span class=\"level not-known\">not enough known</span></td>"));
    EXPECT_THAT(page, HasSubstr("<td>0% known</td>"));
}

TEST(IndexPage, EscapesNamesAndBlocksLinksThatRunSomething) {
    const auto hostile = named(script);
    const auto page = write_index_page(std::array<Listed, 1>{{{&hostile, "javascript:alert(1)"}}});
    EXPECT_THAT(page, HasSubstr("<a href=\"#blocked\">&lt;script&gt;alert(1)&lt;/script&gt;</a>"));
    EXPECT_THAT(page, Not(HasSubstr("<script")));
}

TEST(IndexPage, OfNothingSaysSo) {
    const auto page = write_index_page({});
    EXPECT_THAT(page, HasSubstr("None yet"));
    EXPECT_EQ(wrong_with(page), "");
}

} // namespace
} // namespace weft::html
