// SPDX-License-Identifier: MIT
#include "reports/comparison/comparison_report.hpp"

#include "core/comparison/comparison_json.hpp"
#include "core/comparison/names.hpp"
#include "reports/comparison/comparison_findings.hpp"
#include "reports/comparison/comparison_pictures.hpp"
#include "tests/core/comparison/full_comparison.hpp"
#include "tests/reports/checked_page.hpp"
#include "tests/reports/hostile_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace weft {
namespace {

using comparison::full_comparison;
using comparison::full_results;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::vector<ReportFile> full_report() {
    return comparison_report(full_comparison(), full_results());
}

pictures::Caterpillar clinical_means_of(const comparison::Comparison& made) {
    return comparison_pages::caterpillar_of(made, made.domains[0]);
}

TEST(ComparisonReport, IsAWellFormedPageThatStandsAlone) {
    EXPECT_EQ(wrong_with(full_report().front().text), "");
}

TEST(ComparisonReport, OfNothingIsAWellFormedPage) {
    comparison::Comparison nothing;
    nothing.framework = {"framework", "1.0.0", "Framework", "sha256:0"};
    EXPECT_EQ(wrong_with(comparison_report(nothing, {}).front().text), "");
}

TEST(ComparisonReport, HasAFileOfNumbersForEveryPicture) {
    std::vector<std::string> names;
    for (const auto& file : full_report())
        names.push_back(file.name);
    EXPECT_THAT(names,
                ElementsAre("comparison.html", "pictures/levels-1-1.csv", "pictures/means-clinical.csv",
                            "pictures/funnel-clinical.csv", "pictures/change-clinical.csv",
                            "pictures/means-service.csv", "pictures/funnel-service.csv", "pictures/change-service.csv",
                            "pictures/evidence-clinical.csv", "pictures/evidence-service.csv"));
    const auto page = full_report().front().text;
    for (std::size_t i = 1; i < names.size(); ++i)
        EXPECT_THAT(page, HasSubstr("<a href=\"" + names[i] + "\">The same numbers as a CSV file</a>"));
}

TEST(ComparisonReport, PutsEveryLevelInItsRug) {
    // steps 0, 1 and 3: levels 1, 2 and 4 on all four criteria
    EXPECT_EQ(full_report()[1].text,
              "System,A1 Title of clinical-named,A2 Title of clinical-shared,B1 Title of service-named,B2 Title of "
              "service-shared\n"
              "Name of demo:a,1,1,1,1\nName of demo:b,2,2,2,2\nName of demo:c,4,4,4,4\n");
}

TEST(ComparisonReport, SaysWhatWasFoundInSevenSentencesAtMost) {
    const auto findings = comparison_pages::findings_of(full_comparison(), {"Levels are what they are"});
    EXPECT_LE(findings.size(), 7U);
    EXPECT_EQ(findings[0].sentence, "3 systems are covered in round 2026, of which 3 can be compared; there is no "
                                    "assessment of 1 system of the register.");
    EXPECT_EQ(findings[1].sentence, "Levels are what they are.");
    const auto page = full_report().front().text;
    for (const auto& finding : findings)
        EXPECT_THAT(page, HasSubstr("id=\"" + finding.anchor.substr(1) + "\"")) << finding.sentence;
}

TEST(ComparisonReport, CountsInItsFindingsWhatTheComparisonHolds) {
    auto made = full_comparison();
    for (auto& domain : made.domains)
        for (auto& pair : domain.pairs)
            pair.verdict = "not-told-apart";
    made.domains[0].pairs[1].verdict = "lower";
    const auto findings = comparison_pages::findings_of(made, {});
    EXPECT_EQ(findings[1].sentence, "Pairs of systems that can be told apart beyond chance: on " +
                                        made.domains[0].title + " 1 of 3 and on " + made.domains[1].title +
                                        " none of 3.");
    EXPECT_EQ(findings[1].anchor, "#pairs");
}

TEST(ComparisonReport, SaysWhoIsFurtherOutWhereThereIsRoomForIt) {
    auto made = full_comparison();
    made.rounds.reset();
    made.measures = {};
    made.evidence = {};
    for (auto& domain : made.domains)
        for (auto& point : domain.funnel->points)
            point.verdict = "within";
    made.domains[1].funnel->points[2].verdict = "ask-why";

    EXPECT_EQ(comparison_pages::findings_of(made, {}).back().sentence,
              "Systems further out than chance and ordinary differences explain, so ask why: 1 on " +
                  made.domains[1].title + ".");
}

TEST(ComparisonReport, SaysInWordsWhoDiffersFromWhomOnWhat) {
    auto made = full_comparison();
    auto& criterion = made.criteria.at(0);
    criterion.title = "One named person";
    auto& gap = made.sector_gaps.at(0).criteria.at(0);
    gap.criterion = criterion.criterion;
    gap.verdict = "higher";
    gap.hidden = "";
    gap.difference = 1.5;
    gap.group = "lead";
    gap.against = "voice";
    gap.left_out = {"hospice", "community"};

    const auto gaps = part(comparison_report(made, full_results()).front().text, "id=\"disagreement\"", "</section>");

    EXPECT_THAT(gaps, HasSubstr("<summary>Name of demo:a: "));
    EXPECT_THAT(
        gaps, HasSubstr("<li>Those who pay or chair see &#39;One named person&#39; 1.5 levels higher than the smaller "
                        "partners, without hospice and community, which may not be shown.</li>"));
    EXPECT_THAT(gaps, testing::Not(HasSubstr("<li>" + criterion.criterion)));
}

TEST(ComparisonReport, DoesNotTakeWhatIsHiddenForNothingFound) {
    auto made = full_comparison();
    made.smallest_group = 5;
    for (auto& system : made.sector_gaps) {
        system.tests = 0;
        for (auto& gap : system.criteria) {
            gap.verdict = "hidden";
            gap.hidden = "small-group";
        }
    }
    std::size_t gaps = 0;
    for (const auto& system : made.sector_gaps)
        gaps += system.criteria.size();
    for (auto& system : made.rounds->systems)
        for (auto& change : system.domains)
            change.verdict = "no-clear-change";
    made.rounds->systems[0].domains[0].verdict = "hidden";

    EXPECT_EQ(comparison_pages::gaps_sentence(made),
              "Too few people answered to test whether sectors see it differently, where that may be shown. " +
                  std::to_string(gaps) + (gaps == 1 ? " difference is" : " differences are") +
                  " hidden, because of what few people said that could be read from them.");
    const auto findings = comparison_pages::findings_of(made, {});
    const auto changes = std::ranges::find(findings, "#changes", &comparison_pages::Finding::anchor);
    ASSERT_NE(changes, findings.end());
    EXPECT_THAT(
        changes->sentence,
        testing::EndsWith(" can be judged: 0 changed up and 0 changed down beyond chance. 1 change is hidden, because "
                          "of what few people said that could be read from them."));
}

TEST(ComparisonReport, SaysOfHowManyPairsTheOrderHangsOnTheWeights) {
    comparison::Weightings weightings{
        .draws = 1000, .criteria = 4, .pairs = {}, .ranks = {}, .left_out = {}, .withheld = ""};
    weightings.pairs = {{"a", "b", 1, 0}, {"a", "c", 0.75, 0.25}, {"b", "c", 0, 1}};

    EXPECT_EQ(
        comparison_pages::weightings_sentence(weightings),
        "Of 3 pairs of systems 2 have the same one ahead in all of 1,000 plausible weightings of 4 criteria; in the "
        "others it depends on the weights. This is about weights alone, not about who answered.");
}

TEST(ComparisonReport, GroupsSystemsByWhetherTheirIntervalsReachTheMiddle) {
    auto made = full_comparison();
    auto caterpillar = clinical_means_of(made);
    EXPECT_EQ(pictures::caterpillar(caterpillar).headline,
              "1 of 3 systems is clearly above the middle, 1 clearly below, 1 cannot be told from it");
    EXPECT_NEAR(*caterpillar.centre, 58.854, 0.001);
    EXPECT_NEAR(*caterpillar.rows[0].high, 58.854 - 23.756, 0.001); // left of the line
    EXPECT_NEAR(*caterpillar.rows[1].low, 58.854 - 12.702, 0.001);  // across it
    EXPECT_EQ(caterpillar.rows[2].call, pictures::Call::above);

    auto& systems = made.domains[0].middle->systems;
    systems[2].verdict = "not-told-apart";
    systems[2].reason = "It has no score.";
    std::erase_if(systems, [](const auto& system) { return system.system == "demo:b"; });
    made.domains[0].systems[1].left_out = "Nobody gave a level.";
    caterpillar = clinical_means_of(made);
    EXPECT_EQ(pictures::caterpillar(caterpillar).headline,
              "1 of 2 systems is clearly below the middle, 1 cannot be told from it; 1 is not compared");
    EXPECT_EQ(caterpillar.rows[1].note, "Nobody gave a level.");
    EXPECT_FALSE(caterpillar.rows[1].low);
    EXPECT_EQ(caterpillar.rows[2].note, "It has no score.");
}

// Without a middle the intervals are each system's own.
TEST(ComparisonReport, SaysWhyNobodyIsSetBesideTheMiddle) {
    auto made = full_comparison();
    made.domains[0].middle.reset();
    made.domains[0].middle_withheld = "Too little of it is not chance.";
    const auto caterpillar = clinical_means_of(made);
    EXPECT_EQ(pictures::caterpillar(caterpillar).headline, "0 of 3 systems are compared");
    EXPECT_EQ(caterpillar.rows[0].note, "Too little of it is not chance.");
    EXPECT_EQ(*caterpillar.rows[0].low, *made.domains[0].systems[0].estimate.low);
    EXPECT_FALSE(caterpillar.centre);
    EXPECT_EQ(comparison_pages::middle_sentence(made.domains[0]),
              "Too little of it is not chance. Nobody is set beside the middle, so each interval is for its system "
              "alone.");
}

TEST(ComparisonReport, ShowsPlacesAsRangesOnly) {
    auto made = full_comparison();
    auto& places = made.profiles.places;
    places.systems[1] = {"demo:b", 1, 3, 3, 2.25};
    places.left_out = {{"demo:c", "It has no level in Service."}};
    const auto table = [&made] {
        return part(comparison_report(made, full_results()).front().text, "Places as ranges", "</table>");
    };
    EXPECT_THAT(table(), HasSubstr("<th scope=\"row\">Name of demo:b</th>\n<td>1 to 3 of 3</td>\n<td>2.3</td>\n"
                                   "<td>2 to 2 of 3</td>"));
    made.policy.first_places = 2;
    EXPECT_THAT(table(), HasSubstr("<td>2 to 2 of 3; among the first 2 in 100%</td>"));
    places.method = "approximate";
    EXPECT_THAT(table(), HasSubstr("<td>1 to 3 of 3</td>\n<td>about 2.3</td>"));
    EXPECT_THAT(comparison_report(made, full_results()).front().text,
                HasSubstr("<li>Name of demo:c: It has no level in Service.</li>"));

    places.withheld = "Places need two systems with a level in every domain.";
    const auto page = comparison_report(made, full_results()).front().text;
    EXPECT_THAT(page, HasSubstr("<p>Places need two systems with a level in every domain.</p>"));
    EXPECT_THAT(page, Not(HasSubstr("Places as ranges")));
}

TEST(ComparisonReport, CutsARugBetweenDomainsWhereAPageIsTooNarrow) {
    pictures::Rug rug{{"levels", "Levels", "", "", ""}, {}, {}, {{"System", "", {}}}, 0};
    for (const auto& [group, criteria] : {std::pair("a", 20), std::pair("b", 8), std::pair("c", 40), std::pair("d", 1)})
        for (int i = 0; i < criteria; ++i) {
            rug.columns.push_back({"Criterion", group});
            rug.rows[0].cells.push_back({pictures::RugState::level, static_cast<int>(rug.columns.size()), false});
        }
    const auto pieces = comparison_pages::pieces_of(rug);
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0].columns.size(), 28U);
    EXPECT_EQ(pieces[1].columns.size(), 40U); // a domain is never cut
    EXPECT_EQ(pieces[2].columns.size(), 1U);
    EXPECT_EQ(pieces[2].rows[0].cells[0].level, 69);
    EXPECT_EQ(pieces[2].about.id, "levels-3");
    EXPECT_EQ(pieces[0].about.measure, "Levels on a, b");
    EXPECT_EQ(pictures::rug(pieces[2]).table.columns[1].head, "D1 Criterion"); // letters go on
}

