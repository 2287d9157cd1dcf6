// SPDX-License-Identifier: MIT
#include "core/disclosure/hide.hpp"
#include "reports/html/html_report.hpp"
#include "tests/reports/checked_page.hpp"
#include "tests/reports/hostile_result.hpp"
#include "tests/reports/html/given_parts.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace weft {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string section_of(const std::string& page, const std::string& id) {
    return part(page, "<section class=\"sheet\" id=\"" + id + "\"", "</section>");
}

std::string minute_of(const std::string& page) {
    return section_of(page, "in-one-minute");
}

const result::Result& seen_result() {
    static const result::Result seen = hide(two_domains_result(), Readership::system);
    return seen;
}

TEST(OwnSections, StandBesideTheOthersInWordsAndAPicture) {
    const auto comparison = comparison_with(seen_result());
    const auto page = html_report_with(seen_result(), {.comparison = &comparison});
    const auto beside = section_of(page, "beside-others");

    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(beside, HasSubstr("4 systems are covered in round " + seen_result().round +
                                  ". The register of systems is as of 1 April 2026. “Not distinguishable” means that "
                                  "the difference could be chance; it does not mean alike. Nobody is ranked.</p>"));
    EXPECT_THAT(beside, HasSubstr("<strong class=\"finding\">Beside most other systems: above on 1 and not compared on "
                                  "1 of 2</strong>"));
    EXPECT_THAT(beside,
                HasSubstr("<strong>Above most other systems.</strong> Set beside the others one by one it is, "
                          "beyond chance, higher than 2 and lower than none of 3 systems; from 1 it is not told "
                          "apart. It lies further out than chance and ordinary differences between systems "
                          "explain, so ask why.<details>"));
    EXPECT_THAT(beside, HasSubstr("<p>Higher than: Other y and Other z.</p>\n<p>Lower than: none.</p>"));
    EXPECT_THAT(beside, HasSubstr("<strong>Not compared. Too few systems have an interval.</strong></li>"));
    EXPECT_THAT(beside, HasSubstr("<p>By deprivation, the nearest first: Other y. Their circumstances are alike, which "
                                  "says nothing of their levels.</p>"));
    EXPECT_THAT(minute_of(page), HasSubstr("<li>Beside most other systems: above on 1 and not compared on 1 of 2, in a "
                                           "comparison of 4 systems.</li>"));
    EXPECT_THAT(page, HasSubstr("<a href=\"#beside-others\">Beside other systems</a>"));
}

TEST(OwnSections, SayOfAChangeOnlyThatItIsOneIsNotClearOrCannotBeSaid) {
    const auto rounds = rounds_with(seen_result());
    const auto page = html_report_with(seen_result(), {.rounds = &rounds});
    const auto changes = section_of(page, "changes");

    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(changes, HasSubstr("What changed since 2025</h2>"));
    EXPECT_THAT(changes, HasSubstr("<td><strong>changed, up</strong></td>\n<td>1 Emerging</td>"));
    EXPECT_THAT(changes, HasSubstr("<td>1 up, 0 down, of 1</td>"));
    EXPECT_THAT(changes, HasSubstr("<td><strong>hidden</strong>. Hidden: what few people said could be read from it."
                                   "</td>\n<td>hidden</td>"));
    EXPECT_THAT(changes, HasSubstr("<p class=\"list-opening\">Where the two rounds are not of the same thing:</p>\n"
                                   "<ul class=\"spaced\"><li>It was merged from two on 1 April 2026.</li>"));
    EXPECT_THAT(changes, HasSubstr("from 0 Not yet to 2 Developing.</li>"));
    EXPECT_THAT(changes, HasSubstr("<li>Levels rose and the number did not.</li>"));
    EXPECT_THAT(minute_of(page), HasSubstr("<li>Clear change since 2025: 1 up, 0 down and 1 hidden.</li>"));
}

