// SPDX-License-Identifier: MIT
#include "core/register/system_register.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft {
namespace {

using testing::ElementsAre;

const std::string two_systems = "key,name,region,valid_from,valid_to\n"
                                "ods:QAA,Avon,South West,2022-07-01,\n"
                                "ods:QBB,Borders,North,,\n";

class RegisterFiles : public testing::Test {
protected:
    std::optional<SystemRegister> read(std::vector<std::string> names) {
        std::vector<std::filesystem::path> paths;
        for (const auto& name : names)
            paths.push_back(folder.path() / name);
        return read_register(paths, problems);
    }

    /// The problems of a register, with or without a succession.
    std::vector<std::string> problems_of(const std::string& systems, const std::string& successions = {}) {
        folder.write("register.csv", systems);
        if (successions.empty()) {
            read({"register.csv"});
        } else {
            folder.write("succession.csv", "from,to,date,share\n" + successions);
            read({"register.csv", "succession.csv"});
        }
        return folder.sentences(problems);
    }

    TemporaryFolder folder;
    Problems problems;
};

TEST_F(RegisterFiles, GiveSystemsAndSuccessionsInOrder) {
    folder.write("b.csv", "from,to,date,share\nods:QBB,ods:QAA,2026-04-01,0.25\nods:QBB,ods:QCC,2026-04-01,3/4\n");
    folder.write("a.csv", two_systems);
    folder.write("c.csv", "name;key\nCentral;ods:QCC\n");

    const auto systems = read({"c.csv", "b.csv", "a.csv"});

    ASSERT_TRUE(systems) << to_text(problems);
    ASSERT_EQ(systems->systems.size(), 3U);
    EXPECT_EQ(systems->systems[0].region, "South West");
    EXPECT_EQ(systems->systems[0].valid_from, "2022-07-01");
    EXPECT_EQ(systems->name_of("ods:QCC"), "Central");
    ASSERT_EQ(systems->successions.size(), 2U);
    EXPECT_EQ(systems->successions[0].to, "ods:QAA");
    EXPECT_EQ(systems->successions[0].share, Fraction(1, 4));
    EXPECT_EQ(systems->successions[1].share, Fraction(3, 4));
}

TEST_F(RegisterFiles, ReadDecimalCommasInSemicolonFiles) {
    folder.write("a.csv", two_systems);
    folder.write("b.csv", "from;to;date;share\nods:QBB;ods:QAA;2026-04-01;0,25\n");

    const auto systems = read({"a.csv", "b.csv"});

    ASSERT_TRUE(systems) << to_text(problems);
    EXPECT_EQ(systems->successions[0].share, Fraction(1, 4));
}

TEST_F(RegisterFiles, AreToldByTheirHeader) {
    const std::vector<std::string> of_register{"name", "key"};
    const std::vector<std::string> of_succession{"from", "to", "date", "share"};
    const std::vector<std::string> of_neither{"key", "share"};

    EXPECT_TRUE(is_register_header(of_register));
    EXPECT_TRUE(is_register_header(of_succession));
    EXPECT_FALSE(is_register_header(of_neither));
}

TEST_F(RegisterFiles, OfAnotherHeaderAreRefused) {
    EXPECT_THAT(
        problems_of("system,round\n"),
        ElementsAre("register.csv:1:1: this is neither a register (key, name, region, valid_from, valid_to) nor "
                    "a succession (from, to, date, share)"));
}

TEST_F(RegisterFiles, RefuseAKeyThatIsNone) {
    EXPECT_THAT(problems_of("key,name\nQAA,Avon\n"),
                ElementsAre("register.csv:2:1: 'QAA' is no system key; write scheme:value, as in 'ods:QOX' or "
                            "'la:camden'"));
}

TEST_F(RegisterFiles, RefuseASystemTwice) {
    EXPECT_THAT(problems_of(two_systems + "ods:QAA,Avon,,,\n"),
                ElementsAre("register.csv:4:1: system 'ods:QAA' is registered twice, first at register.csv:2"));
}

TEST_F(RegisterFiles, RefuseASystemWithoutAName) {
    EXPECT_THAT(problems_of("key,name\nods:QAA,\n"), ElementsAre("register.csv:2:9: name of 'ods:QAA' is empty"));
}

TEST_F(RegisterFiles, RefuseADateThatIsNone) {
    EXPECT_THAT(problems_of("key,name,valid_from,valid_to\nods:QAA,Avon,2023-02-29,31/03/2026\n"),
                ElementsAre("register.csv:2:14: valid_from is '2023-02-29'; a date is a day written as in 2026-04-01",
                            "register.csv:2:25: valid_to is '31/03/2026'; a date is a day written as in 2026-04-01"));
}

TEST_F(RegisterFiles, RefuseDatesThatRunBackwards) {
    EXPECT_THAT(problems_of("key,name,valid_from,valid_to\nods:QAA,Avon,2026-04-01,2026-03-31\n"),
                ElementsAre("register.csv:2:25: valid_to 2026-03-31 is before valid_from 2026-04-01"));
}

TEST_F(RegisterFiles, AcceptASystemOfOneDay) {
    EXPECT_THAT(problems_of("key,name,valid_from,valid_to\nods:QAA,Avon,2026-04-01,2026-04-01\n"), ElementsAre());
}

TEST_F(RegisterFiles, RefuseAnUnknownSuccessor) {
    EXPECT_THAT(problems_of(two_systems, "ods:QAA,ods:QBC,2026-04-01,1\n"),
                ElementsAre("succession.csv:2:1: the register has no system 'ods:QBC'; did you mean 'ods:QBB'?"));
}

TEST_F(RegisterFiles, RefuseASuccessionWithoutADay) {
    EXPECT_THAT(problems_of(two_systems, "ods:QAA,ods:QBB,,1\n"),
                ElementsAre("succession.csv:2:17: date is ''; a date is a day written as in 2026-04-01"));
}

TEST_F(RegisterFiles, RefuseAShareThatIsNone) {
    EXPECT_THAT(
        problems_of(two_systems, "ods:QAA,ods:QBB,2026-04-01,0\n"
                                 "ods:QAA,ods:QBB,2026-04-02,1.5\n"
                                 "ods:QAA,ods:QBB,2026-04-03,half\n"),
        ElementsAre(
            "succession.csv:2:28: share is '0'; a share is a number above 0, at most 1, or empty where it is not known",
            "succession.csv:3:28: share is '1.5'; a share is a number above 0, at most 1, or empty where it is not "
            "known",
            "succession.csv:4:28: share is 'half'; a share is a number above 0, at most 1, or empty where it is not "
            "known"));
}

TEST_F(RegisterFiles, RefuseASuccessionTwice) {
    EXPECT_THAT(
        problems_of(two_systems, "ods:QAA,ods:QBB,2026-04-01,1/2\nods:QAA,ods:QBB,2026-04-01,1/2\n"),
        ElementsAre("succession.csv:3:1: the succession of 'ods:QAA' by 'ods:QBB' on 2026-04-01 is given twice"));
}

TEST_F(RegisterFiles, RefuseSharesAboveAWhole) {
    EXPECT_THAT(problems_of(two_systems + "ods:QCC,Central,,,\n",
                            "ods:QAA,ods:QBB,2026-04-01,2/3\nods:QAA,ods:QCC,2026-04-01,0.4\n"),
                ElementsAre("succession.csv:3:1: the shares of 'ods:QAA' on 2026-04-01 add to 16/15; shares of one "
                            "system at one date add to at most 1"));
}

TEST_F(RegisterFiles, RefuseACircle) {
    EXPECT_THAT(problems_of(two_systems + "ods:QCC,Central,,,\nods:QDD,Downs,,,\n", "ods:QAA,ods:QBB,2024-04-01,1\n"
                                                                                    "ods:QBB,ods:QCC,2025-04-01,1\n"
                                                                                    "ods:QCC,ods:QBB,2026-04-01,1/2\n"
                                                                                    "ods:QCC,ods:QDD,2026-04-01,1/2\n"),
                ElementsAre("succession.csv:4:1: successions run in a circle: 'ods:QBB' -> 'ods:QCC' -> 'ods:QBB'; a "
                            "system cannot come after itself"));
}

TEST_F(RegisterFiles, RefuseASystemThatSucceedsItself) {
    EXPECT_THAT(problems_of(two_systems, "ods:QAA,ods:QAA,2026-04-01,1\n"),
                ElementsAre("succession.csv:2:1: successions run in a circle: 'ods:QAA' -> 'ods:QAA'; a system cannot "
                            "come after itself"));
}

TEST_F(RegisterFiles, WithAProblemGiveNothing) {
    folder.write("register.csv", "key,name\nods:QAA,\n");

    EXPECT_FALSE(read({"register.csv"}));
}

TEST_F(RegisterFiles, HoldThePublishedAuthoritiesOfTheExample) {
    const auto systems = read_register(
        {std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics/examples/cqc-local-authorities/register.csv"}, problems);

    ASSERT_TRUE(systems) << to_text(problems);
    EXPECT_EQ(systems->systems.size(), 36U);
    EXPECT_EQ(systems->name_of("la:camden"), "London Borough of Camden");
}

} // namespace
} // namespace weft