TEST(ComparisonReport, SaysWhatMakesItAgain) {
    const auto page = full_report().front().text;
    EXPECT_THAT(page,
                HasSubstr("<dt>Made again by</dt>\n<dd>weft compare ANSWERS --framework " +
                          full_comparison().framework.id +
                          " --round 2026 --since 2025 --register REGISTER --context CONTEXT --replicates 8 --seed 1 "
                          "--audience internal --output FOLDER</dd>"));
    EXPECT_THAT(page, HasSubstr("<dt>Seed of all that was drawn</dt>\n<dd>1</dd>"));
}

TEST(ComparisonReport, SaysHowSteadyLevelsAreAndWhoIsLeftOut) {
    const auto page = full_report().front().text;
    // of eight panels five have the level, and one has none; halves of a per cent go to the even one
    EXPECT_THAT(page, HasSubstr("<caption>Overall level in 8 panels drawn anew</caption>"));
    EXPECT_THAT(page, HasSubstr("<th scope=\"row\">Name of demo:b</th>\n<td>level 1</td>\n<td>62%</td>\n<td>12%</td>"));
    EXPECT_THAT(page, HasSubstr("<p>1 system is left out of 3. There is nobody else to draw.</p>"));
    EXPECT_THAT(page, HasSubstr("<caption>Overall level by 2 other methods that could as well be used</caption>"));
    EXPECT_THAT(page, HasSubstr("<th scope=\"row\">Name of demo:c</th>\n<td>level 1</td>\n<td>level 0</td>\n<td>level "
                                "1</td>"));
}