// Holm's correction over all systems asks more of each than over one.
TEST(OwnSections, SayThatAChangeWasTestedOfOneSystemAlone) {
    const auto alone = std::string("<p>This system was tested by itself. A comparison of all systems makes many tests "
                                   "at once and asks more of each, so what is called a change here may be no clear "
                                   "change there.</p>");
    auto rounds = rounds_with(seen_result());
    EXPECT_THAT(section_of(html_report_with(seen_result(), {.rounds = &rounds}), "changes"), HasSubstr(alone));
    rounds.systems.push_back(rounds.systems.front());
    rounds.systems.back().system = "demo:x";
    EXPECT_THAT(section_of(html_report_with(seen_result(), {.rounds = &rounds}), "changes"), Not(HasSubstr(alone)));
}

TEST(OwnSections, ShowNoHiddenNumberOfAnEarlierRound) {
    const auto rounds = rounds_with(seen_result());
    PictureFiles files{.stem = "x", .files = {}};
    auto all = html_report_with(seen_result(), {.rounds = &rounds, .picture_files = &files});
    for (const auto& [name, text] : files.files)
        all += text;

    for (const char* const trace : {"47.1", "47,1", "471147", "4711"})
        EXPECT_THAT(all, Not(HasSubstr(trace)));
}

TEST(OwnSections, TellThePlanWithItsNextDescriptorsAndWhoToLearnFrom) {
    const auto comparison = comparison_with(seen_result());
    const auto page = html_report_with(seen_result(), {.comparison = &comparison, .plans = {plan_with(seen_result())}});
    const auto plans = section_of(page, "plans");

    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(plans, HasSubstr("<h3>The cheapest way to 3 Maturing: " + seen_result().domains[0].title + "</h3>"));
    EXPECT_THAT(plans,
                HasSubstr("<p>It stands at 1 Emerging. The plan raises 1 criterion by 2 steps, costs 2 and comes "
                          "to 3 Maturing. It is one of 3 plans that are as cheap.</p>"));
    EXPECT_THAT(plans,
                HasSubstr("<strong class=\"finding\">“One record” would bring most, 5% (4.5% to 5.5%)</strong>"));
    EXPECT_THAT(plans, HasSubstr("from 1 Emerging to 2 Developing.<span class=\"next-step\"><strong>2 Developing: "
                                 "</strong>Most of it is there.</span><span class=\"next-step\"><strong>Next step: "
                                 "</strong>Write it down.</span>"));
    EXPECT_THAT(plans, HasSubstr(": Other x (3 Maturing) and 1 more.</li>"));
}

TEST(OwnSections, TellWhoToLearnFromWithoutAComparisonToo) {
    const auto page = html_report_with(seen_result(), {.plans = {plan_with(seen_result())}});

    EXPECT_THAT(section_of(page, "plans"), HasSubstr(": Other x (3 Maturing) and 1 more.</li>"));
}

TEST(OwnSections, TellOfAWithheldPlanOnlyWhy) {
    auto seen = plan_with(seen_result());
    seen.withheld = "The plan counts with levels that are hidden here, so nothing of it is shown.";
    const auto plans = section_of(html_report_with(seen_result(), {.plans = {seen}}), "plans");

    EXPECT_THAT(plans,
                HasSubstr("<p>The plan counts with levels that are hidden here, so nothing of it is shown.</p>"));
    EXPECT_THAT(plans, Not(HasSubstr("One record")));
    EXPECT_THAT(plans, Not(HasSubstr("It stands at")));
}

TEST(OwnSections, CarryActionsFromRoundToRound) {
    const auto actions = actions_with(seen_result());
    const auto page = html_report_with(seen_result(), {.actions = &actions});
    const auto told = section_of(page, "actions");

    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(told, HasSubstr("<p>Of 1 action chosen in earlier rounds: 1 dropped.</p>"));
    EXPECT_THAT(told,
                HasSubstr("</span>Jo Doe</td>\n<td><span class=\"cell-head\">Due</span>31 December 2026</td>\n<td>"
                          "<span class=\"cell-head\">State</span><strong>open</strong></td>"));
    EXPECT_THAT(told, HasSubstr("</span>no criterion by itself</td>"));
    EXPECT_THAT(told, HasSubstr("<strong>dropped</strong>: Too dear.</td>"));
    EXPECT_THAT(minute_of(page), HasSubstr("<h3>What to do next</h3>\n<ul class=\"spaced\"><li><strong>Agree on one "
                                           "record.</strong> Jo Doe, by 31 December 2026.</li>"));
    EXPECT_THAT(minute_of(page), Not(HasSubstr("A line at night")));
}

