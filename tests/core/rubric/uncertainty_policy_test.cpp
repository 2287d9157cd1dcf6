// SPDX-License-Identifier: MIT
#include "core/rubric/uncertainty_policy_reader.hpp"

#include <gtest/gtest.h>

#include <string>

namespace weft {
namespace {

/// The sentences about one table, without the source below them.
std::string sentences_of_table(const std::string& text) {
    Problems problems;
    const auto document = TomlDocument::parse(SourceText("defaults.toml", text), problems);
    read_uncertainty_policy(document.value().root());
    std::string sentences;
    for (auto problem : problems.sorted()) {
        problem.source_line.clear();
        sentences += to_text(problem);
    }
    return sentences;
}

TEST(UncertaintyPolicy, NamesWhatIsWrongWithAVariant) {
    EXPECT_EQ(
        sentences_of_table("replicates = -1\n"
                           "steady = [{ word = \"always\", from = 0 }]\n"
                           "[[variant]]\n"
                           "id = \"one\"\n"
                           "majority_threshold = \"3/2\"\n"
                           "evidence = \"caps\"\n"
                           "rule = \"medain\"\n"
                           "overall_rule = \"requirements\"\n"),
        "defaults.toml:1:14: 'replicates' is -1; a whole number from 0 to 1000000 belongs here\n"
        "defaults.toml:3:1: 'title' is missing here; it is a text in quotes\n"
        "defaults.toml:5:22: 'majority_threshold' is 3/2; a share from 0 to 1 belongs here\n"
        "defaults.toml:6:12: 'evidence' is \"caps\"; it is 'show', 'cap' or 'off'\n"
        "defaults.toml:7:8: there is no rule 'medain'; did you mean 'median'?\n"
        "defaults.toml:8:16: the rule 'requirements' needs what a rubric may not have; take one that any criteria can "
        "be counted by\n");
}

TEST(UncertaintyPolicy, WantsAWordForEveryShareAndTheSteadiestFirst) {
    EXPECT_EQ(sentences_of_table("replicates = 9\n"
                                 "[[steady]]\n"
                                 "word = \"mostly\"\n"
                                 "from = \"3/4\"\n"
                                 "[[steady]]\n"
                                 "word = \"always\"\n"
                                 "from = 1\n"),
              "defaults.toml:1:1: the last [[uncertainty.steady]] is not 'from = 0', so that some levels would have no "
              "word\n"
              "defaults.toml:7:8: 'from' is not below that of the word before; the steadiest word stands first\n");
}

} // namespace
} // namespace weft