TEST(ComparisonReport, SaysWhoIsNowhereBelowWhomAndWhoCrosses) {
    auto made = full_comparison();
    made.profiles.pairs = {{"demo:a", "demo:b", "below", {}, {"clinical", "service"}, {}},
                           {"demo:a", "demo:c", "crossing", {"clinical"}, {"service"}, {}},
                           {"demo:b", "demo:c", "undecided", {}, {}, {}}};
    made.profiles.front = {"demo:b", "demo:c"};
    made.domains[0].title = "Clinical care";
    made.domains[1].title = "Services";

    const auto page = comparison_report(made, full_results()).front().text;

    EXPECT_THAT(
        page, HasSubstr("<p>Of 3 pairs of systems 1 have one that is nowhere below the other, 1 cross, and 1 are equal "
                        "or not settled. No weights are needed for this.</p>"));
    EXPECT_THAT(page,
                HasSubstr("<p>No other system is above Name of demo:b and Name of demo:c. This is a front, not a first "
                          "place.</p>"));
    EXPECT_THAT(page, HasSubstr("<li>Name of demo:b is nowhere below Name of demo:a and above it in Clinical care and "
                                "Services.</li>"));
    EXPECT_THAT(page, HasSubstr("<li>Name of demo:a is ahead in Clinical care, Name of demo:c in Services.</li>"));
}

