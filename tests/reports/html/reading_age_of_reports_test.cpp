// SPDX-License-Identifier: MIT
#include "core/rubric/defaults_file.hpp"
#include "core/rubric/reading_age.hpp"
#include "reports/html/html_report.hpp"
#include "reports/words/words.hpp"
#include "tests/reports/two_domains_result.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <string>

namespace weft {
namespace {

const ReadingLimits& limits() {
    return defaults().reading;
}

/// Sentences as they read once their places are filled.
std::string filled_with_a_number(const std::string& text) {
    return std::regex_replace(text, std::regex("\\{[a-z-]+\\}"), "2");
}

/// The paragraphs of a page, a line each, without what stands in them beside text.
std::string paragraphs_of(const std::string& page) {
    std::string text;
    const std::regex paragraph("<p(?: class=\"[a-z -]+\")?>([\\s\\S]*?)</p>");
    for (std::sregex_iterator found(page.begin(), page.end(), paragraph), end; found != end; ++found)
        text += std::regex_replace((*found)[1].str(), std::regex("<[^>]*>"), "") + "\n";
    return text;
}

// Rules and limits are those that rubrics are held to; the formula is for sentences, and not for very short ones.
TEST(ReadingAgeOfReports, OfEverySentenceOfTheCatalogueIsBelowTheLimit) {
    for (const auto& [id, message] : words::english().catalogue().messages) {
        if (!message.text.ends_with('.')) continue;
        const auto count = count_words(filled_with_a_number(message.text), limits().known_words);
        if (count.words < static_cast<std::size_t>(limits().fewest_words)) continue;
        EXPECT_LE(reading_age(count), limits().age)
            << id << ": " << message.text << " reads at " << to_decimal_text(reading_age(count), 1);
    }
}

TEST(ReadingAgeOfReports, OfTheWholeCatalogueIsBelowTheLimit) {
    std::string text;
    for (const auto& [id, message] : words::english().catalogue().messages)
        text += filled_with_a_number(message.text) + (message.text.ends_with('.') ? " " : ". ");
    const auto count = count_words(text, limits().known_words);
    EXPECT_GT(count.words, 1000U);
    EXPECT_LT(reading_age(count), limits().age) << to_decimal_text(reading_age(count), 1);
}

TEST(ReadingAgeOfReports, OfAWholeReportIsBelowTheLimit) {
    const auto text = paragraphs_of(html_report(two_domains_result()));
    const auto count = count_words(text, limits().known_words);
    EXPECT_GT(count.words, 500U) << "what is measured is the page";
    EXPECT_LT(reading_age(count), limits().age) << to_decimal_text(reading_age(count), 1);
}

TEST(ReadingAgeOfReports, WouldFindAReportThatIsHardToRead) {
    const auto count = count_words("Institutional harmonisation necessitates interorganisational reconfiguration of "
                                   "heterogeneous administrative accountabilities.",
                                   limits().known_words);
    EXPECT_GT(reading_age(count), limits().age);
}

} // namespace
} // namespace weft
