// SPDX-License-Identifier: MIT
#include "tests/core/plugin/tea_case.hpp"

#include "core/answers/answer_files.hpp"
#include "core/problem.hpp"
#include "core/rubric/framework_file.hpp"
#include "core/source_text.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>

namespace weft {
namespace {

const std::filesystem::path fixture = std::filesystem::path(WEFT_SOURCE_DIR) / "tests/apps/cli/fixture";

std::string replaced(std::string text, const std::string& before, const std::string& after) {
    const auto at = text.find(before);
    EXPECT_NE(at, std::string::npos) << before;
    return text.replace(at, before.size(), after);
}

std::unique_ptr<Framework> tea_with(const std::string& plugin_id, const std::string& parameters,
                                    const TeaChanges& changes) {
    const auto rubric = [&](const std::string& id) {
        const auto source = read_source(fixture / "rubrics" / (id + ".toml"));
        if (id != "tea-brewing") return source;
        auto text = replaced(std::string(source.text()), "id = \"as-answered\"",
                             "id = \"" + plugin_id + "\"\nparameters = " + parameters);
        for (const auto& [before, after] : changes.rubric)
            text = replaced(text, before, after);
        return SourceText(id + ".toml", text);
    };
    Problems problems;
    auto framework = read_framework(read_source(fixture / "rubrics/frameworks/tea.toml"), rubric, problems);
    if (!framework) throw std::runtime_error(to_text(problems));
    return std::make_unique<Framework>(std::move(*framework));
}

} // namespace

TeaCase::TeaCase(const std::string& plugin_id, const std::string& parameters, const TeaChanges& changes)
    : framework_(tea_with(plugin_id, parameters, changes)),
      plan_(std::make_unique<ScoringPlan>(plan_scoring(*framework_))) {
    Problems problems;
    auto files = changes.records;
    files.push_back(fixture / "answers/answers.csv");
    const auto submissions = read_submissions(files, *framework_, problems);
    if (problems.has_errors()) throw std::runtime_error(to_text(problems));
    answers_ = submissions.table.assessments.front();
}

const DomainFindings& TeaCase::let_look(const PluginFolder& plugins, std::chrono::milliseconds deadline) {
    system_ =
        std::make_unique<AssessedSystem>(assess_system(*plan_, answers_, assessors_of(plugins, deadline), merger_));
    EXPECT_TRUE(system_->findings[1].assessor_ran);
    return system_->findings[0];
}

std::vector<std::string> TeaCase::cautions() const {
    std::vector<std::string> said;
    for (const auto& caution : system_->findings[0].findings.cautions)
        said.push_back(std::string(caution.gravity == Gravity::note ? "note " : "warning ") + caution.rule +
                       (caution.question ? " on " + framework_->questions[*caution.question].id : "") + ": " +
                       caution.text);
    return said;
}

std::vector<std::string> TeaCase::ceilings() const {
    std::vector<std::string> held;
    for (const auto& ceiling : system_->findings[0].findings.ceilings)
        held.push_back(framework_->questions[ceiling.question].id + " at " + std::to_string(ceiling.at_most) + " (" +
                       ceiling.rule + "): " + ceiling.reason);
    return held;
}

std::vector<std::string> TeaCase::indicators() const {
    std::vector<std::string> shown;
    for (const auto& indicator : system_->findings[0].findings.indicators) {
        if (indicator.id == "answers") continue;
        std::ostringstream value;
        if (indicator.value)
            value << *indicator.value;
        else
            value << "not known";
        shown.push_back(indicator.id + ": " + value.str());
    }
    return shown;
}

std::string TeaCase::engine_said() const {
    for (const auto& indicator : system_->findings[0].findings.indicators)
        if (indicator.id == "answers") return indicator.title;
    return "nothing";
}

} // namespace weft