TEST(ComparisonReport, SaysWhatAChangeHasToBeReadWith) {
    auto made = full_comparison();
    auto& rounds = *made.rounds;
    rounds.versions.resize(1);
    rounds.versions[0].title = "Clinical care";
    rounds.versions[0].reason = "Version 2 asks something else.";
    rounds.systems[0].cautions = {{"best-level-not-tested", "named", "", "Nothing tests it."}};
    rounds.trends = {{.system = "demo:b",
                      .domain = "clinical",
                      .rounds = {"2023", "2024", "2025", "2026"},
                      .means = {},
                      .slope = -2.5,
                      .p = 0.01,
                      .verdict = "falling",
                      .says = ""}};

    const auto page = comparison_report(made, full_results()).front().text;

    EXPECT_THAT(page, HasSubstr("<li>Clinical care: Version 2 asks something else.</li>"));
    EXPECT_THAT(
        page,
        HasSubstr("<li>Name of demo:b, clinical: falling by 2.5 percent of the scale a round, over 4 rounds.</li>"));
    EXPECT_THAT(
        page, HasSubstr("<li>" + comparison::system_name(made, rounds.systems[0].system) + ": Nothing tests it.</li>"));
    EXPECT_THAT(page, HasSubstr("href=\"#changes\""));
}

