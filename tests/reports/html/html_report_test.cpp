// SPDX-License-Identifier: MIT
#include "reports/html/html_report.hpp"

#include "tests/reports/hostile_result.hpp"
#include "tests/reports/html/checked_page.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft {
namespace {

using testing::HasSubstr;
using testing::Not;

/// The part of a page from `start` up to the next `end`.
std::string part(const std::string& page, const std::string& start, const std::string& end) {
    const auto from = page.find(start);
    if (from == std::string::npos) return "there is no " + start;
    return page.substr(from, page.find(end, from) - from);
}

std::string criterion_part(const std::string& page, const std::string& id) {
    return part(page, "<article class=\"criterion\" id=\"criterion-" + id + "\"", "</article>");
}

std::string front_page(const std::string& page) {
    return part(page, "<section class=\"sheet\" id=\"in-one-minute\"", "</section>");
}

TEST(CheckPage, FindsWhatIsWrongWithAPage) {
    EXPECT_EQ(wrong_with("<!DOCTYPE html>\n"
                         "<html>\n"
                         "<p onclick=\"x\" id=\"a\">nan</p>\n"
                         "<h2 id=\"a\">x</h2><script></script><a href=\"#b\">x</a><a href=\"javascript:x\">x</a>\n"
                         "<table><th></th></table><svg></svg>\n"
                         "<div><b></div>"),
              "line 2: <html> has no lang\n"
              "line 3: <p> has an event handler onclick\n"
              "line 3: a value as code, not in words: nan\n"
              "line 4: <script> runs or fetches something\n"
              "line 4: <a> links to javascript:x\n"
              "line 5: <th> has no scope\n"
              "line 5: <th> is empty\n"
              "line 5: <table> has no caption\n"
              "line 5: <svg> is neither hidden nor named\n"
              "line 6: </div> closes <b>\n"
              "line 6: <html> is never closed\n"
              "line 6: <div> is never closed\n"
              "line 6: <b> is never closed\n"
              "line 6: 0 titles\n"
              "line 6: 0 h1\n"
              "line 6: h2 follows h0\n"
              "line 6: id \"a\" stands 2 times\n"
              "line 6: nothing has the id \"b\" that is pointed to\n");
}

TEST(HtmlReport, OfTheExampleIsAWellFormedPageThatStandsAlone) {
    EXPECT_EQ(wrong_with(html_report(two_domains_result())), "");
}

TEST(HtmlReport, OfHostileTextIsAWellFormedPageThatStandsAlone) {
    EXPECT_EQ(wrong_with(html_report(hostile_result())), "");
}

TEST(HtmlReport, OfAResultWithoutAnythingIsAWellFormedPage) {
    result::Result nothing;
    nothing.system = "system";
    nothing.headline = "assessed";
    nothing.voice = "self";
    nothing.overall.publication = "too-little-known";
    nothing.framework = {"framework", "1.0.0", "Framework", "sha256:0"};
    nothing.inputs.answers_digest = "sha256:1";
    nothing.inputs.policy_digest = "sha256:2";
    EXPECT_EQ(wrong_with(html_report(nothing)), "");
}

TEST(HtmlReport, EscapesWhateverPeopleWrote) {
    const auto page = html_report(hostile_result());
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr(event_handler)));
    EXPECT_THAT(page, HasSubstr("<h1>St &quot;Mary&#39;s&quot; &lt;script&gt;alert(1)&lt;/script&gt;</h1>"));
    EXPECT_THAT(page, HasSubstr("&quot; onmouseover=&#39;alert(2)&#39; x=&quot;"));
    EXPECT_THAT(page, HasSubstr(very_long));
    EXPECT_THAT(page, HasSubstr(right_to_left));
}

TEST(HtmlReport, ReplacesCharactersThatTurnTheDirectionOfALine) {
    const auto page = html_report(hostile_result());
    EXPECT_THAT(page, Not(HasSubstr("\u202E")));
    EXPECT_THAT(page, HasSubstr("safe\uFFFDexe."));
}

TEST(HtmlReport, ShowsALinkThatCouldRunSomethingAsText) {
    EXPECT_THAT(criterion_part(html_report(hostile_result()), "held-one"),
                HasSubstr("<li>Minutes (javascript:alert(3)): shown in a document, "));
}

TEST(HtmlReport, HasALanguageATitleAndTheNameOfTheSystem) {
    const auto page = html_report(two_domains_result());
    EXPECT_THAT(page, HasSubstr("<html lang=\"en-GB\">"));
    EXPECT_THAT(page, HasSubstr("<title>Example system (made up): "));
    EXPECT_THAT(page, HasSubstr("<h1>Example system (made up)</h1>"));
    EXPECT_THAT(page, HasSubstr("<p class=\"mark\">Internal: not for publication</p>"));
}

TEST(HtmlReport, BeginsWithTheFirstPageInWords) {
    const auto front = front_page(html_report(two_domains_result()));
    EXPECT_THAT(front, HasSubstr("<ul class=\"statement\"><li>Taken as a whole, Example system (made up) is at "
                                 "Emerging.</li>\n<li>Shared care: Emerging.</li>\n<li>Shared records: "
                                 "Developing.</li>\n"));
    EXPECT_THAT(front, HasSubstr("It is not an inspection, not a ranking, and not a measure of outcomes. What is not "
                                 "known is said to be not known; it never counts as zero."));
    EXPECT_THAT(front, Not(HasSubstr("45.1"))); // a score of the whole is never on a first page
}

