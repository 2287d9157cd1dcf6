// SPDX-License-Identifier: MIT
#include "core/source_text.hpp"
#include "reports/words/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace weft::words {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

/// All that is written under `reports`.
std::string sources() {
    std::ostringstream all;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(WEFT_SOURCE_DIR) / "reports"))
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
            all << std::ifstream(entry.path()).rdbuf();
    return all.str();
}

std::set<std::string> found_in(const std::string& text, const std::string& expression) {
    std::set<std::string> found;
    const std::regex wanted(expression);
    for (std::sregex_iterator match(text.begin(), text.end(), wanted), end; match != end; ++match)
        found.insert((*match)[1].str());
    return found;
}

std::string group(const std::string& id) {
    return id.substr(0, id.find('.'));
}

// A misspelt id would stop the program on the page that asks for it, which no other test may show.
TEST(CatalogueUse, EveryIdThatAReportAsksForIsThere) {
    const auto& messages = english().catalogue().messages;
    const auto& groups = english().catalogue().groups;
    std::vector<std::string> unknown;
    for (const auto& id : found_in(sources(), "\"([a-z-]+\\.[a-z-]+)\""))
        if (groups.contains(group(id)) && !is_looked_up_by_english(group(id)) && !messages.contains(id))
            unknown.push_back(id);
    EXPECT_THAT(unknown, IsEmpty());
}

TEST(CatalogueUse, EveryTextIsAskedForByItsIdOrByACode) {
    const auto text = sources();
    const auto ids = found_in(text, "\"([a-z-]+\\.[a-z-]+)\"");
    auto coded = found_in(text, "coded\\(\"([a-z-]+)\"");
    coded.merge(found_in(text, "\"(stage|system-level)\"")); // told to the grid that looks them up
    std::vector<std::string> unused;
    for (const auto& [id, message] : english().catalogue().messages)
        if (!ids.contains(id) && !coded.contains(group(id))) unused.push_back(id);
    EXPECT_THAT(unused, IsEmpty());
}

TEST(CatalogueUse, EveryShippedLanguageSaysAllThatEnglishSaysAndNothingElse) {
    std::vector<std::string> languages;
    for (const auto& entry : fs::directory_iterator(fs::path(WEFT_SOURCE_DIR) / "words")) {
        const auto source = read_source(entry.path());
        languages.push_back(entry.path().stem().string());
        Problems problems;
        const auto catalogue = read_catalogue(source, &english().catalogue(), problems);
        ASSERT_TRUE(catalogue.has_value()) << to_text(problems);
        EXPECT_EQ(catalogue->language.substr(0, languages.back().size()), languages.back())
            << "the file is named by it";
        compare_with_english(source, *catalogue, english().catalogue(), problems);
        EXPECT_EQ(to_text(problems), "");
    }
    EXPECT_THAT(languages, testing::IsSupersetOf({"cy", "en"}));
}

// Whoever reads a draft has to be told, and English is none.
TEST(CatalogueUse, WelshIsMarkedAsADraft) {
    Problems problems;
    const auto welsh =
        read_catalogue(read_source(fs::path(WEFT_SOURCE_DIR) / "words" / "cy.toml"), &english().catalogue(), problems);
    EXPECT_TRUE(welsh.value().is_draft);
    EXPECT_FALSE(english().is_draft());
}

} // namespace
} // namespace weft::words