// Steps 0, 1 and 3 claim levels 1, 2 and 4 on every criterion, and evidence supports 0, 1 and 3: of 12 levels all.
TEST(ComparisonReport, SaysWhatStandsBehindTheLevels) {
    const auto page = full_report().front().text;

    EXPECT_THAT(page, HasSubstr("<p>Evidence was handed in for 0 of 12 levels of criteria. What was handed in, or that "
                                "nothing was, supports less than people say on 12. </p>"));
    EXPECT_THAT(page, HasSubstr("<p>No moderator and no regulator said where any criterion stands.</p>"));
    // means of 1, 2 and 4 of 4 are 58.3 percent, of 0, 1 and 3 they are 33.3
    EXPECT_THAT(page, HasSubstr("Evidence supports less than people say on 2 of 2 criteria, furthest on “Title of "
                                "clinical-named” (58.3% and 33.3%) and as far on 1 more"));
    // scores of 20, 40 and 80 as people say, and 20 each as evidence supports
    EXPECT_THAT(page, HasSubstr("<th scope=\"row\">Domain clinical</th>\n<td class=\"number\">6</td>\n<td "
                                "class=\"number\">0</td>\n<td class=\"number\">6</td>\n<td "
                                "class=\"number\">3</td>\n<td class=\"number\">2</td>\n<td "
                                "class=\"number\">46.7%</td>\n<td class=\"number\">20%</td>"));
}

TEST(ComparisonReport, SaysOfModeratorsWhatTheyChanged) {
    auto made = full_comparison();
    made.evidence.moderated = 10;
    made.evidence.moderated_lower = 4;
    made.evidence.moderated_higher = 1;

    EXPECT_THAT(
        comparison_report(made, full_results()).front().text,
        HasSubstr("<p>A moderator or regulator said where the criterion stands on 10 levels: lower than people say "
                  "on 4, higher on 1.</p>"));
}

// Each of two measures would support level 2, where the systems claim 1, 2 and 4.
TEST(ComparisonReport, SetsWhatIsCountedBesideWhatPeopleSayAndCorrelatesNothing) {
    const auto page = full_report().front().text;

    EXPECT_THAT(page, HasSubstr("<p>Nothing here is correlated, and no such claim is made: "));
    EXPECT_THAT(page,
                HasSubstr("<p>Beside 6 measures of systems, people say more than the measure supports in 2, the same "
                          "in 2 and less in 2.</p>"));
    EXPECT_THAT(page,
                HasSubstr("<summary>Title of clinical-named: people with a name (3 systems; people say more in 1, the "
                          "same in 1, less in 1)</summary>"));
    EXPECT_THAT(page, HasSubstr("<caption>Of people. Counted to 31 March 2026; source: NACEL.</caption>"));
    EXPECT_THAT(page, HasSubstr("<th scope=\"row\">Name of demo:c</th>\n<td>30% (25% to 35%)</td>\n<td>2 level 2</td>\n"
                                "<td>4</td>"));
    EXPECT_THAT(page, HasSubstr("<summary>Domain clinical: 1 claim held back</summary>"));
    EXPECT_THAT(page,
                HasSubstr("<li>Title of clinical-named, Name of demo:b: Partners say 2; the records support 1.</li>"));
}

TEST(ComparisonReport, SaysOfEachMeasureWhenItWasCountedWhereThatDiffers) {
    auto made = full_comparison();
    made.measures.measures[0].values[0].period_start = "2023-01-01";
    made.measures.measures[0].values[0].period_end = "2023-12-31";
    made.measures.measures[0].values[0].source = "";

    EXPECT_THAT(comparison_report(made, full_results()).front().text,
                HasSubstr("<td>1 January 2023 to 31 December 2023; source: not given</td>"));
}

TEST(ComparisonReport, ListsUnderEachSystemWhomItCanBeToldApartFrom) {
    auto made = full_comparison();
    made.domains[0].title = "Clinical care";
    made.domains[1].title = "Services";
    made.domains[0].pairs = {{"demo:a", "demo:b", "lower", -5, 0.01, ""},
                             {"demo:a", "demo:c", "not-told-apart", -1, 0.5, ""},
                             {"demo:b", "demo:c", "higher", 5, 0.01, ""}};
    made.domains[1].pairs = {{"demo:a", "demo:b", "higher", 5, 0.01, ""}};
    made.domains[1].pairs_withheld = "";

    const auto page = comparison_report(made, full_results()).front().text;

    EXPECT_THAT(page, HasSubstr("<summary>Name of demo:b</summary>\n<ul><li>Clinical care: higher than Name of demo:a "
                                "and Name of demo:c.</li>\n<li>Services: lower than Name of demo:a.</li>\n</ul>"));
    EXPECT_THAT(page, HasSubstr("<summary>Name of demo:c</summary>\n<ul><li>Clinical care: lower than Name of "
                                "demo:b.</li>\n</ul>"));
}