TEST(OwnSections, NameNoOwnerToThePublic) {
    const auto seen = hide(two_domains_result(), Readership::everyone);
    const auto actions = actions_with(seen);
    const auto page = html_report_with(seen, {.actions = &actions});

    EXPECT_THAT(page, HasSubstr("Agree on one record."));
    EXPECT_THAT(page, Not(HasSubstr("Jo Doe")));
    EXPECT_THAT(page, Not(HasSubstr("Sam Roe")));
}

TEST(OwnSections, ListTheGapsFromTheResultAlone) {
    const auto gaps = section_of(html_report(seen_result()), "gaps");

    EXPECT_THAT(gaps, HasSubstr("What would come next</h2>"));
    EXPECT_THAT(gaps, HasSubstr("<caption>The widest gaps</caption>"));
    EXPECT_THAT(gaps, HasSubstr("<strong>Next step: </strong>"));
    EXPECT_THAT(gaps, HasSubstr("<p>What the whole could still gain if a criterion rose to its best level, by how much "
                                "the criterion counts: the most first. "));
    EXPECT_THAT(gaps, testing::ContainsRegex("<p class=\"small\">Still to gain here: [0-9.]+% of the whole</p>"));
}

TEST(OwnSections, SayBesideTheGapsWhichCriteriaHaveNone) {
    auto result = seen_result();
    auto& criteria = result.domains.at(0).capabilities.at(0).criteria;
    for (auto& domain : result.domains)
        for (auto& capability : domain.capabilities)
            for (auto& criterion : capability.criteria) {
                criterion.state = "level";
                criterion.level = 1;
            }
    EXPECT_THAT(section_of(html_report(result), "gaps"), HasSubstr("and what lifts a level is not in it.</p>"));
    criteria.at(0).state = "unknown";
    criteria.at(0).level.reset();
    EXPECT_THAT(section_of(html_report(result), "gaps"),
                HasSubstr("not in it. Beside these, 1 criterion has no known level.</p>"));
    criteria.at(1).level = result.domains.at(0).criterion_scale.back().level;
    auto& others = result.domains.at(1).capabilities.at(0).criteria;
    for (auto& criterion : others) {
        criterion.state = "hidden";
        criterion.level.reset();
    }
    EXPECT_THAT(section_of(html_report(result), "gaps"),
                HasSubstr("Beside these, 1 criterion holds the best level, 1 has no known level and " +
                          std::to_string(others.size()) + (others.size() == 1 ? " is" : " are") + " hidden.</p>"));
}

TEST(OwnSections, ShowARadarOnlyToThoseWhoAskForIt) {
    EXPECT_THAT(html_report(seen_result()), Not(HasSubstr("radar")));
    const auto page = html_report_with(seen_result(), {.has_radar = true});
    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(section_of(page, "radar"), HasSubstr("Its area says nothing: twice the level is four times the "
                                                     "area"));
}

TEST(OwnSections, SayWhatElseTheReportCouldTell) {
    const auto page = html_report(seen_result());
    EXPECT_THAT(section_of(page, "not-in-it"), HasSubstr("give the document of “weft compare --json” with "
                                                         "--comparison.</li>"));
    const auto actions = actions_with(seen_result());
    EXPECT_THAT(section_of(html_report_with(seen_result(), {.actions = &actions}), "not-in-it"),
                Not(HasSubstr("--actions")));
    EXPECT_THAT(html_report(hide(two_domains_result(), Readership::everyone)), Not(HasSubstr("not-in-it")));
}

