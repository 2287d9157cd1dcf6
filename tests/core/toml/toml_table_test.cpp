// SPDX-License-Identifier: MIT
#include "core/toml/toml_document.hpp"

#include <gmock/gmock.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace weft {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TomlTables : public testing::Test {
protected:
    TomlTable root_of(const std::string& text) {
        document_ = TomlDocument::parse(SourceText("a.toml", text), problems);
        if (!document_) throw std::runtime_error(to_text(problems));
        return document_->root();
    }

    /// "line:column+width: message" of every problem so far.
    std::vector<std::string> told() const {
        std::vector<std::string> sentences;
        for (const auto& problem : problems.sorted())
            sentences.push_back(std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) + "+" +
                                std::to_string(problem.place.width) + ": " + problem.message);
        return sentences;
    }

    Problems problems;

private:
    std::optional<TomlDocument> document_;
};

TEST_F(TomlTables, GiveTheirValues) {
    const auto root =
        root_of("text = \"a\"\nwhole = -3\nyes = true\n[inner]\nkey = 'b'\n[[row]]\nn = 1\n[[row]]\nn = 2\n");

    EXPECT_EQ(root.text("text"), "a");
    EXPECT_EQ(root.integer("whole"), -3);
    EXPECT_EQ(root.boolean("yes"), true);
    EXPECT_EQ(root.table("inner")->text("key"), "b");
    ASSERT_EQ(root.tables("row").size(), 2U);
    EXPECT_EQ(root.tables("row")[1].integer("n"), 2);
    EXPECT_THAT(root.keys(), ElementsAre("text", "whole", "yes", "inner", "row"));
    EXPECT_THAT(told(), IsEmpty());
}

TEST_F(TomlTables, ReadFractionsExactly) {
    const auto root = root_of("whole = 2\ntenth = 0.1\nsmall = 1e-3\npart = \"3/4\"\nlist = [1, 0.5, \"1/3\"]\n");

    EXPECT_EQ(root.fraction("whole"), Fraction(2));
    EXPECT_EQ(root.fraction("tenth"), Fraction(1, 10));
    EXPECT_EQ(root.fraction("small"), Fraction(1, 1000));
    EXPECT_EQ(root.fraction("part"), Fraction(3, 4));
    ASSERT_EQ(root.fractions("list").size(), 3U);
    EXPECT_EQ(root.fractions("list")[2].value, Fraction(1, 3));
    EXPECT_THAT(told(), IsEmpty());
}

TEST_F(TomlTables, ReadListsWithThePlacesOfTheirElements) {
    const auto root = root_of("a = [\"x\",\n     \"yy\"]\nn = [7]\ngroups = [[\"p\", \"q\"], [\"r\"]]\n");

    const auto texts = root.texts("a");
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts[1].value, "yy");
    EXPECT_EQ(texts[1].place, (Place{2, 6, 4}));
    EXPECT_EQ(root.integers("n").at(0).value, 7);
    const auto groups = root.text_groups("groups");
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].at(1).value, "q");
    EXPECT_EQ(groups[1].at(0).value, "r");
    EXPECT_THAT(told(), IsEmpty());
}

TEST_F(TomlTables, SayWhatAValueIsAndWhatBelongsThere) {
    const auto root = root_of("a = 1\nb = \"x\"\nc = 1.5\nd = true\ne = []\nf = {}\ng = 2026-01-01\n");

    EXPECT_FALSE(root.text("a"));
    EXPECT_FALSE(root.integer("b"));
    EXPECT_FALSE(root.integer("c"));
    EXPECT_FALSE(root.table("d"));
    EXPECT_FALSE(root.boolean("e"));
    EXPECT_FALSE(root.fraction("f"));
    EXPECT_FALSE(root.text("g"));
    EXPECT_THAT(told(), ElementsAre("1:5+1: 'a' is a whole number; a text in quotes belongs here",
                                    "2:5+3: 'b' is a text in quotes; a whole number belongs here",
                                    "3:5+3: 'c' is a number with decimals; a whole number belongs here",
                                    "4:5+4: 'd' is true or false; a table belongs here",
                                    "5:5+2: 'e' is a list; true or false belongs here",
                                    "6:5+2: 'f' is a table; a number or a fraction such as \"3/4\" belongs here",
                                    "7:5+10: 'g' is a date or time; a text in quotes belongs here"));
}

TEST_F(TomlTables, SayWhichElementOfAListIsOfAnotherKind) {
    const auto root = root_of("a = [\"x\", 2, \"y\", false]\nb = \"x\"\nc = [1]\nd = 5\ng = [[\"x\"], [1]]\n");

    EXPECT_EQ(root.texts("a").size(), 2U);
    EXPECT_THAT(root.texts("b"), IsEmpty());
    EXPECT_THAT(root.tables("c"), IsEmpty());
    EXPECT_THAT(root.tables("d"), IsEmpty());
    EXPECT_EQ(root.text_groups("g").size(), 1U);
    EXPECT_THAT(told(), ElementsAre("1:11+1: an element of 'a' is a whole number; a text in quotes belongs here",
                                    "1:19+5: an element of 'a' is true or false; a text in quotes belongs here",
                                    "2:5+3: 'b' is a text in quotes; a list in [brackets] belongs here",
                                    "3:6+1: an element of 'c' is a whole number; a table belongs here",
                                    "4:5+1: 'd' is a whole number; a list of tables, [[d]], belongs here",
                                    "5:13+3: an element of 'g' is a list; a list of texts belongs here"));
}

