// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_files.hpp"
#include "core/assessment/assess.hpp"
#include "core/findings/as_answered.hpp"
#include "core/rubric/framework_file.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace weft {

/// Two bus companies, their drivers and passengers: two domains of three criteria on a scale of 0 to 3, of which two of each
/// are tagged "fair". What a test is about it adds to the framework.
class BusCase : public testing::Test {
protected:
    BusCase() {
        folder.write("buses.toml", rubric("buses", {"frequency", "ramps", "night-lines"}));
        folder.write("fares.toml", rubric("fares", {"receipts", "reductions", "refunds"}));
    }

    static std::string rubric(const std::string& id, const std::vector<std::string>& criteria) {
        auto text = "[rubric]\nid = \"" + id + "\"\nversion = \"1.0.0\"\ntitle = \"" + id + "\"\ndomain = \"" + id +
                    "\"\n[scale]\nfirst = 0\nlabels = [\"None\", \"Low\", \"Good\", \"Best\"]\n"
                    "[aggregate]\nrule = \"median\"\n[[capability]]\nid = \"all-" +
                    id + "\"\n";
        for (const auto& criterion : criteria)
            text += "[[capability.criterion]]\nid = \"" + criterion + "\"\nask = \"Are there " + criterion +
                    "?\"\ndescriptors = [\"No.\", \"Few.\", \"Many.\", \"Everywhere.\"]\nevidence_from = [\"BUS-" +
                    criterion + "\"]\n" + (criterion == criteria.front() ? "" : "tags = [\"fair\"]\n");
        return text;
    }

    /// The problems of the framework as sentences, or nothing.
    std::string problems_of(const std::string& more) {
        Problems problems;
        read(more, problems);
        std::string text;
        for (const auto& sentence : folder.sentences(problems))
            text += sentence + "\n";
        return text;
    }

    /// The result where every criterion has the level given, or 2, by the word of one driver and of the passengers.
    result::Result assess(const std::string& more, const std::map<std::string, std::string>& levels,
                          int passengers = 1) {
        Problems problems;
        const auto framework = read(more, problems);
        EXPECT_EQ(to_text(problems), "");
        std::string answers = "system,round,respondent,sector,organisation,criterion,state,level,rationale,evidence\n";
        for (const auto* criterion : {"frequency", "ramps", "night-lines", "receipts", "reductions", "refunds"}) {
            const auto given = levels.find(criterion);
            const auto level = given == levels.end() ? std::string("2") : given->second;
            const auto said = std::string(criterion) + (level.empty() ? ",dk," : ",level," + level) + ",,\n";
            answers += "demo:a,2026,driver,drivers,," + said;
            for (int i = 0; i < passengers; ++i)
                answers += "demo:a,2026,passenger-" + std::to_string(i) + ",passengers,," + said;
        }
        folder.write("answers/answers.csv", answers);
        return assess_answers(*framework);
    }

    result::Result assess_answers(const Framework& framework) {
        Problems problems;
        const auto submissions = read_submissions(std::vector{folder.path() / "answers"}, framework, problems);
        EXPECT_EQ(to_text(problems), "");
        return assess_all(framework, submissions.table, {}, built_in_assessor,
                          {.threads = 1, .engine_version = "test", .progress = {}})
            .at(0);
    }

    std::optional<Framework> read(const std::string& more, Problems& problems) {
        folder.write("city.toml", "[framework]\nid = \"city\"\nversion = \"1.0.0\"\n"
                                  "rubrics = [{ id = \"buses\" }, { id = \"fares\" }]\n" +
                                      sectors + more);
        return read_framework(folder.path() / "city.toml", folder.path(), problems);
    }

    std::string sectors = "sectors = [{ id = \"drivers\" }, { id = \"passengers\" }]\n";
    TemporaryFolder folder;
};

} // namespace weft
