// SPDX-License-Identifier: MIT
#include "reports/words/locale.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace weft::words {
namespace {

using testing::ElementsAre;

std::vector<std::string> forms_of(const Locale& locale, const std::vector<std::uint64_t>& counts) {
    std::vector<std::string> forms;
    for (const auto count : counts)
        forms.push_back(locale.plural_form(count));
    return forms;
}

// The rules are Unicode's (CLDR): Welsh tells six apart, and only so few numbers are a form of their own.
TEST(Locale, OfWelshTellsSixFormsApart) {
    const auto welsh = locale_of("cy");
    EXPECT_THAT(welsh->plural_forms(), ElementsAre("zero", "one", "two", "few", "many", "other"));
    EXPECT_THAT(forms_of(*welsh, {0, 1, 2, 3, 6, 7, 4, 5, 10, 11, 100}),
                ElementsAre("zero", "one", "two", "few", "many", "other", "other", "other", "other", "other", "other"));
}

TEST(Locale, OfEnglishTellsOneFromAllOthers) {
    const auto english = locale_of("en-GB");
    EXPECT_THAT(english->plural_forms(), ElementsAre("one", "other"));
    EXPECT_THAT(forms_of(*english, {0, 1, 2, 11, 21}), ElementsAre("other", "one", "other", "other", "other"));
}

// What is built in says what ICU says, so that English is no exception to a reader.
TEST(Locale, OfEnglishThatIsBuiltInIsAsIcuHasIt) {
    const auto built_in = locale_of("en-GB");
    const auto by_icu = locale_by_icu("en-GB");
    EXPECT_EQ(built_in->plural_forms(), by_icu->plural_forms());
    for (std::uint64_t count = 0; count < 130; ++count)
        EXPECT_EQ(built_in->plural_form(count), by_icu->plural_form(count)) << count;
    for (const auto* number :
         {"0", "1", "12.5", "12.50", "58.0", "999", "1000", "1234567", "-123456.5", "-3.25", "0.01"}) {
        EXPECT_EQ(built_in->number(number), by_icu->number(number));
        EXPECT_EQ(built_in->percent(number), by_icu->percent(number));
    }
    for (const Day& day : {Day{2026, 3, 1}, Day{2024, 2, 29}, Day{1999, 12, 31}, Day{2000, 1, 1}, Day{1900, 3, 1}})
        EXPECT_EQ(built_in->date(day), by_icu->date(day));
}

TEST(Locale, WritesNumbersAndDaysAsItsLanguageDoes) {
    EXPECT_EQ(locale_of("en-GB")->number("-1899.5"), "-1,899.5");
    const auto welsh = locale_of("cy");
    EXPECT_EQ(welsh->number("12.50"), "12.50");
    EXPECT_EQ(welsh->percent("37.5"), "37.5%");
    EXPECT_EQ(welsh->date({2026, 3, 1}), "1 Mawrth 2026");
    const auto german = locale_of("de");
    EXPECT_EQ(german->number("-1234.50"), "-1.234,50");
    EXPECT_EQ(german->percent("58.0"), "58,0\u00A0%");
    EXPECT_EQ(german->date({2026, 3, 1}), "1. März 2026");
    const auto arabic = locale_of("ar");
    EXPECT_EQ(arabic->number("12.5"), "١٢٫٥");
    EXPECT_THAT(arabic->plural_forms(), ElementsAre("zero", "one", "two", "few", "many", "other"));
}

TEST(Locale, IsTheSameOnEveryThread) {
    const auto german = locale_of("de");
    std::vector<std::string> said(4);
    {
        std::vector<std::jthread> threads;
        for (auto& text : said)
            threads.emplace_back([&] {
                for (int i = 0; i < 200; ++i)
                    text = german->number("12.5") + german->percent("1") + german->date({2026, 3, 1}) +
                           german->plural_form(1);
            });
    }
    EXPECT_THAT(said, testing::Each("12,51\u00A0%1. März 2026one"));
}

TEST(Locale, KnowsTheNameOfALanguageFromOtherTexts) {
    for (const auto* name : {"cy", "en-GB", "zh-Hant", "gsw", "es-419"})
        EXPECT_TRUE(is_language(name)) << name;
    for (const auto* text : {"", "c", "Welsh", "cy-", "cy--GB", "cy_GB", "cy/../x", "1y", "cy-x", "cy-GBBBBBBBBB"})
        EXPECT_FALSE(is_language(text)) << text;
}

} // namespace
} // namespace weft::words
