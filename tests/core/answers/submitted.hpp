// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_files.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gmock/gmock.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace weft {

/// Two domains, three criteria and a limit: "plan" for everybody and "call" for hospices and the council's nurses on a
/// scale of 1 to 4, "record" for everybody on a scale of 0 to 2 where 0 is the best.
inline Framework plans_and_records() {
    const auto criterion = [](std::string id, std::vector<Audience> asked_of) {
        Criterion made;
        made.id = std::move(id);
        made.asked_of = std::move(asked_of);
        return made;
    };
    const auto measure = [](std::string id, MeasureKind kind) {
        Measure made;
        made.id = std::move(id);
        made.supports = "plan";
        made.kind = kind;
        return made;
    };
    Domain clinical;
    clinical.rubric.id = "plans";
    clinical.rubric.domain = "clinical";
    clinical.rubric.scale = {1, Better::higher, {"None", "Some", "Most", "All"}};
    clinical.rubric.criteria = {criterion("plan", {}), criterion("call", {{"hospice", ""}, {"council", "nurse"}})};
    clinical.rubric.criteria[0].limits = {{"on-paper", 1, "The plan is on paper only"}};
    clinical.rubric.measures = {measure("plan-share", MeasureKind::people), measure("seats", MeasureKind::exact),
                                measure("years-agreed", MeasureKind::exact)};
    clinical.rubric.measures.back().thresholds = {Fraction(1, 2), Fraction(1)}; // so it is a part of a whole
    Domain administrative;
    administrative.rubric.id = "records";
    administrative.rubric.domain = "administrative";
    administrative.rubric.scale = {0, Better::lower, {"Best", "Middle", "Worst"}};
    administrative.rubric.criteria = {criterion("record", {})};

    Framework framework;
    framework.id = "plans-and-records";
    framework.domains = {clinical, administrative};
    framework.sectors = {{"hospice", "Hospices", SectorRole::voice},
                         {"council", "The council", SectorRole::lead},
                         {"lived-experience", "People", SectorRole::other}};
    framework.index();
    return framework;
}

inline const std::string answers_header =
    "system,round,respondent,sector,organisation,criterion,state,level,rationale,evidence,voice\n";
inline const std::string respondents_header = "system,round,respondent,sector,organisation,role,domains,criteria\n";
inline const std::string evidence_header = "system,round,id,criterion,sector,kind,grade,title,link,date,sha256\n";
inline const std::string measures_header =
    "system,round,measure,stratum,numerator,denominator,period_start,period_end,source\n";
inline const std::string roles_header = "system,round,sector,role\n";
inline const std::string assessment_header = "[assessment]\nsystem = \"demo:a\"\nround = \"2026\"\n";

/// Somebody's answers, for files in which they are not the point.
inline const std::string somebody = "demo:a,2026,r1,hospice,,plan,level,2,,,\n";

/// Files of answers in a folder of the test.
class SubmittedTest : public testing::Test {
protected:
    void write(const std::string& name, const std::string& text) const { folder.write(name, text); }

    /// Everything in the folder.
    Submissions read() { return read_submissions(std::vector{folder.path()}, framework, problems); }

    /// Files of the folder, in this order.
    Submissions read(const std::vector<std::string>& names) {
        std::vector<std::filesystem::path> paths;
        for (const auto& name : names)
            paths.push_back(folder.path() / name);
        return read_submissions(paths, framework, problems);
    }

    /// Whole sentences with their places, of everything in the folder. A table is made only without problems.
    std::vector<std::string> problems_in_folder() {
        const auto submissions = read();
        EXPECT_EQ(submissions.table.assessments.empty(), problems.has_errors());
        return folder.sentences(problems);
    }

    std::vector<std::string> problems_of_answers(const std::string& rows) {
        write("answers.csv", answers_header + rows);
        return problems_in_folder();
    }

    /// A line for everybody: "demo:a 2026 self hospice/st-ann r1: 1 dk missing not-asked", levels as ranks.
    std::vector<std::string> rows_of(const AnswerTable& table) const {
        static const std::map<Answer, std::string> states{{answer::declined, "declined"},
                                                          {answer::not_applicable, "na"},
                                                          {answer::dont_know, "dk"},
                                                          {answer::missing, "missing"},
                                                          {answer::not_asked, "not-asked"}};
        std::vector<std::string> rows;
        for (const auto& assessment : table.assessments)
            for (std::size_t i = 0; i < assessment.respondents.size(); ++i) {
                const auto& who = assessment.respondents[i];
                auto row = assessment.system + " " + assessment.round + " " + std::string(name_of(who.voice)) + " " +
                           framework.sectors[who.sector].id;
                if (!who.organisation.empty()) row += "/" + who.organisation;
                row += " " + who.id + (who.role.empty() ? "" : " as " + who.role) + ":";
                for (const auto given : assessment.row(i))
                    row += " " + (is_level(given) ? std::to_string(given) : states.at(given));
                rows.push_back(row);
            }
        return rows;
    }

    /// All of a table: its rows, roles, evidence and measures.
    std::vector<std::string> contents_of(const AnswerTable& table) const {
        auto contents = rows_of(table);
        for (const auto& assessment : table.assessments) {
            for (std::size_t i = 0; i < assessment.roles.size(); ++i)
                contents.push_back(framework.sectors[i].id + " has role " +
                                   std::to_string(static_cast<int>(assessment.roles[i])));
            for (const auto& evidence : assessment.evidence)
                contents.push_back(framework.questions[evidence.question].id + " | " + evidence.id + " | " +
                                   evidence.sector + " | " + evidence.kind + " | " +
                                   std::string(name_of(evidence.grade)) + " | " + evidence.title + " | " +
                                   evidence.link + " | " + evidence.date + " | " + evidence.sha256);
            for (const auto& measure : assessment.measures)
                contents.push_back(framework.measure(measure.measure).id + " | " + measure.stratum + " | " +
                                   std::to_string(measure.numerator) + " | " + std::to_string(measure.denominator) +
                                   " | " + measure.period_start + " | " + measure.period_end + " | " + measure.source);
        }
        return contents;
    }

    TemporaryFolder folder;
    Framework framework = plans_and_records();
    Problems problems;
};

} // namespace weft