TEST(HtmlReport, NamesTheGatesThatBindOnTheFirstPage) {
    const auto front = front_page(html_report(hostile_result()));
    const std::string because = "Nobody writes &quot;it&quot; down. &lt;script&gt;alert(1)&lt;/script&gt;</p>";
    EXPECT_THAT(front, HasSubstr("<strong>The whole is held at 1 Emerging. </strong>" + because));
    EXPECT_THAT(front, HasSubstr("<strong>Held at 1 Emerging. </strong>" + because));
}

TEST(HtmlReport, SaysOfAGateThatIsClosedAndDoesNotBindThatItHoldsNothingBack) {
    const auto gate = part(html_report(two_domains_result()), "<tr id=\"gate-whole.", "</tr>");
    EXPECT_THAT(gate, HasSubstr("<td>not met, but the level would be no higher without it</td>"));
}

TEST(HtmlReport, ShowsTheLevelHeldAndTheDescriptorOfTheNext) {
    const auto held = criterion_part(html_report(hostile_result()), "held-one");
    EXPECT_THAT(held, HasSubstr("<dt>Now: 1 Emerging</dt>\n<dd>Some of it is there.</dd>\n"));
    EXPECT_THAT(held, HasSubstr("<dt>Next: 2 Developing</dt>\n<dd>Most of it is there.</dd>\n"));
    EXPECT_THAT(held, HasSubstr("<dt>Next step</dt>\n<dd>`rm -rf`</dd>\n"));
}

TEST(HtmlReport, ShowsTheNextDescriptorOfEveryLevelBelowTheBest) {
    const auto page = html_report(two_domains_result());
    for (const auto& domain : two_domains_result().domains)
        for (const auto& capability : domain.capabilities)
            for (const auto& criterion : capability.criteria) {
                const auto text = criterion_part(page, criterion.id);
                EXPECT_EQ(text.find("<dt>Now: ") != std::string::npos, criterion.level.has_value()) << criterion.id;
                EXPECT_EQ(text.find("<dt>Next: ") != std::string::npos,
                          criterion.level.has_value() && criterion.level != domain.criterion_scale.back().level)
                    << criterion.id;
            }
}

TEST(HtmlReport, SaysWhatHoldsALevelAndWhatWouldLiftIt) {
    const auto held = criterion_part(html_report(hostile_result()), "held-one");
    EXPECT_THAT(held, HasSubstr("<strong>Held at 1 Emerging. </strong>Held: a|b\\|c\n| d</p>"));
    EXPECT_THAT(held, HasSubstr("<strong>What would lift it: </strong>Lift &lt;script&gt;"));
}

TEST(HtmlReport, SaysUnknownNotApplicableAndNotAskedInWordsOfTheirOwn) {
    const auto page = html_report(hostile_result());
    EXPECT_THAT(criterion_part(page, "unknown-one"), HasSubstr("<span class=\"level not-known\">not known</span>"));
    EXPECT_THAT(criterion_part(page, "not-applicable-one"),
                HasSubstr("<span class=\"level does-not-apply\">does not apply</span>"));
    EXPECT_THAT(criterion_part(page, "not-asked-one"), HasSubstr("<span class=\"level not-known\">not asked</span>"));
    const auto front = front_page(page);
    EXPECT_THAT(front, HasSubstr("</a>: not known. Too few could say.</li>"));
    EXPECT_THAT(front, HasSubstr("</a>: does not apply. It has no place here.</li>"));
    EXPECT_THAT(front, HasSubstr("</a>: not asked. Nobody was asked.</li>"));
}

TEST(HtmlReport, CountsDontKnowDoesNotApplyAndNoAnswerApart) {
    const auto answers = part(criterion_part(html_report(hostile_result()), "unknown-one"), "<thead>", "</tbody>");
    EXPECT_THAT(answers, HasSubstr("<th scope=\"col\" class=\"number\">Don’t know</th>\n"
                                   "<th scope=\"col\" class=\"number\">Does not apply</th>\n"
                                   "<th scope=\"col\" class=\"number\">No answer</th>\n"));
    EXPECT_THAT(answers, HasSubstr("<td class=\"number\">1<svg class=\"bar\" aria-hidden=\"true\""));
    EXPECT_THAT(answers, HasSubstr("<td class=\"number\">7<svg class=\"bar\" aria-hidden=\"true\""));
    EXPECT_THAT(answers, HasSubstr("<td>no level</td>"));
}

TEST(HtmlReport, SaysOfNumbersThatAreNotThereThatTheyAreNotKnown) {
    const auto page = html_report(hostile_result());
    EXPECT_THAT(page, HasSubstr("<th scope=\"row\">Assessed: what stands after every check</th>\n<td>1 Emerging</td>\n"
                                "<td class=\"number\">not known</td>"));
    EXPECT_THAT(page, HasSubstr("<td>0 of 0: not known</td>"));
    EXPECT_THAT(page, HasSubstr("<td class=\"number\">not known</td>\n<td>safe\uFFFDexe.</td>"));
}

TEST(HtmlReport, NamesWhoWasNotHeardAndWhatWasNotTested) {
    const auto front = front_page(html_report(hostile_result()));
    EXPECT_THAT(front, HasSubstr("<h3>Who has not been heard</h3>"));
    EXPECT_THAT(front, HasSubstr("<li>No level was given by: " + right_to_left + ".</li>"));
    EXPECT_THAT(front, HasSubstr("<li>Not tested: 1 measure was asked for and not given. "));
}

TEST(HtmlReport, IsTheSameEveryTime) {
    EXPECT_EQ(html_report(two_domains_result()), html_report(two_domains_result()));
}

} // namespace
} // namespace weft
