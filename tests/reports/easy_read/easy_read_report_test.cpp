// SPDX-License-Identifier: MIT
#include "reports/easy_read/easy_read_report.hpp"

#include "core/disclosure/hide.hpp"
#include "core/fraction.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/rubric/reading_age.hpp"
#include "reports/easy_read/easy_read_marks.hpp"
#include "reports/easy_read/easy_read_style.hpp"
#include "reports/easy_read/standing_out.hpp"
#include "tests/reports/checked_page.hpp"
#include "tests/reports/hostile_result.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <string>
#include <vector>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::string easy_part(const std::string& page, const std::string& id) {
    return part(page, "<section class=\"easy\" id=\"" + id + "\"", "</section>");
}

/// The texts of paragraphs, lines and headings of the body, without markup.
std::vector<std::string> lines_of(const std::string& page) {
    std::vector<std::string> lines;
    const auto body = part(page, "<main", "</main>");
    const std::regex element("<(p|li|h2)[^>]*>(.*?)</(p|li|h2)>");
    for (std::sregex_iterator found(body.begin(), body.end(), element), end; found != end; ++found)
        lines.push_back(std::regex_replace((*found)[2].str(), std::regex("<[^>]*>"), ""));
    return lines;
}

const result::Result& seen_by_the_system() {
    static const result::Result seen = hide(two_domains_result(), Readership::system);
    return seen;
}

/// Levels 0 to 4 named by their numbers, one question for each of `levels`.
result::Result with_levels(const std::vector<std::optional<int>>& levels) {
    result::Domain domain;
    for (int level = 0; level <= 4; ++level)
        domain.criterion_scale.push_back({.level = level, .label = "L" + std::to_string(level)});
    result::Capability capability;
    for (const auto& level : levels) {
        result::Criterion criterion;
        criterion.id = criterion.title = "q" + std::to_string(capability.criteria.size());
        criterion.state = level ? "level" : "unknown";
        criterion.level = level;
        if (level) criterion.label = "L" + std::to_string(*level);
        capability.criteria.push_back(criterion);
    }
    domain.capabilities = {capability};
    result::Result result;
    result.system = "demo:a";
    result.domains = {domain};
    return result;
}

std::vector<std::string> titles(const easy_read::FirstFew& few) {
    std::vector<std::string> found;
    for (const auto& one : few.shown)
        found.push_back(one.title);
    return found;
}

TEST(EasyReadReport, IsAWellFormedPageThatStandsAlone) {
    EXPECT_EQ(wrong_with(easy_read_report(seen_by_the_system())), "");
    EXPECT_EQ(wrong_with(easy_read_report(two_domains_result())), "");
    EXPECT_EQ(wrong_with(easy_read_report(hide(two_domains_result(), Readership::everyone))), "");
    EXPECT_EQ(wrong_with(easy_read_report(hostile_result())), "");
}

TEST(EasyReadReport, TellsWhatIsGoodAndWhatIsNot) {
    const auto page = easy_read_report(with_levels({3, 1, 3, 2, 1, std::nullopt}));

    EXPECT_THAT(easy_part(page, "good"), HasSubstr("<p>These work best here.</p>\n<p>They are at the step “L3”.</p>\n"
                                                   "<ul><li>q0.</li>\n<li>q2.</li>\n</ul>"));
    EXPECT_THAT(easy_part(page, "work"), HasSubstr("<p>These need the most work.</p>\n<p>They are at the step “L1”.</p>"
                                                   "\n<ul><li>q1.</li>\n<li>q4.</li>\n</ul>"));
    EXPECT_THAT(easy_part(page, "unknown"), HasSubstr("<p>Too few people could tell us about these.</p>\n"
                                                      "<ul><li>q5.</li>\n</ul>"));
}

TEST(StandingOut, CallsNothingGoodAtTheWorstLevelNorBadAtTheBest) {
    EXPECT_THAT(titles(easy_read::strongest(with_levels({0, 0}), 5)), IsEmpty());
    EXPECT_THAT(titles(easy_read::weakest(with_levels({0, 0}), 5)), ElementsAre("q0", "q1"));
    EXPECT_THAT(titles(easy_read::weakest(with_levels({4, 4}), 5)), IsEmpty());
    EXPECT_THAT(titles(easy_read::strongest(with_levels({4, 4}), 5)), ElementsAre("q0", "q1"));
    EXPECT_THAT(titles(easy_read::strongest(with_levels({2, 2}), 5)), IsEmpty()) << "nothing stands out as both";
    EXPECT_THAT(titles(easy_read::weakest(with_levels({2, 2}), 5)), ElementsAre("q0", "q1"));
    EXPECT_THAT(titles(easy_read::strongest(with_levels({4, 0}), 5)), ElementsAre("q0"));
    EXPECT_THAT(titles(easy_read::weakest(with_levels({4, 0}), 5)), ElementsAre("q1"));
}

TEST(StandingOut, NamesTheFirstFewAndCountsTheRest) {
    const auto few = easy_read::strongest(with_levels({2, 2, 2, 2, 1}), 3);
    EXPECT_THAT(titles(few), ElementsAre("q0", "q1", "q2"));
    EXPECT_EQ(few.more, 1U);
    EXPECT_EQ(easy_read::not_known(with_levels({std::nullopt, 1, std::nullopt}), 1).more, 1U);
}

