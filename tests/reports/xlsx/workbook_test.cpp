// SPDX-License-Identifier: MIT
#include "reports/xlsx/workbook.hpp"

#include "tests/reports/xlsx/read_back.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace weft::xlsx {
namespace {

using testing::HasSubstr;
using testing::Not;

Workbook book_of(std::vector<std::vector<Cell>> rows) {
    Workbook book;
    book.title = "Tea";
    book.subject = "How it is made";
    book.year = 2026;
    book.cover = {"For whoever drinks it."};
    book.tables = {{"Brewing",
                    "brewing",
                    "How tea is brewed",
                    "Each row is a cup.",
                    {{"Cup"}, {"Level", Form::level}, {"Share", Form::share}},
                    std::move(rows)},
                   {"Empty", "empty", "Nothing", "Each row is nothing.", {{"Nothing"}}, {}}};
    return book;
}

TEST(CheckWorkbook, FindsWhatIsNotAsTheGuidanceAsks) {
    auto wrong = book_of({{std::string("a"), 1.0, 0.5}});
    wrong.tables[0].name = "Table1";

    EXPECT_EQ(wrong_in_workbook(write(wrong)), "the table of Brewing is called Table1\n");
}

TEST(Workbook, HasACoverContentsNotesAndOneTableASheet) {
    const auto bytes = write(book_of({{std::string("Kettle"), 2.0, 0.25}, {std::string("Urn"), 0.0, 1.0}}));

    EXPECT_EQ(wrong_in_workbook(bytes), "");
    EXPECT_EQ(read_back(bytes, "--cells"), R"(created 2026-01-01T00:00:00
title "Tea"
Cover!A1 text "Tea"
Cover!A2 text "For whoever drinks it."
Contents!A1 text "Contents"
Contents!A2 text "This sheet has one table. It lists every sheet that follows."
Contents!A3 text "Sheet"
Contents!B3 text "What it shows"
Contents!C3 text "Rows"
Contents!A4 text "Notes"
Contents!B4 text "What the shorthand in cells means"
Contents!C4 number 4
Contents!A5 text "Brewing"
Contents!B5 text "How tea is brewed"
Contents!C5 number 2
Notes!A1 text "Notes"
Notes!A2 text "This sheet has one table. It says what the shorthand in cells means."
Notes!A3 text "Shorthand"
Notes!B3 text "Meaning"
Notes!A4 text "[c]"
Notes!B4 text "Confidential: hidden, so that nothing of what few people said can be read from it."
Notes!A5 text "[n]"
Notes!B5 text "Not asked."
Notes!A6 text "[x]"
Notes!B6 text "Not known: too little was said or given. It is not a zero."
Notes!A7 text "[z]"
Notes!B7 text "Does not apply here, or there is nothing to say."
Brewing!A1 text "How tea is brewed"
Brewing!A2 text "This sheet has one table. Each row is a cup."
Brewing!A3 text "Cup"
Brewing!B3 text "Level"
Brewing!C3 text "Share"
Brewing!A4 text "Kettle"
Brewing!B4 number 2
Brewing!C4 number 0.25
Brewing!A5 text "Urn"
Brewing!B5 number 0
Brewing!C5 number 1
)");
}

TEST(Workbook, SaysOfWhatIsMissingWhyAndNeverZero) {
    const auto cells = read_back(write(book_of({{Without::hidden, Without::not_known, Without::does_not_apply},
                                                {std::string(), Without::not_asked, 0.0}})),
                                 "--cells");

    EXPECT_THAT(cells, HasSubstr("Brewing!A4 text \"[c]\"\nBrewing!B4 text \"[x]\"\nBrewing!C4 text \"[z]\"\n"
                                 "Brewing!A5 text \"[z]\"\nBrewing!B5 text \"[n]\"\nBrewing!C5 number 0\n"));
}

TEST(Workbook, LeavesTextThatLooksLikeAFormulaAnAddressOrANumberText) {
    const std::vector<std::string> texts{"=cmd|' /C calc'!A0",   "+1",   "-1",   "@SUM(A1)",
                                         "https://example.org",  "0012", "{=1}", "mailto:a@example.org",
                                         "internal:'Brewing'!A1"};
    std::vector<std::vector<Cell>> rows;
    std::string wanted;
    for (const auto& text : texts) {
        rows.push_back({text, 1.0, 1.0});
        wanted += "Brewing!A" + std::to_string(rows.size() + 3) + " text \"" + text + "\"\nBrewing!B" +
                  std::to_string(rows.size() + 3) + " number 1\nBrewing!C" + std::to_string(rows.size() + 3) +
                  " number 1\n";
    }
    const auto bytes = write(book_of(rows));

    EXPECT_EQ(wrong_in_workbook(bytes), "");
    EXPECT_THAT(read_back(bytes, "--cells"), HasSubstr(wanted));
    EXPECT_THAT(read_back(bytes, "--parts"), Not(HasSubstr("<f>")));
}

TEST(Workbook, CanBeReadWhateverStandsInIt) {
    const auto bytes = write(book_of({{std::string("a\xFF\x01\u202E<b>&\"'"), 1.0, 1.0},
                                      {std::string(40'000, 'w'), 1.0, 1.0},
                                      {std::string("one\ntwo"), 1.0, 1.0}}));

    EXPECT_EQ(wrong_in_workbook(bytes), "");
    const auto cells = read_back(bytes, "--cells");
    EXPECT_THAT(cells, HasSubstr("Brewing!A4 text \"a\uFFFD\uFFFD\uFFFD<b>&\\\"'\"\n"));
    EXPECT_THAT(cells, HasSubstr("www… (cut here: a cell holds no more)\"\n"));
    EXPECT_THAT(cells, HasSubstr("Brewing!A6 text \"one\\ntwo\"\n"));
}

TEST(Workbook, HasNoPropertyThatSaysWhoMadeItOrWhen) {
    const auto parts = read_back(write(book_of({{std::string("a"), 1.0, 1.0}})), "--parts");

    EXPECT_THAT(parts, HasSubstr("<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>"));
    EXPECT_THAT(parts, HasSubstr(">2026-01-01T00:00:00Z</dcterms:modified>"));
}

TEST(Workbook, OfTheSameTablesIsTheSameBytes) {
    const auto book = book_of({{std::string("a"), 1.0, Without::not_known}});

    EXPECT_EQ(write(book), write(book));
}

} // namespace
} // namespace weft::xlsx
