// SPDX-License-Identifier: MIT
#include "core/rubric/reading_age.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

const std::vector<std::string> nothing_known;

std::string counted(std::string_view text, const std::vector<std::string>& known = nothing_known) {
    const auto count = count_words(text, known);
    return std::to_string(count.sentences) + " sentences, " + std::to_string(count.words) + " words, " +
           std::to_string(count.syllables) + " syllables";
}

// Counted and graded in many accounts of the formula: 13 words, 24 syllables, grade 11.3.
TEST(ReadingAge, OfThePlatypusIsThatOfItsPublishedGrade) {
    const auto text = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    EXPECT_EQ(counted(text), "1 sentences, 13 words, 24 syllables");
    EXPECT_EQ(to_decimal_text(reading_age(count_words(text, nothing_known)) - 5, 1), "11.3");
}

// 6 words and 6 syllables make grade -1.45; nobody is younger than five.
TEST(ReadingAge, IsNeverBelowFive) {
    EXPECT_EQ(counted("The cat sat on the mat."), "1 sentences, 6 words, 6 syllables");
    EXPECT_EQ(reading_age({1, 6, 6}), 5);
}

TEST(ReadingAge, IsExact) {
    // 5 + 0.39 x 10 + 11.8 x 15 / 10 - 15.59
    EXPECT_EQ(reading_age({1, 10, 15}), Fraction(1101, 100));
    // 5 + 0.39 x 5 + 11.8 x 1.5 - 15.59: two sentences of the same words
    EXPECT_EQ(reading_age({2, 10, 15}), Fraction(906, 100));
}

TEST(WordCount, LeavesSilentEndingsOut) {
    EXPECT_EQ(counted("care"), "1 sentences, 1 words, 1 syllables");
    EXPECT_EQ(counted("named"), "1 sentences, 1 words, 1 syllables");
    EXPECT_EQ(counted("comes"), "1 sentences, 1 words, 1 syllables");
    EXPECT_EQ(counted("people"), "1 sentences, 1 words, 2 syllables");
    EXPECT_EQ(counted("agree agreed"), "1 sentences, 2 words, 4 syllables");
    EXPECT_EQ(counted("decided places changes"), "1 sentences, 3 words, 7 syllables");
    EXPECT_EQ(counted("the be me"), "1 sentences, 3 words, 3 syllables");
    EXPECT_EQ(counted("nth"), "1 sentences, 1 words, 1 syllables");
}

TEST(WordCount, EndsASentenceAtAMarkBeforeABlank) {
    EXPECT_EQ(counted("Yes. No? Go on!"), "3 sentences, 4 words, 4 syllables");
    EXPECT_EQ(counted("One form; one plan: all use it"), "3 sentences, 7 words, 7 syllables");
    EXPECT_EQ(counted("In 2.5 of 24/7"), "1 sentences, 6 words, 7 syllables"); // 2, 5, 24 and 7 are four words
    EXPECT_EQ(counted("\xE2\x80\x9CYes\xE2\x80\x9D \xE2\x80\x93 no ..."), "1 sentences, 2 words, 2 syllables");
    EXPECT_EQ(counted(""), "0 sentences, 0 words, 0 syllables");
}

TEST(WordCount, TakesAnApostropheIntoTheWordAndAHyphenOut) {
    EXPECT_EQ(counted("the carer's well-kept plan"), "1 sentences, 5 words, 6 syllables");
    EXPECT_EQ(counted("'the plan'"), "1 sentences, 2 words, 2 syllables");
}

TEST(WordCount, CountsWordsOfTheFieldAsShort) {
    EXPECT_EQ(counted("Palliative palliatives palliative's"), "1 sentences, 3 words, 9 syllables");
    EXPECT_EQ(counted("Palliative palliatives palliative's", {"palliative"}), "1 sentences, 3 words, 6 syllables");
    EXPECT_EQ(counted("a palliatively", {"palliative", "a"}), "1 sentences, 2 words, 6 syllables");
}

TEST(WordsToAvoid, StandAlone) {
    const std::vector<std::string> avoided{"robust", "and/or"};
    EXPECT_EQ(words_to_avoid("Robust, and/or not", avoided), avoided);
    EXPECT_TRUE(words_to_avoid("robustness in/and/order", avoided).empty());
}

} // namespace
} // namespace weft