// Reading age 9 to 11 for pages that people with lived experience read: the limit of rubrics/defaults.toml.
TEST(EasyReadReport, ReadsAtTheAgeOfTheWordingForPeopleWithLivedExperience) {
    const auto& limits = defaults().reading;
    ASSERT_EQ(limits.lived_experience_age, 11);
    for (const auto& result : {seen_by_the_system(), with_levels({3, 1, std::nullopt}), result::Result()}) {
        std::string all;
        for (const auto& line : lines_of(easy_read_report(result))) {
            all += line + (line.ends_with('.') || line.ends_with(':') ? " " : ". ");
            const auto count = count_words(line, limits.known_words);
            EXPECT_LE(count.words, 15U) << line; // one idea a line
        }
        const auto count = count_words(all, limits.known_words);
        EXPECT_GT(count.words, 100U);
        EXPECT_LE(reading_age(count), 11) << to_decimal_text(reading_age(count), 1);
    }
}

TEST(EasyReadReport, HasOneSentenceALine) {
    for (const auto& line : lines_of(easy_read_report(with_levels({3, 1, std::nullopt}))))
        EXPECT_FALSE(std::regex_search(line, std::regex("[.] .*[.] "))) << line;
}

// 14 points are 18.66 pixels.
TEST(EasyReadReport, HasNoLetterBelow14Points) {
    const std::string style(easy_read::easy_read_style().text());
    const std::regex size("font(-size)?: (bold )?([0-9.]+)(rem|pt)");
    std::size_t sizes = 0;
    for (std::sregex_iterator found(style.begin(), style.end(), size), end; found != end; ++found, ++sizes) {
        const auto number = std::stod((*found)[3].str());
        EXPECT_GE((*found)[4].str() == "rem" ? number * 16 : number * 16 / 12, 18.66) << found->str();
    }
    EXPECT_GE(sizes, 7U);
}

TEST(EasyReadReport, HasAPictureForEveryPartThatSaysNothingByItself) {
    const auto page = easy_read_report(seen_by_the_system());
    std::size_t parts = 0;
    for (auto at = page.find("<section class=\"easy\""); at != std::string::npos;
         at = page.find("<section class=\"easy\"", at + 1), ++parts)
        EXPECT_LT(page.find("<div class=\"easy-mark\" aria-hidden=\"true\"><svg", at), page.find("</section>", at));
    EXPECT_EQ(parts, 8U);
}

TEST(EasyReadReport, SaysWhoToAskAndWhatHappensNext) {
    auto result = seen_by_the_system();
    planning::ActionList actions{.system = result.system,
                                 .contact = "Ring Jo on 01234.",
                                 .actions = {{.id = "a",
                                              .what = "We set up a night line.",
                                              .criterion = "",
                                              .owner = "Sam",
                                              .due = "2026-12-31",
                                              .round = result.round,
                                              .state = planning::ActionState::late,
                                              .became = ""}}};
    const auto page = easy_read_report_with(result, {.actions = &actions});

    EXPECT_THAT(
        easy_part(page, "next"),
        HasSubstr("<p><strong>We set up a night line.</strong></p>\n<ul><li>Who does it: Sam.</li>\n<li>It is to "
                  "be done by 31 December 2026.</li>\n<li>It is late.</li>\n</ul>"));
    EXPECT_THAT(easy_part(page, "ask"), HasSubstr("<p>Ring Jo on 01234.</p>"));
    EXPECT_THAT(easy_part(easy_read_report(result), "next"),
                HasSubstr("<p>Nobody has told us yet what happens next.</p>"));
    EXPECT_THAT(easy_part(easy_read_report(result), "ask"), HasSubstr("<p>Ask the person who gave you this page.</p>"));

    result.audience = "public";
    EXPECT_THAT(easy_read_report_with(result, {.actions = &actions}), Not(HasSubstr("Sam")));
}

TEST(EasyReadReport, OfNothingKnownSaysSo) {
    const auto page = easy_read_report(result::Result());
    EXPECT_THAT(easy_part(page, "good"), HasSubstr("<p>We do not know yet what works well.</p>"));
    EXPECT_THAT(easy_part(page, "work"), HasSubstr("<p>We do not know yet what needs more work.</p>"));
    EXPECT_THAT(page, Not(HasSubstr("works best")));
}

TEST(EasyReadReport, SaysOfWhatIsHiddenThatItIs) {
    auto result = hide(two_domains_result(), Readership::everyone);
    EXPECT_THAT(easy_part(easy_read_report(result), "who"),
                HasSubstr("<p>So we do not show what a very small group said.</p>"));
    auto& criterion = result.domains[0].capabilities[0].criteria[0];
    criterion.state = "hidden";
    criterion.level.reset();
    EXPECT_THAT(easy_part(easy_read_report(result), "unknown"), HasSubstr("<p>We may not show 1 answer here.</p>"));
}

TEST(EasyReadReport, EscapesWhateverPeopleWrote) {
    const auto page = easy_read_report(hostile_result());
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr(event_handler)));
    EXPECT_THAT(page, Not(HasSubstr("\u202E")));
}

} // namespace
} // namespace weft