TEST(ComparisonReport, SaysUnderASystemThatNothingTellsItApartOrThatItIsNotCompared) {
    auto made = full_comparison();
    for (auto& domain : made.domains)
        domain.pairs.clear();
    made.systems[1].compared = false;
    made.systems[1].left_out = "Not everybody was heard.";

    const auto page = comparison_report(made, full_results()).front().text;

    EXPECT_THAT(page,
                HasSubstr("<summary>Name of demo:a</summary>\n<p>Nothing tells it apart from any other system.</p>"));
    EXPECT_THAT(page, HasSubstr("<summary>Name of demo:b</summary>\n<p>Not compared: Not everybody was heard.</p>"));
}

TEST(ComparisonReport, SaysOfTheRubricWhatAllAnswersSayOfIt) {
    auto made = full_comparison();
    auto& within = made.rubric_health->agreement.domains[0].within;
    within = {.units = 40,
              .raters = 8,
              .alpha = 0.7,
              .low = 0.6,
              .high = 0.78,
              .same = 0.5,
              .ac2 = 0.8125,
              .reason = "",
              .verdict = "tentative"};

    const auto page = comparison_report(made, full_results()).front().text;
    const auto rubric = part(page, "id=\"rubric\"", "</section>");

    EXPECT_THAT(rubric, HasSubstr("A high alpha is neither needed nor proof that the rubric is right"));
    EXPECT_THAT(rubric, HasSubstr("<th scope=\"row\">Domain clinical</th>\n<td class=\"number\">2</td>\n<td "
                                  "class=\"number\">120</td>\n<td>0.75 (0.65 to 0.82)</td>\n<td "
                                  "class=\"number\">3</td>\n<td>too few</td>"));
    EXPECT_THAT(rubric,
                HasSubstr("<li>Title of clinical-named: its correlation with the rest of its domain is 0.12. Look at "
                          "its wording; it may as well be the one that matters.</li>"));
    EXPECT_THAT(rubric,
                HasSubstr("<td>people of one sector</td>\n<td>0.7 (0.6 to 0.78)</td>\n<td>50%</td>\n<td>0.81</td>\n"
                          "<td>enough to conclude from with care</td>"));
    EXPECT_THAT(rubric, HasSubstr("How long an answer took is not recorded."));
}

TEST(ComparisonReport, SaysWhyConsistencyIsNotThere) {
    auto made = full_comparison();
    made.rubric_health->consistency = {.withheld = "Only results were given.", .domains = {}};

    EXPECT_THAT(comparison_report(made, full_results()).front().text, HasSubstr("<p>Only results were given.</p>"));
}

// users.md 6.3: findings, coverage, rug, domains, uncertainty, disagreement, evidence, measures, pairs, rubric, annexes.
TEST(ComparisonReport, HasItsPagesInTheOrderARegulatorReads) {
    const auto page = full_report().front().text;
    std::size_t before = 0;
    for (const char* const id :
         {"findings", "coverage", "levels", "domain-clinical", "domain-service", "changes", "uncertainty",
          "disagreement", "questions", "evidence", "measures", "pairs", "profiles", "rubric", "peers", "method"}) {
        const auto at = page.find("<section class=\"sheet\" id=\"" + std::string(id) + "\"");
        ASSERT_NE(at, std::string::npos) << id;
        EXPECT_GT(at, before) << id;
        before = at;
    }
}

TEST(ComparisonReport, LinksTheDocumentAndTheDictionaryBesideIt) {
    const auto page = full_report().front().text;
    EXPECT_THAT(page, HasSubstr("<a href=\"comparison.json\">comparison.json</a>"));
    EXPECT_THAT(page, HasSubstr("<a href=\"datapackage.json\">datapackage.json</a>"));
}

TEST(ComparisonReport, SaysWhoIsAlike) {
    auto made = full_comparison();
    made.peers =
        comparison::Peers{.variables = {"deprivation", "age"},
                          .systems = {{"demo:a", {{"demo:b", 1.0}}, {"demo:b"}}, {"demo:b", {{"demo:a", 1.0}}, {}}},
                          .without_context = {"demo:c"},
                          .withheld = ""};

    const auto page = comparison_report(made, full_results()).front().text;

    EXPECT_THAT(page, HasSubstr("<p>By deprivation and age. Context only: nothing else here is adjusted by it.</p>"));
    EXPECT_THAT(page,
                HasSubstr("<th scope=\"row\">Name of demo:a</th>\n<td>Name of demo:b</td>\n<td>Name of demo:b</td>"));
    EXPECT_THAT(page, HasSubstr("<th scope=\"row\">Name of demo:b</th>\n<td>Name of demo:a</td>\n<td>nobody</td>"));
    EXPECT_THAT(page, HasSubstr("<p>Not every context is known of Name of demo:c.</p>"));
}

