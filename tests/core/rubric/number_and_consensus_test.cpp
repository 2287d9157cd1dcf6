// SPDX-License-Identifier: MIT
#include "tests/core/rubric/rubric_text.hpp"

#include <gtest/gtest.h>

namespace weft {
namespace {

/// The rubric with its criterion made a number (lines 14 to 16) and a measure below.
std::string with_number(const std::string& number, const std::string& aggregate = "rule = \"weighted-mean\"\n") {
    RubricParts parts;
    parts.aggregate = "[aggregate]\n" + aggregate;
    parts.criterion = "[[capability.criterion]]\nid = \"years\"\nask = \"How long?\"\n" + number;
    parts.rest =
        "[[capability.measure]]\nid = \"life\"\nnumerator = \"years\"\ndenominator = \"1\"\nsupports = \"years\"\n"
        "kind = \"exact\"\n";
    return sentences_of(parts.text() + second_criterion);
}

TEST(Number, IsAMeasureBetweenGoalposts) {
    EXPECT_EQ(with_number("number = { measure = \"life\", worst = 20, best = 85 }\n"), "");
    EXPECT_EQ(with_number("number = { measure = \"lief\", worst = 20, best = 85 }\n"),
              "example.toml:13:1: 'years' is the measure 'lief', which this rubric does not have\n");
    EXPECT_EQ(with_number("number = { measure = \"life\", worst = 20, best = 20 }\n"),
              "example.toml:16:49: the goalposts 'worst' and 'best' are the same\n");
    EXPECT_EQ(with_number("number = { measure = \"life\", worst = 0, best = 9, transform = \"log\" }\n"),
              "example.toml:16:63: a logarithm needs goalposts above 0\n");
    EXPECT_EQ(with_number("number = { measure = \"life\", worst = 0, best = 9, beyond = \"clamp\" }\n"),
              "example.toml:16:60: 'beyond' is \"clamp\"; it is 'clip' or 'refuse'\n");
}

TEST(Number, HasNoLevelAndSoNothingThatBelongsToOne) {
    EXPECT_EQ(with_number("critical = true\nnumber = { measure = \"life\", worst = 20, best = 85 }\n"),
              "example.toml:17:10: 'years' is a number and stands at no level, so it has no 'critical', 'limits', "
              "'belongs_to' or 'descriptors'\n");
    EXPECT_EQ(with_number("number = { measure = \"life\", worst = 20, best = 85 }\n", "rule = \"staged\"\n"),
              "example.toml:13:1: the rule 'staged' needs levels, and 'years' is a number\n");
}

TEST(Number, IsRefusedByAGate) {
    RubricParts parts;
    parts.aggregate += "bands = [{ label = \"L\", from = 0, below = 50 }, { label = \"H\", from = 50, to = 100 }]\n";
    parts.criterion = "[[capability.criterion]]\nid = \"years\"\nask = \"How long?\"\n"
                      "number = { measure = \"life\", worst = 20, best = 85 }\n";
    parts.rest =
        "[[capability.measure]]\nid = \"life\"\nnumerator = \"years\"\ndenominator = \"1\"\nsupports = \"years\"\n"
        "kind = \"exact\"\n[[gate]]\nid = \"g\"\ncap = 1\nbecause = \"It must.\"\n"
        "when = { any = { criteria = [\"years\"], at_most = 0 } }\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:24:1: 'years' is a number and stands at no level, so no gate can look at it\n");
}

std::string with_consensus(const std::string& consensus) {
    RubricParts parts;
    parts.aggregate = "[consensus]\n" + consensus + "[aggregate]\nrule = \"none\"\n";
    return sentences_of(parts.text());
}

const std::string panels = "panels = [{ from = 8, outside = 2 }, { from = 11, outside = 3 }]\n";
const std::string bands = "bands = [{ label = \"Low\", from = 0, to = 1 }, { label = \"High\", from = 2, to = 2 }]\n";

TEST(Consensus, NeedsANameForEveryMedianAndOneForASplit) {
    EXPECT_EQ(with_consensus("region = 1\nsplit = \"Uncertain\"\nround = \"half-up\"\n" + panels + bands), "");
    EXPECT_EQ(with_consensus("region = 1\nsplit = \"Uncertain\"\n" + panels + bands),
              "example.toml:13:9: a value between 1 and 2 falls into no band; a median lies from 0 to 2\n");
    EXPECT_EQ(with_consensus("region = 1\nsplit = \"High\"\nround = \"half-up\"\n" + panels + bands),
              "example.toml:11:9: 'split' is \"High\", which is a band too; a split has a name of its own\n");
}

TEST(Consensus, NeedsPanelsBySize) {
    EXPECT_EQ(with_consensus("region = 1\nsplit = \"Uncertain\"\nround = \"half-up\"\n" + bands),
              "example.toml:9:1: [consensus] needs 'panels': from how many answers on so many may lie outside\n");
    EXPECT_EQ(with_consensus("region = 1\nsplit = \"Uncertain\"\nround = \"half-up\"\n"
                             "panels = [{ from = 8, outside = 2 }, { from = 8, outside = 3 }]\n" +
                             bands),
              "example.toml:13:47: panels stand by size, smallest first\n");
}

TEST(Consensus, IsRefusedBelowAGate) {
    RubricParts parts;
    parts.aggregate = "[consensus]\nregion = 1\nsplit = \"Uncertain\"\nround = \"half-up\"\n" + panels + bands +
                      "[aggregate]\nrule = \"staged\"\n";
    parts.rest = "[[gate]]\nid = \"g\"\ncap = 1\nbecause = \"It must.\"\n"
                 "when = { any = { criteria = [\"plan\"], at_most = 0 } }\n";
    EXPECT_EQ(sentences_of(parts.text()),
              "example.toml:23:1: a gate needs rules that a better answer never lowers, and "
              "'consensus' of 'example' is not one\n");
}

} // namespace
} // namespace weft
