// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/defaults_file.hpp"
#include "core/rubric/framework.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace weft {

/// A framework of one criterion "plan" on a scale of 0 to 4, with the sectors given.
inline Framework one_criterion(const std::vector<std::string>& sectors) {
    Framework framework;
    framework.id = "one";
    framework.policy = defaults().policy;
    Domain domain;
    domain.rubric.id = "one";
    domain.rubric.domain = "one";
    domain.rubric.scale.labels = {"0", "1", "2", "3", "4"};
    Aggregate aggregate;
    aggregate.rule = "tolerant-staged";
    aggregate.parameters = defaults().rules;
    Node root;
    root.id = "one";
    root.aggregate = aggregate;
    root.children = {1};
    Node capability;
    capability.id = "care";
    capability.parent = 0;
    capability.criteria = {0};
    domain.rubric.nodes = {root, capability};
    Criterion criterion;
    criterion.id = "plan";
    criterion.title = "Plan";
    criterion.node = 1;
    domain.rubric.criteria = {criterion};
    framework.domains = {domain};
    for (const auto& sector : sectors)
        framework.sectors.push_back({sector, sector, SectorRole::other});
    framework.overall = aggregate;
    framework.overall.rule = "lagging";
    framework.index();
    return framework;
}

struct Said {
    std::string sector;
    std::string organisation;
    Answer answer;
};

/// Answers to the one criterion, one person each, sorted as a table is.
inline AssessmentAnswers said(const Framework& framework, const std::vector<Said>& people) {
    std::vector<std::pair<Respondent, Answer>> rows;
    for (const auto& [sector, organisation, answer] : people)
        rows.push_back({{.id = "r" + std::to_string(rows.size()),
                         .sector = framework.find_sector(sector).value(),
                         .organisation = organisation,
                         .role = "",
                         .voice = Voice::self},
                        answer});
    std::ranges::stable_sort(rows, {},
                             [](const auto& row) { return std::tie(row.first.sector, row.first.organisation); });
    AssessmentAnswers answers;
    answers.system = "demo:a";
    answers.round = "2026";
    answers.roles.assign(framework.sectors.size(), SectorRole::other);
    for (const auto& [respondent, answer] : rows) {
        answers.respondents.push_back(respondent);
        answers.answers.push_back(answer);
    }
    return answers;
}

/// Everybody of a sector, people without an organisation.
inline std::vector<Said> by_sector(const std::map<std::string, std::vector<Answer>>& levels) {
    std::vector<Said> people;
    for (const auto& [sector, answers] : levels)
        for (const auto answer : answers)
            people.push_back({sector, "", answer});
    return people;
}

} // namespace weft
