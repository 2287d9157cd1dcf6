// SPDX-License-Identifier: MIT
#include "reports/words/own_words.hpp"

#include "reports/words/words.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>

namespace weft::words {
namespace {

/// Welsh of these texts alone.
Words welsh_of(std::initializer_list<std::pair<const char*, const char*>> texts) {
    Catalogue catalogue{.language = "cy", .name = "Cymraeg"};
    for (const auto& [id, text] : texts)
        catalogue.messages[id].text = text;
    return Words(std::move(catalogue));
}

TEST(OwnWords, AreTextsOfTheCatalogueBesideTheirNumberAndMarks) {
    const auto words = welsh_of({{"level.Developing", "Yn datblygu"}, {"state.unknown", "ddim yn hysbys"}});
    EXPECT_TRUE(words.is_own("Yn datblygu"));
    EXPECT_TRUE(words.is_own("2 Yn datblygu"));
    EXPECT_TRUE(words.is_own("2 Yn datblygu: "));
    EXPECT_TRUE(words.is_own("ddim yn hysbys."));
    EXPECT_FALSE(words.is_own("Held at 2 Yn datblygu"));
    EXPECT_FALSE(words.is_own("2 Developing"));
    EXPECT_FALSE(words.is_own("2"));
    EXPECT_FALSE(words.is_own(": "));
    EXPECT_FALSE(words.is_own(""));
}

TEST(OwnWords, AreNotThoseThatEnglishHasAsWell) {
    EXPECT_FALSE(welsh_of({{"head.Alpha", "Alpha"}}).is_own("Alpha"));
    EXPECT_FALSE(english().is_own("Criterion"));
}

TEST(OwnWords, AreRecognisedWhateverFillsThem) {
    const auto words = welsh_of({{"page.changed-since", "Beth sydd wedi newid ers {round}"},
                                 {"phrase.provisionally", "{level}, dros dro"},
                                 {"measure.again-by", "{owner}, eto erbyn {date}"}});
    EXPECT_TRUE(words.is_own("Beth sydd wedi newid ers 2025"));
    EXPECT_TRUE(words.is_own("2 Developing, dros dro"));
    EXPECT_TRUE(words.is_own("the board, eto erbyn 1 Mai 2027"));
    EXPECT_FALSE(words.is_own("What changed since 2025"));
}

// "{before} a {last}" fits "Is there a plan", which is not Welsh.
TEST(OwnWords, AreNotFoundByOneWordBetweenTwoPlaces) {
    const auto words = welsh_of({{"list.and", "{before} a {last}"}});
    EXPECT_FALSE(words.is_own("Is there a plan"));
}

TEST(OwnWords, AreSeveralInAList) {
    const auto words = welsh_of({{"list.and", "{before} a {last}"},
                                 {"measure.level-from", "{level} o {share}"},
                                 {"level.Emerging", "Yn dod i'r amlwg"},
                                 {"level.Developing", "Yn datblygu"}});
    EXPECT_TRUE(words.is_own("1 Yn dod i'r amlwg a 2 Yn datblygu"));
    EXPECT_TRUE(words.is_own("1 Yn dod i'r amlwg o 15%, 2 Yn datblygu o 30%"));
    EXPECT_FALSE(words.is_own("1 Yn dod i'r amlwg, 2 Developing"));
    EXPECT_FALSE(words.is_own("1 Yn dod i'r amlwg, or so"));
}

} // namespace
} // namespace weft::words
