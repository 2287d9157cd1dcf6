// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_folder.hpp"
#include "core/problem.hpp"
#include "core/rubric/framework_file.hpp"
#include "tests/properties/no_worse.hpp"
#include "tests/properties/random_case.hpp"

#include <algorithm>
#include <filesystem>

namespace weft::random {
namespace {

const Framework& shipped_framework() {
    static const Framework framework = [] {
        const auto rubrics = std::filesystem::path(WEFT_SOURCE_DIR) / "rubrics";
        Problems problems;
        auto read = read_framework(rubrics / "frameworks/peolc-integration.toml", rubrics, problems);
        EXPECT_EQ(to_text(problems), "");
        return read.value();
    }();
    return framework;
}

const AssessorSource& shipped_plugins() {
    static const AssessorSource assessors = [] {
        const auto plugins = load_plugins(WEFT_PLUGINS);
        EXPECT_EQ(plugins.plugins.size(), 4U) << (plugins.refusals.empty() ? "" : plugins.refusals.front().sentence());
        return assessors_of(plugins, std::chrono::seconds(10));
    }();
    return assessors;
}

/// Mostly levels around a middle of the case's own, so that numbers contradict some claims and support others.
AssessmentAnswers answers_around_a_middle(const Framework& framework) {
    AssessmentAnswers answers;
    answers.system = "demo:a";
    answers.round = "2026";
    for (std::size_t sector = 0; sector < framework.sectors.size(); ++sector) {
        answers.roles.push_back(framework.sectors[sector].role);
        const auto people = *rc::gen::inRange(0, 7);
        for (int person = 0; person < people; ++person)
            answers.respondents.push_back({.id = framework.sectors[sector].id + std::to_string(person),
                                           .sector = sector,
                                           .organisation = person % 2 == 0 ? "" : "o" + std::to_string(sector),
                                           .role = {},
                                           .voice = Voice::self});
    }
    const auto middle = *rc::gen::inRange(0, 5);
    for (std::size_t cell = 0; cell < answers.respondents.size() * framework.questions.size(); ++cell) {
        const auto top = framework.questions[cell % framework.questions.size()].level_count - 1;
        const auto drawn = *rc::gen::inRange(-2, 4);
        answers.answers.push_back(drawn == 3 ? answer::dont_know
                                             : static_cast<Answer>(std::clamp(middle + drawn, 0, top)));
    }
    sort_rows(answers);
    return answers;
}

/// Every number a plugin reads, or none, or an absurd one.
void add_measures(const Framework& framework, AssessmentAnswers& answers) {
    static const std::vector<std::string> strata = {
        "",           "diagnosis=cancer", "diagnosis=non-cancer", "service=ambulance", "service=111",
        "place=vale", "place=moor",       "link=primary",         "link=hospice",      "service=home-care"};
    for (std::size_t measure = 0; measure < framework.measure_count(); ++measure)
        for (const auto& stratum : strata) {
            if (*rc::gen::inRange(0, 3) == 0) continue;
            MeasureValue value;
            value.measure = measure;
            value.stratum = stratum;
            value.numerator = *rc::gen::inRange(-1, 60);
            value.denominator = *rc::gen::inRange(0, 60);
            answers.measures.push_back(value);
        }
}

// DESIGN section 12, 5: with the four plugins in place. A number holds what a better answer claims, never more than that.
RC_GTEST_PROP(Plugins, LowerNothingWhenOneAnswerIsRaised, ()) {
    const auto& framework = shipped_framework();
    auto answers = answers_around_a_middle(framework);
    add_measures(framework, answers);
    const auto levels = level_answers(answers);
    RC_PRE(!levels.empty());
    auto raised = answers;
    for (int times = 0; times < 5; ++times) {
        const auto which = *rc::gen::elementOf(levels);
        const auto top = framework.questions[which % framework.questions.size()].level_count - 1;
        raised.answers[which] = static_cast<Answer>(std::min(raised.answers[which] + 1, top));
    }
    expect_no_worse(framework, assess(framework, answers, shipped_plugins()),
                    assess(framework, raised, shipped_plugins()));
}

// The same for a whole panel that sees everything one level better.
RC_GTEST_PROP(Plugins, LowerNothingWhenEveryAnswerIsRaised, ()) {
    const auto& framework = shipped_framework();
    auto answers = answers_around_a_middle(framework);
    add_measures(framework, answers);
    auto raised = answers;
    for (const auto which : level_answers(answers)) {
        const auto top = framework.questions[which % framework.questions.size()].level_count - 1;
        raised.answers[which] = static_cast<Answer>(std::min(raised.answers[which] + 1, top));
    }
    expect_no_worse(framework, assess(framework, answers, shipped_plugins()),
                    assess(framework, raised, shipped_plugins()));
}

} // namespace
} // namespace weft::random