TEST_F(TomlTables, RefuseNumbersThatAreNoFractions) {
    const auto root = root_of("a = nan\nb = inf\nc = \"three\"\nd = \"1/0\"\n");

    for (const auto* key : {"a", "b", "c", "d"})
        EXPECT_FALSE(root.fraction(key)) << key;
    EXPECT_THAT(told(),
                ElementsAre("1:5+3: 'a' is a number with decimals; a number or a fraction such as \"3/4\" belongs here",
                            "2:5+3: 'b' is a number with decimals; a number or a fraction such as \"3/4\" belongs here",
                            "3:5+7: 'c' is a text in quotes; a number or a fraction such as \"3/4\" belongs here",
                            "4:5+5: 'd' is a text in quotes; a number or a fraction such as \"3/4\" belongs here"));
}

TEST_F(TomlTables, SayThatANeededKeyIsMissingWhereTheirTableBegins) {
    const auto root = root_of("x = 1\n\n[inner]\ny = 1\n");

    EXPECT_FALSE(root.table("inner")->text("title", Needed::yes));
    EXPECT_FALSE(root.table("scale", Needed::yes));
    EXPECT_FALSE(root.text("absent"));
    EXPECT_THAT(root.texts("absent"), IsEmpty());
    EXPECT_THAT(told(), ElementsAre("1:1+1: 'scale' is missing here; it is a table",
                                    "3:1+7: 'title' is missing here; it is a text in quotes"));
}

TEST_F(TomlTables, SayThatANeededKeyIsMissingFromAnEmptyFile) {
    EXPECT_FALSE(root_of("").table("rubric", Needed::yes));
    EXPECT_THAT(told(), ElementsAre("1:1+1: 'rubric' is missing here; it is a table"));
}

TEST_F(TomlTables, NameTheNearestKeyForAnUnknownOne) {
    constexpr std::array<std::string_view, 3> known{"title", "weight", "descriptors"};
    root_of("titel = 1\nweight = 1\nzzz = 2\n\"de scriptors\" = 3\n").allow_only(known, "a criterion");

    EXPECT_THAT(told(),
                ElementsAre("1:1+5: unknown key 'titel' in a criterion; did you mean 'title'?",
                            "3:1+3: unknown key 'zzz' in a criterion; it may have 'title', 'weight' or 'descriptors'",
                            "4:1+14: unknown key 'de scriptors' in a criterion; did you mean 'descriptors'?"));
}

TEST_F(TomlTables, CollectEveryProblemOfAFileAndShowThemInItsOrder) {
    constexpr std::array<std::string_view, 3> known{"title", "weight", "id"};
    const auto root = root_of("wieght = 2\n[part]\ntitle = 3\n\tkind = \"x\"\n");
    const auto part = *root.table("part");
    part.allow_only(known, "[part]");
    part.text("title", Needed::yes);
    part.text("id", Needed::yes);
    constexpr std::array<std::string_view, 2> of_root{"part", "weight"};
    root.allow_only(of_root, "the file");

    EXPECT_EQ(to_text(problems), "a.toml:1:1: unknown key 'wieght' in the file; did you mean 'weight'?\n"
                                 "    1 | wieght = 2\n"
                                 "      | ^~~~~~\n"
                                 "a.toml:2:1: 'id' is missing here; it is a text in quotes\n"
                                 "    2 | [part]\n"
                                 "      | ^~~~~~\n"
                                 "a.toml:3:9: 'title' is a whole number; a text in quotes belongs here\n"
                                 "    3 | title = 3\n"
                                 "      |         ^\n"
                                 "a.toml:4:2: unknown key 'kind' in [part]; it may have 'title', 'weight' or 'id'\n"
                                 "    4 |  kind = \"x\"\n"
                                 "      |  ^~~~\n");
}

TEST_F(TomlTables, KnowWhereKeysAndValuesStand) {
    const auto root = root_of("\"é\" = 1\ntitle = 'long'\n");

    EXPECT_EQ(root.key_place("title"), (Place{2, 1, 5}));
    EXPECT_EQ(root.place_of("title"), (Place{2, 9, 6}));
    EXPECT_EQ(root.place_of("é"), (Place{1, 7, 1}));
    EXPECT_EQ(root.place_of("absent"), root.place());
    EXPECT_EQ(root.key_place("absent"), root.place());
}

TEST_F(TomlTables, TellTheKindOfAValueWithoutComplaining) {
    const auto root = root_of("a = 'x'\nb = 1\nc = {}\nd = []\n");

    EXPECT_TRUE(root.is_text("a") && root.is_integer("b") && root.is_table("c") && root.is_array("d"));
    EXPECT_FALSE(root.is_text("b") || root.is_integer("a") || root.is_table("d") || root.is_array("c"));
    EXPECT_FALSE(root.is_text("e") || root.is_integer("e") || root.is_table("e") || root.is_array("e"));
    EXPECT_TRUE(root.has("a"));
    EXPECT_FALSE(root.has("e"));
    EXPECT_THAT(told(), IsEmpty());
}

TEST_F(TomlTables, TakeComplaintsAtAKeyAndAtAPlace) {
    const auto root = root_of("a = 10\n");
    root.complain_at("a", "too large");
    root.complain({1, 1, 1}, "seldom used", Severity::warning);

    EXPECT_EQ(to_text(problems), "a.toml:1:1: warning: seldom used\n"
                                 "    1 | a = 10\n"
                                 "      | ^\n"
                                 "a.toml:1:5: too large\n"
                                 "    1 | a = 10\n"
                                 "      |     ^~\n");
    EXPECT_EQ(problems.error_count(), 1U);
}

} // namespace
} // namespace weft