TEST(ComparisonReport, SaysWhomItIsForAndWhatIsHidden) {
    auto made = full_comparison();
    made.audience = "regulator";
    made.smallest_group = 5;

    const auto page = comparison_report(made, full_results()).front().text;

    EXPECT_THAT(page, HasSubstr("<p class=\"mark\">For the regulator: not for publication</p>"));
    EXPECT_THAT(
        page,
        HasSubstr(
            "<p>What groups of fewer than 5 people said is hidden, and so is whatever it could be read "
            "from. Their answers count all the same. A mean or total that hidden answers are in is rounded.</p>"));
}

TEST(ComparisonReport, IsTheSameWhateverTheOrderOfResults) {
    auto results = full_results();
    std::ranges::reverse(results);
    const auto one = full_report();
    const auto other = comparison_report(full_comparison(), results);
    ASSERT_EQ(one.size(), other.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        EXPECT_EQ(one[i].text, other[i].text) << one[i].name;
}

// 37.4999999990% is 37%, and 0.375, which is what the document says, is 38%: halves go to the even one.
TEST(ComparisonReport, IsTheSameOfTheDocumentReadBack) {
    auto made = full_comparison();
    made.systems[0].coverage = 0.375 - 1e-11;
    const auto page_of = [](const comparison::Comparison& of) {
        return comparison_report(of, full_results()).front().text;
    };
    const auto read_back = page_of(comparison_from_json(to_json(made), "comparison.json"));
    EXPECT_NE(page_of(made), read_back);

    round_as_written(made);

    EXPECT_EQ(page_of(made), read_back);
    EXPECT_THAT(read_back, HasSubstr("<td class=\"number\">38%</td>"));
}

TEST(ComparisonReport, RunsNothingOfWhatSystemsAreCalled) {
    auto made = full_comparison();
    auto results = full_results();
    made.systems[0].name = script + turned;
    made.systems[1].name = formula + std::string(10'000, 'w');
    made.systems[2].name = event_handler;
    made.domains[0].title = results[0].domains[0].title = script;
    const auto report = comparison_report(made, results);
    EXPECT_EQ(wrong_with(report.front().text), "");
    for (const auto& file : report) {
        EXPECT_FALSE(file.name.ends_with(".html") && file.text.find("<script") != std::string::npos);
        EXPECT_THAT(file.text, Not(HasSubstr("\n=cmd"))) << file.name;
    }
}

TEST(ComparisonReport, HasAHiddenEstimateNowhere) {
    auto made = full_comparison();
    made.audience = "public";
    made.smallest_group = 10;
    auto& hidden = made.domains[0].systems[0];
    hidden.estimate = {};
    hidden.hidden = "small-group";
    hidden.compared = false;
    const auto is_hidden = [](const auto& one) { return one.system == "demo:a"; };
    std::erase_if(made.domains[0].funnel->points, is_hidden);
    std::erase_if(made.domains[0].middle->systems, is_hidden);
    auto results = full_results();
    for (auto& capability : results[0].domains[0].capabilities)
        for (auto& criterion : capability.criteria) {
            criterion.state = "hidden";
            criterion.level.reset();
        }
    const auto report = comparison_report(made, results);
    EXPECT_THAT(report[1].text, HasSubstr("Name of demo:a,,,1,1,A1 Title of clinical-named: hidden; A2 Title of "
                                          "clinical-shared: hidden\n"));
    EXPECT_THAT(report[2].text,
                HasSubstr("Name of demo:a,,,,Not compared,,Mean: hidden: fewer than 10 people; Low: hidden: "
                          "fewer than 10 people; High: hidden: fewer than 10 people\n"));
    EXPECT_THAT(report[3].text, HasSubstr("Name of demo:a,,,,,,,not shown,"));
    EXPECT_EQ(wrong_with(report.front().text), "");
}

} // namespace
} // namespace weft
