// SPDX-License-Identifier: MIT
#include "core/example/example_files.hpp"

#include "core/answers/answer_files.hpp"
#include "tests/core/example/shipped_example.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace weft::example {
namespace {

using testing::ElementsAre;

using Files = std::map<std::string, std::string>;

Files files_of(const MadeUpExample& example) {
    Files files;
    write_example(example, [&files](const std::string& path, std::string_view text) {
        EXPECT_TRUE(files.emplace(path, text).second) << path << " is written twice";
    });
    return files;
}

TEST(WriteExample, MakesTheSameBytesForTheSameSeedAndOthersForAnother) {
    const auto once = files_of(made_up(11, 20));
    EXPECT_EQ(once, files_of(made_up(11, 20)));

    const auto other = files_of(made_up(12, 20));
    EXPECT_NE(once.at("register.csv"), other.at("register.csv"));
    for (const auto& [path, text] : once)
        if (const auto same = other.find(path); same != other.end() && path.ends_with("answers.csv")) {
            EXPECT_NE(text, same->second) << path;
        }
}

TEST(WriteExample, IsReadAgainWithoutAProblemAndAsItWasMade) {
    const auto example = made_up(11, 20);
    const TemporaryFolder folder;
    const auto counts = write_example(
        example, [&folder](const std::string& path, std::string_view text) { folder.write(path, std::string(text)); });

    Problems problems;
    const std::vector<std::filesystem::path> paths{folder.path()};
    const auto read = read_submissions(paths, shipped().framework, problems);
    const auto systems = read_register(read.register_files, problems);
    EXPECT_EQ(to_text(problems), "");
    ASSERT_TRUE(systems);
    EXPECT_EQ(systems->systems.size(), 49U);
    EXPECT_EQ(systems->successions.size(), 17U);
    ASSERT_EQ(read.table.assessments.size(), 42U + 36U);

    ASSERT_EQ(counts.size(), 2U);
    EXPECT_EQ(counts[0].round, "2025");
    EXPECT_EQ(counts[0].systems, 42U);
    EXPECT_EQ(counts[0].respondents, 42U * 20);
    EXPECT_EQ(counts[1].systems, 36U);
    for (std::size_t round = 0; round < 2; ++round)
        for (std::size_t i = 0; i < counts[round].systems; ++i) {
            const auto made = example.assessment(round, i);
            const auto found = std::ranges::find_if(read.table.assessments, [&made](const auto& each) {
                return each.system == made.system && each.round == made.round;
            });
            ASSERT_NE(found, read.table.assessments.end()) << made.system;
            EXPECT_EQ(found->roles, made.roles);
            EXPECT_EQ(found->evidence.size(), made.evidence.size());
            EXPECT_EQ(found->measures.size(), made.measures.size());
            // The reader sorts people; their rows are the same.
            for (std::size_t person = 0; person < made.respondents.size(); ++person) {
                const auto again = std::ranges::find(found->respondents, made.respondents[person].id, &Respondent::id);
                ASSERT_NE(again, found->respondents.end());
                EXPECT_EQ(again->role, made.respondents[person].role);
                const auto row = found->row(static_cast<std::size_t>(again - found->respondents.begin()));
                EXPECT_TRUE(std::ranges::equal(row, made.row(person)));
            }
        }
}

TEST(WriteExample, MarksEverythingAsMadeUp) {
    const auto files = files_of(made_up(11, 20));
    EXPECT_TRUE(files.at("README.txt").starts_with("MADE UP: "));
    const auto& systems = files.at("register.csv");
    EXPECT_EQ(std::ranges::count(systems, '\n'), 50);
    for (std::size_t at = systems.find('\n') + 1; at < systems.size(); at = systems.find('\n', at) + 1)
        EXPECT_NE(systems.substr(at, systems.find('\n', at) - at).find(" (made up),"), std::string::npos);
    for (const auto& [path, text] : files)
        if (path.ends_with("evidence.csv")) {
            EXPECT_NE(text.find("Made up: "), std::string::npos) << path;
        }
}

} // namespace
} // namespace weft::example
