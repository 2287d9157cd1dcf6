// SPDX-License-Identifier: MIT
//
// The shipped example: 18 people of trusts, 8 of practices, 6 of a council, 4 of hospices, 4 with lived experience. So
// inside (5) hospices and lived experience are too few, and in public (10) only trusts are enough.
#include "core/disclosure/hide.hpp"

#include "core/assessment/result_json.hpp"
#include "core/error.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>

namespace weft {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

template <class Result>
auto& criterion(Result& result, const std::string& id) {
    for (auto& domain : result.domains)
        for (auto& capability : domain.capabilities)
            for (auto& each : capability.criteria)
                if (each.id == id) return each;
    throw std::out_of_range(id);
}

std::map<std::string, std::string> codes(const result::Criterion& of) {
    std::map<std::string, std::string> codes;
    for (const auto& sector : of.sectors)
        codes[sector.sector] = sector.hidden;
    return codes;
}

TEST(Hide, ChangesNothingInTheRecordItself) {
    EXPECT_EQ(to_json(hide(two_domains_result(), Readership::internal)), to_json(two_domains_result()));
}

TEST(Hide, HidesNothingInsideWhereAnswersAreGivenByName) {
    auto named = two_domains_result();
    named.promise = "named";
    auto expected = named;
    expected.audience = "system";

    EXPECT_EQ(to_json(hide(named, Readership::system)), to_json(expected));
}

TEST(Hide, HidesSmallGroupsInPublicThoughAnswersAreGivenByName) {
    auto named = two_domains_result();
    named.promise = "named";

    EXPECT_EQ(hide(named, Readership::everyone).smallest_group, 10U);
}

// What a regulator finds is published under its name, and so is what a workshop agreed on.
TEST(Hide, HidesNothingOfABodyThatAnswersByName) {
    auto named = two_domains_result();
    named.promise = "named";
    named.voice = "regulator";

    EXPECT_EQ(hide(named, Readership::everyone).smallest_group, std::nullopt);
}

TEST(Hide, HidesSectorsOfFewerThanFiveInside) {
    const auto hidden = hide(two_domains_result(), Readership::system);

    EXPECT_EQ(hidden.audience, "system");
    EXPECT_EQ(hidden.smallest_group, 5U);
    const auto named_coordinator = codes(criterion(hidden, "named-coordinator"));
    EXPECT_EQ(named_coordinator.at("hospice"), "small-group");
    EXPECT_EQ(named_coordinator.at("lived-experience"), "small-group");
    EXPECT_EQ(named_coordinator.at("nhs-provider"), "");
}

TEST(Hide, HidesSectorsOfFewerThanTenInPublic) {
    const auto hidden = hide(two_domains_result(), Readership::everyone);

    EXPECT_EQ(hidden.smallest_group, 10U);
    const auto named_coordinator = codes(criterion(hidden, "named-coordinator"));
    for (const auto* sector : {"hospice", "lived-experience", "local-authority", "primary-care"})
        EXPECT_EQ(named_coordinator.at(sector), "small-group") << sector;
}

TEST(Hide, LeavesNoNumberOfAHiddenSectorAndNoSumItCouldBeHadFrom) {
    const auto hidden = hide(two_domains_result(), Readership::system);

    const auto& read = criterion(hidden, "named-coordinator");
    for (const auto& sector : read.sectors) {
        if (sector.hidden.empty()) continue;
        EXPECT_THAT(sector.counts, IsEmpty());
        EXPECT_THAT((std::vector{sector.dont_know, sector.not_applicable, sector.declined, sector.missing}),
                    testing::Each(std::nullopt));
        EXPECT_EQ(sector.level, std::nullopt);
        EXPECT_EQ(sector.label, "");
    }
    EXPECT_EQ(read.hidden, "protects-others");
    EXPECT_EQ(read.coverage, std::nullopt);
    EXPECT_EQ(read.level_givers, std::nullopt);
    EXPECT_EQ(read.agreement, std::nullopt);
    EXPECT_EQ(read.agreement_word, "");
    EXPECT_EQ(read.dont_know_gap, std::nullopt);
    EXPECT_THAT(read.support, IsEmpty());
    EXPECT_THAT(read.explanation.moved_by, IsEmpty());
    EXPECT_EQ(read.explanation.text,
              "The highest level that more than 1/2 of the weight supports, every sector counting the same, is 2 (" +
                  read.label + "). The shares are hidden, because what few people said could be read from them.");
}

// Their answers count all the same.
TEST(Hide, KeepsTheLevelsThatAreMadeOfManyPeople) {
    const auto hidden = hide(two_domains_result(), Readership::everyone);

    EXPECT_EQ(criterion(hidden, "named-coordinator").level, criterion(two_domains_result(), "named-coordinator").level);
    EXPECT_EQ(hidden.overall.level, two_domains_result().overall.level);
    for (std::size_t i = 0; i < hidden.domains.size(); ++i)
        EXPECT_EQ(hidden.domains[i].score, two_domains_result().domains[i].score);
}

// The score without a sector and the score with it give that sector's.
TEST(Hide, HidesTheScoresWithoutOneSector) {
    const auto hidden = hide(two_domains_result(), Readership::system);

    ASSERT_NE(two_domains_result().domains.front().without_one_sector.score_low, std::nullopt);
    const auto& without = hidden.domains.front().without_one_sector;
    EXPECT_EQ(without.hidden, "protects-others");
    EXPECT_EQ(without.score_low, std::nullopt);
    EXPECT_EQ(without.lowest_without, "");
}

TEST(Hide, SaysWhereTheSectorsThatAreShownDiffer) {
    const auto hidden = hide(two_domains_result(), Readership::system);

    for (const auto& difference : hidden.differences)
        for (const auto& ends : {difference.highest_sectors, difference.lowest_sectors})
            for (const auto& sector : ends)
                EXPECT_EQ(codes(criterion(hidden, difference.criterion)).at(sector), "") << difference.criterion;
}

TEST(Hide, HidesHowManyAnsweredOfASmallSectorAndNamesItAllTheSame) {
    const auto hidden = hide(two_domains_result(), Readership::system);

    for (const auto& sector : hidden.participation.sectors) {
        if (sector.id != "hospice") continue;
        EXPECT_EQ(sector.hidden, "small-group");
        EXPECT_EQ(sector.respondents, std::nullopt);
        EXPECT_EQ(sector.organisations, std::nullopt);
        EXPECT_TRUE(sector.heard);
    }
    // 4 and 4 people: with the sum, 8 of at most 4 each, both would be known.
    EXPECT_EQ(hidden.participation.respondents, std::nullopt);
    EXPECT_EQ(hidden.participation.heaviest_share, std::nullopt);
}

// Inside 3 and 2 people: of the 5 of both, each could be one or four. In public 8, 6, 3 and 2: one or nine.
TEST(Hide, KeepsHowManyAnsweredInAllWhereItTellsNothing) {
    auto fewer = two_domains_result();
    for (auto& sector : fewer.participation.sectors) {
        if (sector.id == "hospice") sector.respondents = 3;
        if (sector.id == "lived-experience") sector.respondents = 2;
    }
    fewer.participation.respondents = 37;

    EXPECT_EQ(hide(fewer, Readership::system).participation.respondents, 37U);
    EXPECT_EQ(hide(fewer, Readership::everyone).participation.respondents, 37U);
}

// In public four sectors of 8, 6, 4 and 4, of which the 22 tell nothing. But inside the 8 and the 6 are shown, and what is
// left are 4 and 4.
TEST(Hide, HidesInPublicHowManyAnsweredWhereItIsHiddenInside) {
    EXPECT_EQ(hide(two_domains_result(), Readership::everyone).participation.respondents, std::nullopt);
    EXPECT_EQ(hide(two_domains_result(), Readership::everyone).participation.hidden, "protects-others");
}

// METHODS 2.3: print only that the cap is applied.
TEST(Hide, DoesNotNameTheSmallPartnerWhoHoldsALevel) {
    const auto& full = criterion(two_domains_result(), "record-read-everywhere");
    ASSERT_THAT(full.ceilings.front().reason, HasSubstr("put this at"));

    const auto hidden = hide(two_domains_result(), Readership::system);
    const auto& read = criterion(hidden, "record-read-everywhere");
    EXPECT_EQ(read.assessed, full.assessed);
    ASSERT_FALSE(read.ceilings.empty());
    EXPECT_EQ(read.ceilings.front().rule, "perspective");
    EXPECT_EQ(read.ceilings.front().hidden, "protects-others");
    EXPECT_EQ(read.ceilings.front().reason,
              "The perspective cap is applied: a partner put it lower, and what one partner does not see is contested, "
              "not achieved.");
}

TEST(Hide, WritesTheFirstPageAnewAndSaysWhatIsMissing) {
    const auto hidden = hide(two_domains_result(), Readership::system);

    ASSERT_FALSE(hidden.statement.empty());
    EXPECT_EQ(hidden.statement.back(), "Hidden: what groups of fewer than 5 people said, and whatever it could be read "
                                       "from. Their answers count all the same.");
    EXPECT_EQ(hidden.statement.front(), two_domains_result().statement.front());
}

TEST(Hide, KeepsDocumentsWithTheSystem) {
    const auto inside = hide(two_domains_result(), Readership::system);
    const auto outside = hide(two_domains_result(), Readership::regulator);

    const auto& kept = criterion(inside, "named-coordinator").evidence;
    EXPECT_EQ(kept.front().title, criterion(two_domains_result(), "named-coordinator").evidence.front().title);
    for (const auto& item : criterion(outside, "named-coordinator").evidence) {
        EXPECT_EQ(item.hidden, "not-for-publication");
        EXPECT_THAT(item.id, testing::StartsWith("document-"));
        EXPECT_EQ(item.title + item.link + item.sha256, "");
        EXPECT_NE(item.grade, "");
    }
}

/// The example with so few level-givers on one criterion that its level is theirs.
result::Result with_a_level_of_few() {
    auto few = two_domains_result();
    auto& of = criterion(few, "told-once");
    for (auto& sector : of.sectors) {
        sector.dont_know = sector.dont_know.value_or(0) + 18;
        std::ranges::fill(sector.counts, 0U);
    }
    of.sectors.front().counts[1] = 2;
    of.level_givers = 2;
    return few;
}

TEST(Hide, HidesALevelThatFewPeopleGaveAndAllThatIsMadeOfIt) {
    const auto few = with_a_level_of_few();
    ASSERT_EQ(criterion(few, "told-once").state, "level");

    const auto hidden = hide(few, Readership::system);

    const auto& read = criterion(hidden, "told-once");
    EXPECT_EQ(read.state, "hidden");
    EXPECT_EQ(read.hidden, "small-group");
    EXPECT_EQ(read.reason, "What it stands at is hidden: fewer than 5 people.");
    EXPECT_EQ(read.level, std::nullopt);
    EXPECT_EQ(read.descriptor + read.next_descriptor + read.next_step + read.lived_option, "");
    EXPECT_THAT(read.ceilings, IsEmpty());
    const auto above = std::ranges::find_if(hidden.domains, [](const result::Domain& domain) {
        return std::ranges::any_of(domain.capabilities, [](const auto& capability) {
            return std::ranges::any_of(capability.criteria, [](const auto& each) { return each.id == "told-once"; });
        });
    });
    for (const auto* node :
         {static_cast<const result::NodeSummary*>(&*above), static_cast<const result::NodeSummary*>(&hidden.overall)}) {
        EXPECT_EQ(node->publication, "hidden");
        EXPECT_EQ(node->hidden, "protects-others");
        EXPECT_EQ(node->level, std::nullopt);
        EXPECT_EQ(node->score, std::nullopt);
        EXPECT_EQ(node->claimed.score, std::nullopt);
        EXPECT_EQ(node->coverage, std::nullopt);
        EXPECT_THAT(node->explanation.held_by, IsEmpty());
    }
    EXPECT_EQ(hidden.overall.beside.arithmetic, std::nullopt);
    for (const auto& sentence : hidden.statement)
        EXPECT_THAT(sentence, Not(HasSubstr("\"" + read.title + "\"")));
}

TEST(Hide, KeepsDomainsThatAreNotMadeOfTheHiddenLevel) {
    const auto hidden = hide(with_a_level_of_few(), Readership::system);

    const auto shown = std::ranges::count_if(
        hidden.domains, [](const result::Domain& domain) { return domain.publication != "hidden"; });
    EXPECT_EQ(shown, 1);
}

TEST(Hide, GivesBackWhatWasMadeForTheSameAudience) {
    const auto once = hide(two_domains_result(), Readership::everyone);

    EXPECT_EQ(to_json(hide(once, Readership::everyone)), to_json(once));
}

TEST(Hide, RefusesToMakeOneAudiencesResultOutOfAnothers) {
    const auto for_the_system = hide(two_domains_result(), Readership::system);
    try {
        hide(for_the_system, Readership::everyone);
        FAIL() << "it was cut down a second time";
    } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::not_allowed);
        EXPECT_STREQ(error.what(), "the result of demo:a 2026 was made for 'system'; what 'public' may see is "
                                   "made from the answers, or from the internal record");
    }
}

TEST(Hide, RefusesAResultThatDoesNotSayItsPolicy) {
    auto mute = two_domains_result();
    mute.inputs.policy.clear();
    try {
        hide(mute, Readership::system);
        FAIL() << "something was hidden by no rule";
    } catch (const Error& error) {
        EXPECT_EQ(error.failure(), Failure::input);
        EXPECT_THAT(error.what(), HasSubstr("does not say its 'disclosure.threshold_public', so nothing in it can be "
                                            "hidden for an audience"));
    }
}

} // namespace
} // namespace weft
