// SPDX-License-Identifier: MIT
#include "reports/words/edition.hpp"

#include "core/rubric/defaults_file.hpp"
#include "core/source_text.hpp"
#include "reports/board/board_report.hpp"
#include "reports/brand/brand.hpp"
#include "reports/html/html_report.hpp"
#include "tests/reports/checked_page.hpp"
#include "tests/reports/hostile_result.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>
#include <string>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

words::Words shipped_words(const std::string& language) {
    Problems problems;
    auto catalogue = words::read_catalogue(read_source(std::string(WEFT_SOURCE_DIR) + "/words/" + language + ".toml"),
                                           &words::english().catalogue(), problems);
    EXPECT_EQ(to_text(problems), "");
    return words::Words(std::move(catalogue.value()));
}

/// A language written from right to left that has no words of its own yet.
words::Words right_to_left_words() {
    words::Catalogue catalogue{.language = "ar", .name = "العربية"};
    catalogue.is_right_to_left = true;
    return words::Words(std::move(catalogue));
}

Brand brand_of_vale() {
    return {.organisation = "Vale & Moor",
            .logo = brand::Logo("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 1000),
            .band = brand::colour_of("#801650"),
            .band_text = brand::white,
            .line = brand::colour_of("#28A197"),
            .link = brand::colour_of("#005EA5")};
}

TEST(Edition, InTheShippedEnglishIsTheOneThatIsBuiltIn) {
    const auto english = shipped_words("en");
    EXPECT_EQ(html_report(two_domains_result(), {.words = english}), html_report(two_domains_result()));
    EXPECT_EQ(board_report(two_domains_result(), {.words = english}), board_report(two_domains_result()));
}

TEST(Edition, InWelshSaysItsLanguageAndThatItIsADraft) {
    const auto welsh = shipped_words("cy");
    const auto page = html_report(two_domains_result(), {.words = welsh});
    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(page, HasSubstr("<html lang=\"cy\">"));
    EXPECT_THAT(
        page,
        HasSubstr("<p lang=\"cy\" class=\"draft\">Drafft yw&#39;r geiriau Cymraeg hyn: nid oes neb wedi eu gwirio."));
    EXPECT_THAT(page, HasSubstr("<a lang=\"cy\" class=\"skip\" href=\"#main\">Neidio i&#39;r adroddiad</a>"));
    EXPECT_THAT(page, HasSubstr("<h2 lang=\"cy\" id=\"title-method\">Dull a tharddiad</h2>"));
    EXPECT_THAT(page, HasSubstr("<a lang=\"cy\" href=\"#method\">Dull a tharddiad</a>")) << "the contents say the same";
    EXPECT_THAT(page, HasSubstr("<span lang=\"cy\">Yn datblygu</span>")) << "Developing, on a ladder";
    EXPECT_THAT(page, Not(HasSubstr("<span>Developing</span>")));
    EXPECT_THAT(board_report(two_domains_result(), {.words = welsh}),
                HasSubstr("<h2 lang=\"cy\" id=\"title-held\">Beth a ddelir</h2>"));
}

TEST(Edition, InEnglishIsNoDraft) {
    EXPECT_THAT(html_report(two_domains_result()), Not(HasSubstr("class=\"draft\"")));
}

/// English with each heading and head of a table in marks: what stands on a page without them was not looked up.
words::Words marked_words() {
    auto catalogue = words::english().catalogue();
    for (auto& [id, message] : catalogue.messages)
        if (id.starts_with("head") || id.starts_with("stage.") || id.starts_with("system-level."))
            message.text = "«" + message.text + "»";
    return words::Words(std::move(catalogue));
}

/// What stands in elements of this start tag without a mark, each once. Levels, which begin with their number, and sectors,
/// which begin with their letter, do not count.
std::set<std::string> not_looked_up(const std::string& page, const std::string& start) {
    std::set<std::string> found;
    const std::regex element(start + ">([^<]+)<");
    for (std::sregex_iterator match(page.begin(), page.end(), element), end; match != end; ++match) {
        const auto text = (*match)[1].str();
        const bool is_level = text.front() >= '0' && text.front() <= '9';
        const bool is_sector = text.size() > 1 && text[1] == ' ';
        if (!is_level && !is_sector && !text.starts_with("«")) found.insert(text);
    }
    return found;
}

// All others are the titles of the example itself: of domains, capabilities, criteria and sectors.
TEST(Edition, LooksUpEveryHeadingAndEveryHeadOfATable) {
    const auto marked = marked_words();
    const auto page = html_report(two_domains_result(), {.words = marked});
    EXPECT_THAT(not_looked_up(page, "<h2 [^>]*"), ElementsAre("Shared care", "Shared records"));
    EXPECT_THAT(not_looked_up(page, "<th scope=\"col\"[^>]*"), IsEmpty());
    EXPECT_THAT(not_looked_up(board_report(two_domains_result(), {.words = marked}), "<h2[^>]*"), IsEmpty());
}

TEST(Edition, FromRightToLeftSaysSoOnceAndKeepsItsPictures) {
    const auto words = right_to_left_words();
    const auto page = html_report(two_domains_result(), {.words = words});
    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(page, HasSubstr("<html lang=\"ar\" dir=\"rtl\">"));
    EXPECT_THAT(page, HasSubstr("svg { direction: ltr }")) << "else a text that begins at a place would end there";
}

TEST(Edition, OfABrandHasItsNameItsLogoAndItsColours) {
    const auto brand = brand_of_vale();
    for (const auto& page : {html_report(two_domains_result(), {.brand = &brand}),
                             board_report(two_domains_result(), {.brand = &brand})}) {
        EXPECT_EQ(wrong_with(page), "");
        EXPECT_THAT(
            page,
            HasSubstr("<div class=\"brand\"><img class=\"logo\" alt=\"\" "
                      "src=\"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=\">\n"
                      "<p>Vale &amp; Moor</p>\n</div>"));
        EXPECT_THAT(
            page,
            HasSubstr(
                "@media screen { .band { background: #801650; color: #FFFFFF; } }\n"
                "@media screen and (prefers-color-scheme: light) { :root { --deep: #28A197; --link: #005EA5; } }"));
    }
}

TEST(Edition, OfABrandWithoutColoursAndLogoHasItsNameAlone) {
    const Brand brand{.organisation = "Ours", .logo = {}, .band = {}, .band_text = {}, .line = {}, .link = {}};
    const auto page = html_report(two_domains_result(), {.brand = &brand});
    EXPECT_THAT(page, HasSubstr("<div class=\"brand\"><p>Ours</p>\n</div>"));
    EXPECT_EQ(std::ranges::count(page, '<'), std::ranges::count(html_report(two_domains_result()), '<') + 4);
}

TEST(Edition, OfABrandWithAHostileNameDoesNoHarm) {
    Brand brand = brand_of_vale();
    brand.organisation = script;
    EXPECT_EQ(wrong_with(html_report(hostile_result(), {.brand = &brand})), "");
}

} // namespace
} // namespace weft
