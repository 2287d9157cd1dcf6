// SPDX-License-Identifier: MIT
#include "reports/html/html_report.hpp"

#include "tests/reports/checked_page.hpp"
#include "tests/reports/hostile_result.hpp"
#include "tests/reports/result_with_rules.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string criterion_part(const std::string& page, const std::string& id) {
    return part(page, "<article class=\"criterion\" id=\"criterion-" + id + "\"", "</article>");
}

std::string front_page(const std::string& page) {
    return part(page, "<section class=\"sheet\" id=\"in-one-minute\"", "</section>");
}

const std::string escaped_script = "&lt;script&gt;alert(1)&lt;/script&gt;";

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
                                 "Emerging.</li>\n<li>Shared care: Emerging. Of its 5 criteria: 1 at Maturing, 3 at "
                                 "Developing and 1 at Emerging.</li>\n<li>Shared records: Developing. Of its 5 "
                                 "criteria: 3 at Developing and 1 at Emerging.</li>\n"));
    EXPECT_THAT(front, HasSubstr("It is not an inspection, not a ranking, and not a measure of outcomes. What is not "
                                 "known is said to be not known; it never counts as zero."));
    EXPECT_THAT(front, Not(HasSubstr("45.1"))); // a score of the whole is never on a first page
}

TEST(HtmlReport, NamesTheGatesThatBindOnTheFirstPage) {
    const auto front = front_page(html_report(hostile_result()));
    const std::string because = "Nobody writes &quot;it&quot; down. &lt;script&gt;alert(1)&lt;/script&gt; It ends once "
                                "&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>See: <a href=\"#criterion-held-one\">";
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

TEST(HtmlReport, ShowsWhatAVisitorAsksToSee) {
    const auto held = criterion_part(html_report(hostile_result()), "held-one");
    EXPECT_THAT(held, HasSubstr("<dt>A visitor asks to see</dt>\n<dd>&lt;script&gt;alert(1)&lt;/script&gt;</dd>\n"));
    EXPECT_THAT(held, HasSubstr("<dt>And for the next level</dt>\n"));
}

TEST(HtmlReport, ShowsWhoWouldRatherNotSayApartAndOnlyWhereSomebodyDid) {
    const auto held = criterion_part(html_report(hostile_result()), "held-one");
    EXPECT_THAT(held, HasSubstr("<th scope=\"col\" class=\"number\">Would rather not say</th>"));
    EXPECT_THAT(held, HasSubstr("<td colspan=\"4\">of those who gave a level</td>"));
    EXPECT_THAT(html_report(two_domains_result()), Not(HasSubstr("Would rather not say")));
}

// Of rubrics/examples/two-domains/shared-care.toml.
TEST(HtmlReport, ShowsThresholdsWithTheirReasonOwnerAndDayOfReview) {
    const auto page = html_report(two_domains_result());
    const auto table =
        part(page, "<caption>Shared care: from which share a measure supports a level, and why", "</table>");
    EXPECT_THAT(table, HasSubstr("<td>1 Emerging from 25%, 2 Developing from 50%, 3 Maturing from 75%, 4 Thriving from "
                                 "95%</td>"));
    EXPECT_THAT(table, HasSubstr("<td>A quarter is a beginning, a half most places, three quarters nearly "
                                 "everywhere</td>"));
    EXPECT_THAT(table, HasSubstr("<td>the authors of this example, again by 30 November 2027</td>"));
    EXPECT_THAT(table, HasSubstr("Where it is had has not been checked."));
    EXPECT_THAT(table, HasSubstr("People who were never noticed are on no register."));
}

TEST(HtmlReport, ShowsWhatARubricSaysOfItself) {
    const auto page = html_report(hostile_result());
    EXPECT_THAT(page,
                HasSubstr("<dt>Who answers for its numbers</dt>\n<dd>&lt;script&gt;alert(1)&lt;/script&gt;, again "
                          "by 30 November 2027</dd>\n"));
    EXPECT_THAT(page, HasSubstr("what is checked beside the answers"));
    EXPECT_THAT(page, HasSubstr("<li>key &lt;script&gt;alert(1)&lt;/script&gt;: "));
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

TEST(HtmlReport, NamesTheFirstFewThatAreNotKnownAndCountsTheOthersWhereTheyAre) {
    auto result = hostile_result();
    auto& criteria = result.domains[0].capabilities[0].criteria;
    for (const auto* id : {"fourth", "fifth"})
        criteria.push_back(criterion_without_level(id, id, "unknown", "Nobody could say."));
    result.domains[1].capabilities[0].criteria = {
        criterion_without_level("elsewhere", "Elsewhere", "unknown", "Nobody could say.")};

    const auto known = part(front_page(html_report(result)), "<h3>What is not known</h3>", "</ul>");

    EXPECT_THAT(known, HasSubstr("<p>6 of 7 criteria have no level:</p>"));
    EXPECT_THAT(known, HasSubstr("</a>: not asked. Nobody was asked.</li>\n<li>2 more criteria in <a "
                                 "href=\"#domain-whole\">Care &amp; &quot;cure&quot; " +
                                 escaped_script + "</a> and 1 in <a href=\"#domain-whole-one\">" + very_long +
                                 "</a>, where each says why.</li>"));
    EXPECT_THAT(known, Not(HasSubstr("fourth")));
    EXPECT_EQ(wrong_with(html_report(result)), "");
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
    EXPECT_THAT(front, HasSubstr("<h3>Who has not been heard, or by too few</h3>"));
    EXPECT_THAT(front, HasSubstr("<li>No level was given by: " + right_to_left + ".</li>"));
    EXPECT_THAT(
        front, HasSubstr("<h3>Numbers that were not given</h3>\n<p>These numbers were asked for and not given. Opinion "
                         "stands there without a number beside it.</p>\n<ul class=\"spaced\"><li><a "
                         "href=\"#criterion-unknown-one\">=cmd()</a>: &lt;script&gt;"));
}

const std::string held_one = "<a href=\"#criterion-held-one\">" + escaped_script + "</a>";
const std::string unknown_one = "<a href=\"#criterion-unknown-one\">=cmd()</a>";

TEST(HtmlReport, NamesTheStrictestCheckAsTheCauseAndTheOthersAsAlsoSeen) {
    const auto held =
        part(criterion_part(html_report(hostile_result()), "held-one"), "<div class=\"held-back\">", "</div>");
    EXPECT_THAT(held, HasSubstr("<strong>Held at 1 Emerging. </strong>"));
    EXPECT_THAT(held, HasSubstr("<p class=\"list-opening\">Also seen:</p>\n<ul class=\"spaced\"><li>Loose: " +
                                escaped_script + " No higher than 2 Developing. What would lift it: Lift `rm -rf` "));
    EXPECT_THAT(held, Not(HasSubstr("Held at 2")));
}

TEST(HtmlReport, SaysOneCautionOnceWithEveryCriterionItIsAbout) {
    const auto cautions = part(html_report(hostile_result()), "<h4>To be read with care</h4>", "<div");
    EXPECT_THAT(cautions, HasSubstr("<p class=\"caution warning\"><strong>Warning: </strong>- " + escaped_script +
                                    " See " + held_one + " and " + unknown_one +
                                    ".</p>\n<p class=\"caution\">"
                                    "<strong>Note: </strong>Of the domain.</p>\n"));
}

TEST(HtmlReport, ShowsTheLevelsOfEveryDomainByPlaceAndSaysWhereNothingIsAsked) {
    auto result = hostile_result();
    result.domains[0].capabilities[0].criteria[1].system_level = "interpersonal";
    const auto grid = part(html_report(result), "<section class=\"sheet\" id=\"where\"", "</section>");
    EXPECT_THAT(grid, HasSubstr("These cells are ours, not the source’s: the authors of the questions placed each "
                                "criterion in one.</p>"));
    EXPECT_THAT(grid,
                HasSubstr("<td><span class=\"cell-head\">between people</span><ul class=\"marks\"><li><span "
                          "class=\"level fill-2\">1 Emerging</span> " +
                          held_one + "</li>\n<li><span class=\"level not-known\">not known</span> " + unknown_one +
                          "</li>\n</ul>\n</td>\n<td><span class=\"cell-head\">in organisations and teams</span>"
                          "<span class=\"small\">no criterion here</span></td>\n"));
    EXPECT_THAT(grid, HasSubstr("<th scope=\"col\">place not said</th>")); // two criteria are placed nowhere
}

TEST(HtmlReport, HasNoTableOfPlacesWhereNothingIsPlaced) {
    auto result = hostile_result();
    result.domains[0].capabilities[0].criteria[0].system_level.clear();
    result.domains[0].capabilities[0].criteria[0].stage.clear();
    EXPECT_THAT(html_report(result), Not(HasSubstr("id=\"where\"")));
}

TEST(HtmlReport, ShowsClaimedEvidencedAndAssessedSideBySideAndTheUnknownInWords) {
    const auto readings = part(html_report(hostile_result()), "<section class=\"sheet\" id=\"readings\"", "</section>");
    EXPECT_THAT(readings, HasSubstr("<th scope=\"row\">" + held_one +
                                    "</th>\n<td><span class=\"level fill-5\">3 Maturing</span></td>\n<td><span "
                                    "class=\"level fill-4\">2 Developing</span></td>\n<td><span class=\"level "
                                    "fill-2\">1 Emerging</span></td>\n"));
    EXPECT_THAT(readings, HasSubstr(unknown_one + "</th>\n<td colspan=\"3\">not known</td>\n"));
    EXPECT_THAT(readings, HasSubstr("The levels elsewhere in this report are what stands after every check.</p>"));
}

TEST(HtmlReport, SaysWhoStandsAtEitherEndWherePartnersDiffer) {
    const auto page = html_report(hostile_result());
    EXPECT_THAT(front_page(page), HasSubstr("<li>" + held_one + ". " + escaped_script + ": 3 Maturing. " +
                                            right_to_left + " and " + escaped_script + ": 1 Emerging.</li>\n"));
    EXPECT_THAT(part(page, "<section class=\"sheet\" id=\"differences\"", "</section>"),
                HasSubstr(held_one + "</th>\n<td class=\"number\">2</td>\n<td>3 Maturing: " + escaped_script +
                          "</td>\n<td>1 Emerging: " + right_to_left + " and " + escaped_script + "</td>\n"));
}

TEST(HtmlReport, NamesInAViewWhatHoldsItAndTheGatesThatRestOnIt) {
    const auto views = part(html_report(hostile_result()), "<section class=\"sheet\" id=\"views\"", "</section>");
    EXPECT_THAT(views, HasSubstr("<h3 id=\"view-one-one\">" + escaped_script + "</h3>\n<p>&quot; onmouseover="));
    EXPECT_THAT(views, HasSubstr("<p>just under 100% of what applies is known; 1 criterion is not known.</p>"));
    EXPECT_THAT(views, HasSubstr("<td>holds this view where it is, held back by a check and sectors up to 2 levels "
                                 "apart</td>"));
    EXPECT_THAT(views, HasSubstr("<li>The whole: at most 1 Emerging while it is not met. Nobody writes "
                                 "&quot;it&quot; down. " +
                                 escaped_script + " Here it is not met: it holds the level back. It ends once " +
                                 escaped_script + "</li>\n"));
}

TEST(HtmlReport, ShowsWhatCouldNotBeTestedAsLargeAsWhatIsHeldBack) {
    const auto front = front_page(html_report(hostile_result()));
    EXPECT_THAT(front, HasSubstr("<dl class=\"tally\"><div><dt>Held back</dt>\n<dd>1</dd>\n</div>\n<div><dt>Only "
                                 "cautioned</dt>\n<dd>2</dd>\n</div>\n<div><dt>Not tested</dt>\n<dd>3</dd>\n"));
    EXPECT_THAT(front, HasSubstr("<li>" + unknown_one + ". " + escaped_script + "</li>\n"));
}

TEST(HtmlReport, SaysWhatTheFrameworkIsAndWhereItsLimitsStand) {
    const auto page = html_report(hostile_result());
    EXPECT_THAT(page, HasSubstr("round =cmd(). Version 1.0.0, " + escaped_script));
    EXPECT_THAT(front_page(page), HasSubstr("<p><strong>" + escaped_script +
                                            "</strong> <a href=\"#limits\">The limits of "
                                            "its evidence</a>.</p>"));
    EXPECT_THAT(part(page, "<h3 id=\"limits\">", "</ul>"), HasSubstr("<li>`rm -rf`</li>\n"));
}

TEST(HtmlReport, PutsTheOptionOfAPersonBesideTheDescriptorAndSaysOnceWhatTheyShare) {
    const auto page = html_report(hostile_result());
    EXPECT_THAT(part(page, "<article class=\"criterion\" id=\"criterion-held-one\"", "</article>"),
                HasSubstr("<strong>Asked of people with lived experience: </strong>" + escaped_script));
    EXPECT_THAT(page, HasSubstr("<h3 id=\"two-texts\">Two texts, one number</h3>"));
    EXPECT_THAT(html_report(two_domains_result()), HasSubstr("id=\"two-texts\""));
}

TEST(HtmlReport, CallsNothingUnmetThatIsHidden) {
    auto result = hostile_result();
    auto& profile = result.profiles.front();
    profile.expectations.back().state = "hidden";
    profile.not_known = 0;
    EXPECT_THAT(html_report(result), HasSubstr("<p>1 of 2 expected levels are met, 1 is hidden.</p>"));
    for (auto& one : profile.expectations)
        one.state = "hidden";
    EXPECT_THAT(html_report(result), HasSubstr("<p>whether 2 expected levels are met is hidden.</p>"));
}

TEST(HtmlReport, ShowsProfilesAndContextsWithoutAnOutcome) {
    const auto page = html_report(hostile_result());
    EXPECT_THAT(part(page, "<section class=\"sheet\" id=\"profiles\"", "</section>"),
                HasSubstr("<p>1 of 2 expected levels are met, 1 is not known.</p>"));
    EXPECT_THAT(front_page(page), HasSubstr("<a href=\"#profile-p\">" + escaped_script +
                                            "</a>: 1 of 2 expected levels are "
                                            "met, 1 is not known.</li>"));
    EXPECT_THAT(
        part(page, "<section class=\"sheet\" id=\"contexts\"", "</section>"),
        HasSubstr(escaped_script + ". </th>\n<td>present: it stands in the way</td>\n<td>" + held_one + "</td>"));
}

TEST(HtmlReport, SaysWhoCheckedEachDomainAndByWhichNumbers) {
    const auto method = part(html_report(hostile_result()), "<caption>Who checked each domain", "</table>");
    EXPECT_THAT(method,
                HasSubstr("<td>assessor</td>\n<td>" + escaped_script + "</td>\n<td><ul class=\"marks\"><li>key " +
                          escaped_script + ": &quot; onmouseover=&#39;alert(2)&#39; x=&quot;. a|"));
    EXPECT_THAT(method, HasSubstr("<td>not said</td>\n<td>not said</td>\n<td>none</td>\n")); // of the other domain
    EXPECT_THAT(html_report(two_domains_result()), HasSubstr("<td>as-answered</td>\n<td>part of Weft</td>\n"));
}

TEST(HtmlReport, SaysOfACheckThatDidNotRunThatItDidNot) {
    auto result = hostile_result();
    result.domains[0].assessor_ran = false;
    EXPECT_THAT(part(html_report(result), "<caption>Who checked each domain", "</table>"),
                HasSubstr("<td>assessor</td>\n<td>did not run</td>\n"));
}

TEST(HtmlReport, IsTheSameEveryTime) {
    EXPECT_EQ(html_report(two_domains_result()), html_report(two_domains_result()));
}

TEST(HtmlReport, WithEveryRuleIsAWellFormedPageThatStandsAlone) {
    EXPECT_EQ(wrong_with(html_report(result_with_rules())), "");
}

TEST(HtmlReport, SaysWhichTargetsAreMet) {
    const auto page = html_report(result_with_rules());
    EXPECT_THAT(front_page(page), HasSubstr("<h3>Targets</h3>\n<p>1 of 3 targets are met; of 1 it cannot be said yet. "
                                            "<a href=\"#targets\">Which</a>.</p>"));
    const auto targets = part(page, "<section class=\"sheet\" id=\"targets\"", "</section>");
    EXPECT_THAT(targets,
                HasSubstr("<th scope=\"row\"><a href=\"#whole\">The whole</a></th>\n<td>3 Maturing</td>\n"
                          "<td>1 Emerging, provisionally</td>\n<td>cannot be said yet: what is not known could "
                          "still change it</td>\n"));
    EXPECT_THAT(targets, HasSubstr("<td>2 Developing</td>\n<td>1 Emerging, provisionally</td>\n<td>not met</td>\n"));
    EXPECT_THAT(targets, HasSubstr("<td>1 Emerging</td>\n<td>1 Emerging, provisionally</td>\n<td>met</td>\n"));
    EXPECT_THAT(html_report(two_domains_result()), Not(HasSubstr("id=\"targets\"")));
}

TEST(HtmlReport, ShowsTheRulesSetBesideAndWhetherTheLevelDependsOnThem) {
    const auto page = html_report(result_with_rules());
    const auto table = part(page, ", scored by several rules: the level depends on the rule</caption>", "</table>");
    EXPECT_THAT(table, HasSubstr("<th scope=\"row\">lowest (its own, before gates)</th>\n<td>2 Developing</td>\n"));
    EXPECT_THAT(table, HasSubstr("<th scope=\"row\">weighted-mean over child-levels</th>\n<td>2 Developing</td>\n<td "
                                 "class=\"number\">61.3%</td>\n"));
    EXPECT_THAT(table, HasSubstr("<th scope=\"row\">power-mean</th>\n<td>1 Emerging</td>\n"));
    EXPECT_THAT(table,
                HasSubstr("<th scope=\"row\">sum</th>\n<td>no level</td>\n<td class=\"number\">7.0 points</td>"));
    EXPECT_THAT(page, HasSubstr(", scored by several rules: the level does not depend on the rule</caption>"));
}

TEST(HtmlReport, ShowsANumberBetweenItsGoalpostsAndDoesNotCallItUnknown) {
    const auto page = html_report(result_with_rules());
    const auto number = criterion_part(page, "not-asked-one");
    EXPECT_THAT(number, HasSubstr("<dt>Worst value</dt>\n<dd>20</dd>\n<dt>Best value</dt>\n<dd>85</dd>\n"
                                  "<dt>Measure</dt>\n<dd>years</dd>\n<dt>Between them</dt>\n<dd>96% of the way</dd>"));
    EXPECT_THAT(number, HasSubstr("<span class=\"level as-number\">96% of the way</span>"));
    EXPECT_THAT(part(front_page(page), "<h3>What is not known</h3>", "<h3>"), Not(HasSubstr("not-asked-one")));
    EXPECT_THAT(criterion_part(page, "unknown-one"), HasSubstr("<dt>Between them</dt>\n<dd>not known</dd>"));
}

TEST(HtmlReport, ShowsASplitPanelByItsLabelWithTheSharesBesideIt) {
    const auto page = html_report(result_with_rules());
    const auto split = criterion_part(page, "not-applicable-one");
    EXPECT_THAT(split, HasSubstr("<dt>Verdict</dt>\n<dd>it is split, so this is Uncertain, whatever the median</dd>\n"
                                 "<dt>Answers</dt>\n<dd>12</dd>\n<dt>Median</dt>\n<dd>2.5</dd>\n<dt>At the "
                                 "median</dt>\n<dd>0%</dd>\n<dt>Near it</dt>\n<dd>25%</dd>"));
    EXPECT_THAT(split, HasSubstr("\">Uncertain</span>"));
    EXPECT_THAT(criterion_part(page, "held-one"), HasSubstr("<dd>it agrees: Progressing</dd>"));
}

TEST(HtmlReport, ShowsEveryCriterionOfADomainOnALadder) {
    const auto domain = part(html_report(two_domains_result()), "<section class=\"sheet\" id=\"domain-", "</section>");
    EXPECT_THAT(domain,
                HasSubstr("<strong class=\"finding\">Of 5 criteria 1 holds 3 Maturing, 3 hold 2 Developing and 1 "
                          "holds 1 Emerging</strong>"));
    EXPECT_THAT(domain, HasSubstr("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""));
    EXPECT_THAT(domain, HasSubstr("<summary>All of this as a table</summary>"));
}

TEST(HtmlReport, DrawsNothingOfASectorThatIsHidden) {
    auto result = hostile_result();
    auto& criterion = result.domains[0].capabilities[0].criteria[0];
    criterion.sectors[0].hidden = "small-group";
    criterion.sectors[0].level.reset();
    criterion.sectors[0].counts.clear();
    criterion.sector_gap.reset();
    const auto section = part(html_report(result), "<section class=\"sheet\" id=\"differences\"", "</section>");
    EXPECT_THAT(section, HasSubstr(">A hidden; B no level<"));
    EXPECT_THAT(section, Not(HasSubstr("<circle")));
    EXPECT_EQ(wrong_with(html_report(result)), "");
}

} // namespace
} // namespace weft
