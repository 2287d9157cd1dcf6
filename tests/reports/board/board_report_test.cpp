// SPDX-License-Identifier: MIT
#include "reports/board/board_report.hpp"

#include "core/disclosure/hide.hpp"
#include "core/planning/action_list.hpp"
#include "tests/reports/checked_page.hpp"
#include "tests/reports/hostile_result.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <iterator>
#include <optional>
#include <regex>
#include <sstream>
#include <string>

namespace weft {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string block_of(const std::string& page, const std::string& id) {
    return part(page, "<section class=\"block at-" + id + "\"", "</section>");
}

std::string main_of(const std::string& page) {
    return part(page, "<main", "</main>") + "</main>\n";
}

std::string without(std::string text, const std::string& start, const std::string& end) {
    for (auto from = text.find(start); from != std::string::npos; from = text.find(start, from))
        text.replace(from, text.find(end, from) + end.size() - from, " ");
    return text;
}

/// The words that a board reads: not those of headings, nor of pictures with their captions, keys and folded tables.
std::size_t words_on(const std::string& page) {
    auto text = main_of(page);
    text = without(text, "<figure", "</figure>");
    text = without(text, "<p class=\"small\"", "</p>");
    text = without(text, "<h2", "</h2>");
    text = without(text, "<", ">");
    std::istringstream in(text);
    return static_cast<std::size_t>(std::distance(std::istream_iterator<std::string>(in), {}));
}

result::Result with_long_names() {
    auto result = two_domains_result();
    const std::string long_name = "Care near the end of life in every place, with whoever is there, by day and by "
                                  "night, at home and elsewhere, as people wish it, number ";
    result.system_name = long_name + "nought";
    for (std::size_t i = 0; i < result.domains.size(); ++i) {
        result.domains[i].title = long_name + "d" + std::to_string(i);
        for (auto& capability : result.domains[i].capabilities)
            for (auto& criterion : capability.criteria)
                criterion.title = long_name + criterion.id;
    }
    for (auto& sector : result.participation.sectors)
        sector.title = long_name + sector.id;
    return result;
}

TEST(BoardReport, OfTheExampleIsAsItWasRead) {
    const auto page = main_of(board_report(two_domains_result()));
    EXPECT_EQ(page, golden("two-domains-board.html", page));
}

TEST(BoardReport, IsAWellFormedPageThatStandsAlone) {
    EXPECT_EQ(wrong_with(board_report(two_domains_result())), "");
    EXPECT_EQ(wrong_with(board_report(hostile_result())), "");
    EXPECT_EQ(wrong_with(board_report(hide(two_domains_result(), Readership::everyone))), "");
    result::Result nothing;
    nothing.system = "demo:a";
    nothing.overall.publication = "too-little-known";
    EXPECT_EQ(wrong_with(board_report(nothing)), "");
}

// reference/users.md, U15: a board member reads it in a minute.
TEST(BoardReport, HasAtMost250WordsBesideHeadingsAndPictures) {
    EXPECT_LE(words_on(board_report(two_domains_result())), 250U);
    EXPECT_GE(words_on(board_report(two_domains_result())), 80U) << "the words are not counted";
}

TEST(BoardReport, CutsNoLongName) {
    const auto page = board_report(with_long_names());
    const auto svgs = part(page, "<svg", "<footer");

    EXPECT_THAT(svgs, Not(HasSubstr("…</text>")));
    EXPECT_THAT(page, HasSubstr(", number nought</h1>"));
    for (const auto& domain : with_long_names().domains)
        EXPECT_THAT(block_of(page, "back"), HasSubstr(domain.title));
    for (const auto& sector : with_long_names().participation.sectors)
        EXPECT_THAT(block_of(page, "differ"), HasSubstr(" " + sector.title));
}

TEST(BoardReport, NeedsNoColour) {
    const auto page = board_report(two_domains_result());
    const std::regex coloured("(fill|stroke)=\"#(?!fff\")[^\"]*\"");
    const auto body = main_of(page);
    EXPECT_FALSE(std::regex_search(body, coloured));
    EXPECT_THAT(body, HasSubstr("fill=\"currentColor\""));
}

TEST(BoardReport, NamesWhatHoldsTheWholeAndEachDomain) {
    const auto back = block_of(board_report(hostile_result()), "back");
    EXPECT_THAT(back,
                HasSubstr("<p><strong>The whole is held at 1 Emerging. </strong>Nobody writes &quot;it&quot; down. "
                          "&lt;script&gt;alert(1)&lt;/script&gt;</p>"));
    EXPECT_THAT(back, HasSubstr("</strong>Nobody writes &quot;it&quot; down. "
                                "&lt;script&gt;alert(1)&lt;/script&gt; "
                                "“&lt;script&gt;alert(1)&lt;/script&gt;”.</li>"));
    EXPECT_THAT(back, HasSubstr("not enough known. Under half is known.</li>"));
}

TEST(BoardReport, CountsEveryDifferenceAndDrawsTheWidestTwo) {
    const auto differ = block_of(board_report(two_domains_result()), "differ");
    const auto drawn = std::string("Apart: ");
    std::size_t rows = 0;
    for (auto at = differ.find(">" + drawn); at != std::string::npos; at = differ.find(">" + drawn, at + 1))
        ++rows;
    EXPECT_EQ(rows, std::min<std::size_t>(2, two_domains_result().differences.size()));
    EXPECT_THAT(differ, HasSubstr("Sectors stand apart on " + std::to_string(two_domains_result().differences.size()) +
                                  " of 10 questions"));
}

planning::Action action_due(const std::string& due, const std::string& what, planning::ActionState state) {
    return {.id = what,
            .what = what,
            .criterion = "",
            .owner = "Owner of " + what,
            .due = due,
            .round = two_domains_result().round,
            .state = state,
            .became = ""};
}

planning::ActionList five_actions() {
    using enum planning::ActionState;
    return {.system = two_domains_result().system,
            .contact = "",
            .actions = {action_due("2027-03-01", "the fourth", open), action_due("2026-12-31", "the second", open),
                        action_due("2026-06-30", "the first", late), action_due("2026-01-31", "one that is done", done),
                        action_due("2027-01-31", "the third", open)}};
}

TEST(BoardReport, SaysWhoDoesWhatByWhenOfTheThreeDueFirst) {
    const auto actions = five_actions();
    const auto page = board_report_with(two_domains_result(), {.actions = &actions});
    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(block_of(page, "actions"),
                HasSubstr("<h2 id=\"title-actions\">What we do about it</h2>\n<ul>"
                          "<li><strong>the first.</strong> Owner of the first, by 30 June 2026: late.</li>\n"
                          "<li><strong>the second.</strong> Owner of the second, by 31 December 2026.</li>\n"
                          "<li><strong>the third.</strong> Owner of the third, by 31 January 2027.</li>\n</ul>\n"
                          "<p>1 more action is due later.</p>"));
    EXPECT_LE(words_on(page), 250U);
}

TEST(BoardReport, NamesNoOwnerOfAnActionToThePublic) {
    const auto actions = five_actions();
    const auto page = board_report_with(hide(two_domains_result(), Readership::everyone), {.actions = &actions});
    EXPECT_THAT(block_of(page, "actions"), HasSubstr("<li><strong>the first.</strong> By 30 June 2026: late.</li>"));
    EXPECT_THAT(page, Not(HasSubstr("Owner of")));
}

TEST(BoardReport, SaysThatNoActionIsOpenAndNothingWhereNobodyGaveAny) {
    auto actions = five_actions();
    actions.actions = {action_due("2026-01-31", "one that is done", planning::ActionState::done)};
    EXPECT_THAT(block_of(board_report_with(two_domains_result(), {.actions = &actions}), "actions"),
                HasSubstr("<p>No action is open.</p>"));
    EXPECT_THAT(board_report(two_domains_result()), Not(HasSubstr("at-actions")));
}

TEST(BoardReport, SaysWhetherAnybodyElseLookedAtIt) {
    EXPECT_THAT(block_of(board_report(two_domains_result()), "sure"), HasSubstr(" No moderator has looked at it.</p>"));
    auto result = two_domains_result();
    result::OtherVoice moderator;
    moderator.voice = "moderator";
    result::OtherVoice workshop;
    workshop.voice = "workshop";
    auto& criteria = result.domains.at(0).capabilities.at(0).criteria;
    criteria.at(0).other_voices = {moderator};
    criteria.at(1).other_voices = {workshop};
    EXPECT_THAT(block_of(board_report(result), "sure"),
                HasSubstr(" A moderator or regulator looked at 1 of 10 questions.</p>"));
}

TEST(BoardReport, HasALineToSignAndToDate) {
    EXPECT_THAT(main_of(board_report(two_domains_result())),
                HasSubstr("<p class=\"signature\"><span>Agreed, and signed for the board:</span><span class=\"line\" "
                          "aria-hidden=\"true\"></span><span>Date:</span><span class=\"line\" aria-hidden=\"true\">"
                          "</span></p>"));
}

TEST(BoardReport, SaysWhatIsNotKnown) {
    const auto unknown = block_of(board_report(hostile_result()), "unknown");
    EXPECT_THAT(unknown, HasSubstr("<li>2 of 4 questions have no level: “=cmd()” and “" + right_to_left + "”.</li>"));
    EXPECT_THAT(unknown, HasSubstr("<li>Not heard: " + right_to_left + ".</li>"));
    EXPECT_THAT(unknown, HasSubstr("<li>1 number asked for was not given.</li>"));
    EXPECT_THAT(unknown, HasSubstr("<li>3 claims could not be tested.</li>"));
}

// The sentences of a result name again who has to be heard for the whole.
TEST(BoardReport, NamesWhoWasNotHeardOnce) {
    auto result = two_domains_result();
    auto& sectors = result.participation.sectors;
    for (auto& sector : sectors)
        sector.heard = true;
    sectors.at(0).title = "Hospices";
    sectors.at(1).title = "Charities";
    sectors.at(0).heard = sectors.at(1).heard = false;
    result.participation.missing = {"Not heard: Hospices or Charities."};

    const auto unknown = block_of(board_report(result), "unknown");

    EXPECT_THAT(unknown, HasSubstr("<li>Not heard: Hospices and Charities.</li>"));
    EXPECT_THAT(unknown, HasSubstr("<li>The whole has no level until those it needs have been heard.</li>"));
    EXPECT_THAT(unknown, Not(HasSubstr("Hospices or Charities")));
}

TEST(BoardReport, SaysThatNothingIsUnknownWhereThatIsSo) {
    auto result = two_domains_result();
    result.checks = {};
    result.participation.missing.clear();
    for (auto& sector : result.participation.sectors)
        sector.heard = true;
    for (auto& domain : result.domains) {
        domain.measures_missing.clear();
        for (auto& capability : domain.capabilities)
            for (auto& criterion : capability.criteria)
                criterion.state = "level";
    }
    EXPECT_THAT(block_of(board_report(result), "unknown"),
                HasSubstr("<p>Every question has a level, every sector was heard and every number was given.</p>"));
}

TEST(BoardReport, SaysOfOneSectorThatNobodyCanDisagree) {
    auto result = two_domains_result();
    result.participation.sectors.resize(1);
    result.differences.clear();
    EXPECT_THAT(block_of(board_report(result), "differ"),
                HasSubstr("<p>One sector answered, so there is nobody to agree or disagree with.</p>"));
}

TEST(BoardReport, SaysOfWhatIsHiddenThatItIs) {
    auto hidden = hide(two_domains_result(), Readership::everyone);
    for (auto& domain : hidden.domains) {
        domain.publication = "hidden";
        domain.hidden = "small-group";
        domain.level = std::nullopt;
        domain.explanation = {};
        domain.gates.clear();
        for (auto& capability : domain.capabilities)
            for (auto& criterion : capability.criteria) {
                criterion.state = "hidden";
                criterion.level = std::nullopt;
            }
    }
    hidden.participation.respondents = std::nullopt;
    const auto page = board_report(hidden);

    EXPECT_THAT(block_of(page, "held"), HasSubstr("The levels of all 2 domains are hidden"));
    EXPECT_THAT(block_of(page, "held"), HasSubstr(">hidden: fewer than 10 people</text>"));
    EXPECT_THAT(block_of(page, "back"), HasSubstr("<strong>Shared care: </strong>hidden: fewer than 10 people.</li>"));
    EXPECT_THAT(block_of(page, "unknown"), HasSubstr("<li>The levels of 10 questions are hidden here.</li>"));
    EXPECT_THAT(block_of(page, "next"), HasSubstr("Nothing that may be shown here holds a level back"));
    EXPECT_THAT(block_of(page, "sure"), HasSubstr("<p>How many people took part is hidden."));
    EXPECT_THAT(block_of(page, "sure"), HasSubstr(" What fewer than 10 people said is hidden.</p>"));
    EXPECT_THAT(page, Not(HasSubstr("<p class=\"mark\">")));
}

} // namespace
} // namespace weft
