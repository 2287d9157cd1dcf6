// SPDX-License-Identifier: MIT
//
// A rubric as deep and as large as anybody has asked for: eight levels, 2,000 criteria, a scale of twelve.
#include "core/rubric/rubric_file.hpp"
#include "tests/examples/assessed_example.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace weft {
namespace {

constexpr int depth = 8;
constexpr int criterion_count = 2000;
constexpr int scale_length = 12;

/// Ten branches of eight capabilities, each in the one before; 200 criteria below the deepest of each.
std::string large_rubric() {
    std::string text = "[rubric]\nid = \"large\"\nversion = \"1.0.0\"\ntitle = \"Large\"\ndomain = \"large\"\n"
                       "descriptors = \"labels\"\n[scale]\nfirst = 0\nlabels = [";
    for (int level = 0; level < scale_length; ++level)
        text += "\"L" + std::to_string(level) + "\", ";
    text += "]\n[aggregate]\nrule = \"weighted-mean\"\nbands = [{ label = \"Low\", from = 0, below = 50 }, "
            "{ label = \"High\", from = 50, to = 100 }]\n";
    constexpr int branches = 10;
    int criterion = 0;
    for (int branch = 0; branch < branches; ++branch)
        for (int level = 1; level <= depth; ++level) {
            const auto id = "b" + std::to_string(branch) + "-" + std::to_string(level);
            text += "[[capability]]\nid = \"" + id + "\"\n";
            if (level > 1) text += "in = \"b" + std::to_string(branch) + "-" + std::to_string(level - 1) + "\"\n";
            text += "aggregate = { rule = \"tolerant-staged\", tau = 1 }\n";
            for (int i = 0; level == depth && i < criterion_count / branches; ++i)
                text += "[[capability.criterion]]\nid = \"c" + std::to_string(criterion++) + "\"\nask = \"?\"\n";
        }
    return text;
}

result::Domain assess_large(const std::string& answer_of_the_last) {
    const TemporaryFolder folder;
    folder.write("large.toml", large_rubric());
    folder.write("deep.toml",
                 "[framework]\nid = \"deep\"\nversion = \"1.0.0\"\nrubrics = [{ id = \"large\" }]\n"
                 "sectors = [{ id = \"all\" }]\n[scoring]\nevidence = \"off\"\n[overall]\nrule = \"minimum\"\n");
    std::string answers = "system,round,respondent,sector,criterion,state,level,rationale\n";
    for (int i = 0; i < criterion_count; ++i)
        answers +=
            "demo:a,2026,r1,all,c" + std::to_string(i) +
            (i + 1 < criterion_count ? ",level," + std::to_string(i % scale_length) + ",\n" : answer_of_the_last);
    folder.write("answers/answers.csv", answers);
    Problems problems;
    const auto framework = read_framework(folder.path() / "deep.toml", folder.path(), problems);
    EXPECT_EQ(to_text(problems), "");
    return assess_files(framework.value(), {folder.path() / "answers"}).at(0).domains.at(0);
}

// Levels 0 to 11 in turn: 166 times 66, and 0 to 7 once more, are 10,984 of 22,000 points.
TEST(LargeRubric, IsScoredExactlyThroughEightLevels) {
    const auto domain = assess_large(",level,7,\n");

    EXPECT_EQ(domain.capabilities.size(), 80U);
    EXPECT_EQ(domain.score, 49.927272727);
    EXPECT_EQ(domain.label, "Low");
    EXPECT_EQ(domain.coverage, 1);
    for (const auto& capability : domain.capabilities)
        EXPECT_EQ(capability.result.level, 0) << capability.id; // each has a criterion at the worst level
}

// Without the last, a 7, the rest has 10,977 of 21,989 points; unknown, it may be 0 or 11 of 22,000.
TEST(LargeRubric, SaysWhatOneUnknownOfTwoThousandLeavesOpen) {
    const auto domain = assess_large(",dk,,\n");

    EXPECT_EQ(domain.score, 49.920414753);
    EXPECT_EQ(domain.score_low, 49.895454545);
    EXPECT_EQ(domain.score_high, 49.945454545);
    EXPECT_EQ(domain.coverage, 0.9995);
}

TEST(LargeRubric, NamesTheLineOfItsLastMistake) {
    auto text = large_rubric();
    const auto lines = static_cast<std::uint32_t>(std::ranges::count(text, '\n'));
    text += "wieght = 2\n";
    Problems problems;
    read_rubric(SourceText("large.toml", text), problems);

    auto sentence = problems.sorted().at(0);
    sentence.source_line.clear();
    EXPECT_EQ(to_text(sentence), "large.toml:" + std::to_string(lines + 1) +
                                     ":1: unknown key 'wieght' in a criterion; did you mean 'weight'?\n");
    EXPECT_EQ(problems.sorted().size(), 1U);
}

} // namespace
} // namespace weft