TEST(OwnSections, KeepTheNumbersOfEveryPictureBesideThePage) {
    const auto comparison = comparison_with(seen_result());
    PictureFiles files{.stem = "pictures/demo-a-2026", .files = {}};
    const auto page = html_report_with(seen_result(), {.comparison = &comparison, .picture_files = &files});

    EXPECT_EQ(wrong_with(page), "");
    ASSERT_FALSE(files.files.empty());
    std::size_t pictures = 0;
    for (auto at = page.find("<figure"); at != std::string::npos; at = page.find("<figure", at + 1))
        ++pictures;
    EXPECT_EQ(files.files.size(), pictures);
    for (const auto& [name, text] : files.files) {
        EXPECT_THAT(page, HasSubstr("<a href=\"" + name + "\">The same numbers as a CSV file</a>"));
        EXPECT_THAT(text, Not(testing::IsEmpty()));
    }
    EXPECT_THAT(html_report_with(seen_result(), {.comparison = &comparison}), Not(HasSubstr(".csv")));
}

TEST(OwnSections, AreTheSameBytesForTheSameParts) {
    const auto comparison = comparison_with(seen_result());
    const auto rounds = rounds_with(seen_result());
    const ReportParts parts{.comparison = &comparison, .rounds = &rounds, .plans = {plan_with(seen_result())}};
    EXPECT_EQ(html_report_with(seen_result(), parts), html_report_with(seen_result(), parts));
}

TEST(OwnSections, EscapeWhateverPeopleWrote) {
    auto result = hostile_result();
    result.audience = "system";
    auto comparison = comparison_with(result, script + event_handler + turned);
    comparison.peers->variables = {script};
    auto rounds = rounds_with(result);
    rounds.before = script;
    rounds.systems[0].reason = script + very_long;
    rounds.systems[0].cautions[0].text = event_handler;
    auto plan = plan_with(result);
    plan.plan.raises[0].title = plan.gains[0].title = script;
    plan.plan.raises[0].steps[0].descriptor = event_handler;
    plan.plan.raises[0].learn_from[0].name = turned;
    plan.plan.holds = {{.criterion = "held-one",
                        .title = script,
                        .domain = "whole",
                        .at_most = 1,
                        .label = script,
                        .rule = script,
                        .reason = script,
                        .remediation = code,
                        .basis = "",
                        .assessor = ""}};
    auto actions = actions_with(result);
    actions.actions[0].what = script + right_to_left;
    actions.actions[0].owner = event_handler;
    actions.actions[1].became = very_long + turned;
    PictureFiles files{.stem = "x", .files = {}};
    const auto page = html_report_with(result, {.comparison = &comparison,
                                                .rounds = &rounds,
                                                .plans = {plan},
                                                .actions = &actions,
                                                .has_radar = true,
                                                .picture_files = &files});

    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr(event_handler)));
    EXPECT_THAT(page, Not(HasSubstr("\u202E")));
    for (const auto& [name, text] : files.files)
        EXPECT_THAT(text, Not(testing::ContainsRegex("(^|\n|,)=cmd"))) << name;
}

TEST(OwnSections, OfAResultWithNothingKnownSayNothingAndDoNoHarm) {
    result::Result nothing;
    nothing.system = "demo:a";
    nothing.round = "2026";
    nothing.headline = "assessed";
    nothing.voice = "self";
    nothing.audience = "system";
    nothing.overall.publication = "too-little-known";
    nothing.framework = {"framework", "1.0.0", "Framework", "sha256:0"};
    nothing.inputs.answers_digest = "sha256:1";
    nothing.inputs.policy_digest = "sha256:2";
    const comparison::Comparison covers_nobody;
    const comparison::Rounds of_nobody;
    const planning::ActionList no_actions{.system = "demo:a", .contact = "", .actions = {}};
    const auto page = html_report_with(
        nothing, {.comparison = &covers_nobody, .rounds = &of_nobody, .actions = &no_actions, .has_radar = true});

    EXPECT_EQ(wrong_with(page), "");
    EXPECT_THAT(page, Not(HasSubstr("beside-others")));
    EXPECT_THAT(page, Not(HasSubstr("changes")));
    EXPECT_THAT(page, Not(HasSubstr("id=\"gaps\"")));
    EXPECT_THAT(section_of(page, "actions"), HasSubstr("<p>No action was chosen up to this round.</p>"));
    EXPECT_THAT(section_of(page, "radar"), HasSubstr("There are no axes to show"));
}

} // namespace
} // namespace weft
