// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_files.hpp"
#include "core/assessment/assess.hpp"
#include "core/assessment/assessed_system.hpp"
#include "core/findings/as_answered.hpp"
#include "core/planning/plan.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/rubric/framework_file.hpp"
#include "tests/files/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace weft::planning {

/// A ferry of two domains: its boat with four criteria and its quay with two, on a scale of 0 to 3. Everybody of the crew and
/// one passenger say the same. What a test is about it says before `read`.
class FerryCase : public testing::Test {
protected:
    void read() {
        folder.write("boat.toml", rubric("boat", {"hull", "crew", "radio", "lights"}) + boat_more);
        folder.write("quay.toml", rubric("quay", {"steps", "shelter"}));
        folder.write("ferry.toml", "[framework]\nid = \"ferry\"\nversion = \"1.0.0\"\ntitle = \"A ferry\"\n"
                                   "rubrics = [{ id = \"boat\" }, { id = \"quay\" }]\n"
                                   "sectors = [{ id = \"company\" }, { id = \"passengers\" }]\n" +
                                       framework_more + "[overall]\nrule = \"minimum\"\n");
        Problems problems;
        auto read = read_framework(folder.path() / "ferry.toml", folder.path(), problems);
        ASSERT_EQ(to_text(problems), "");
        framework = std::make_unique<Framework>(std::move(*read));
        scoring = std::make_unique<ScoringPlan>(plan_scoring(*framework));
    }

    /// Answers of a system; criteria that are not named stand at 1.
    AssessmentAnswers answers_with(const std::map<std::string, std::string>& levels,
                                   const std::string& system = "demo:a") const {
        std::string text = "system,round,respondent,sector,organisation,criterion,state,level,rationale,evidence\n";
        for (const auto* criterion : {"hull", "crew", "radio", "lights", "steps", "shelter"}) {
            const auto given = levels.find(criterion);
            const auto level = given == levels.end() ? std::string("1") : given->second;
            const auto said = std::string(criterion) + (level.empty() ? ",dk," : ",level," + level) + ",,\n";
            text += system + ",2026,captain,company,," + said;
            text += system + ",2026,passenger,passengers,," + said;
        }
        folder.write("answers/answers.csv", text);
        Problems problems;
        auto submissions = read_submissions(std::vector{folder.path() / "answers"}, *framework, problems);
        EXPECT_EQ(to_text(problems), "");
        return submissions.table.assessments.at(0);
    }

    Plan plan(const std::map<std::string, std::string>& levels, const Target& target) {
        if (!framework) read();
        answers = answers_with(levels);
        const auto system = assess_system(*scoring, answers, assessors);
        const auto whom = who_to_learn_from(*framework, answers.system, results_of(others), audience,
                                            contexts ? &*contexts : nullptr, defaults().compare);
        return make_plan({.system = system,
                          .systems = systems,
                          .assessors = assessors,
                          .whom = whom,
                          .target = target,
                          .costs = raise_costs ? *raise_costs : one_a_step(*framework),
                          .policy = defaults().plan});
    }

    std::vector<result::Result> results_of(const std::vector<AssessmentAnswers>& answered) const {
        AnswerTable table;
        table.assessments = answered;
        return assess_all(*framework, table, systems, assessors, {});
    }

    static Target boat_at(Rank level) { return {.domain = 0, .level = level, .score = std::nullopt}; }

    std::string rubric(const std::string& id, const std::vector<std::string>& criteria) const {
        auto text = "[rubric]\nid = \"" + id + "\"\nversion = \"1.0.0\"\ntitle = \"The " + id + "\"\ndomain = \"" + id +
                    "\"\n[assessor]\nid = \"" + assessor + "\"\n" +
                    "[scale]\nfirst = 0\nlabels = [\"None\", \"Low\", \"Good\", \"Best\"]\n" + "[aggregate]\n" + rule +
                    "\n[[capability]]\nid = \"" + id + "-all\"\n";
        for (const auto& criterion : criteria)
            text += "[[capability.criterion]]\nid = \"" + criterion + "\"\ntitle = \"The " + criterion +
                    "\"\nask = \"Is it sound?\"\ndescriptors = [\"No " + criterion + ".\", \"Low " + criterion +
                    ".\", \"Good " + criterion + ".\", \"Best " + criterion + ".\"]\nnext_step = [\"Buy " + criterion +
                    ".\", \"Mend " + criterion + ".\", \"Polish " + criterion + ".\"]\n";
        return text;
    }

    std::string rule = "rule = \"tolerant-staged\"";
    std::string assessor = "as-answered";
    std::string boat_more;
    std::string framework_more;
    AssessorSource assessors = built_in_assessor;
    std::optional<RaiseCosts> raise_costs;
    SystemRegister systems;
    std::vector<AssessmentAnswers> others;
    Readership audience = Readership::internal;
    std::optional<comparison::ContextTable> contexts;
    TemporaryFolder folder;
    std::unique_ptr<Framework> framework;
    std::unique_ptr<ScoringPlan> scoring;
    AssessmentAnswers answers;
};

/// Holds the radio where it is told, either always or once more than that is claimed.
class Harbour : public Assessor {
public:
    explicit Harbour(Rank at_most) : at_most_(at_most) {}

    std::string_view id() const override { return "harbour"; }
    Findings assess(const DomainView& domain) const override {
        const auto radio = domain.framework.find_question("radio").value();
        Findings findings;
        if (domain.domain == 0 && domain.synthesis.criteria[radio].claimed.value_or(0) > at_most_)
            findings.ceilings.push_back({.question = radio,
                                         .at_most = at_most_,
                                         .rule = "radio-log",
                                         .reason = "The log shows fewer calls.",
                                         .remediation = "Log every call.",
                                         .basis = "3 of 10",
                                         .assessor = ""});
        return findings;
    }

private:
    Rank at_most_;
};

inline AssessorSource harbour(Rank at_most) {
    return [at_most](const std::string& id) -> std::shared_ptr<const Assessor> {
        if (id == "harbour") return std::make_shared<const Harbour>(at_most);
        return built_in_assessor(id);
    };
}

} // namespace weft::planning
