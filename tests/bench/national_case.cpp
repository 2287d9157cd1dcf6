// SPDX-License-Identifier: MIT
#include "tests/bench/national_case.hpp"

#include "core/rubric/defaults_file.hpp"

#include <random>
#include <string>

namespace weft {
namespace {

constexpr std::size_t sector_count = 5;
constexpr std::size_t domain_count = 4;
constexpr std::size_t criteria_per_capability = 5;

Aggregate aggregate_by(const std::string& rule) {
    Aggregate aggregate;
    aggregate.rule = rule;
    aggregate.parameters = defaults().rules;
    return aggregate;
}

Rubric make_rubric(const std::string& id, const NationalShape& shape) {
    Rubric rubric;
    rubric.id = id;
    rubric.domain = id;
    rubric.scale.labels = {"0", "1", "2", "3", "4"};
    Node root;
    root.id = id;
    root.aggregate = aggregate_by("tolerant-staged");
    rubric.nodes.push_back(root);
    for (std::size_t c = 0; c < shape.capabilities_per_domain; ++c) {
        Node capability;
        capability.id = "c" + std::to_string(c);
        capability.parent = 0;
        const auto node = rubric.nodes.size();
        rubric.nodes.front().children.push_back(node);
        for (std::size_t i = 0; i < criteria_per_capability; ++i) {
            Criterion criterion;
            criterion.id = id + "-" + capability.id + "-" + std::to_string(i);
            criterion.node = node;
            criterion.na_allowed = i == 0;
            criterion.critical = c == 0 && i == 1;
            if (i == 2) criterion.tags = {"relational"};
            capability.criteria.push_back(rubric.criteria.size());
            rubric.criteria.push_back(std::move(criterion));
        }
        rubric.nodes.push_back(std::move(capability));
    }
    return rubric;
}

Framework make_framework(const NationalShape& shape) {
    Framework framework;
    framework.id = "national";
    framework.policy = defaults().policy;
    framework.overall = aggregate_by("lagging");
    for (std::size_t domain = 0; domain < domain_count; ++domain) {
        Domain joined;
        joined.rubric = make_rubric("d" + std::to_string(domain), shape);
        framework.domains.push_back(std::move(joined));
    }
    for (std::size_t sector = 0; sector < sector_count; ++sector)
        framework.sectors.push_back({"s" + std::to_string(sector), "Sector", SectorRole::other});
    framework.index();
    return framework;
}

Answer random_answer(std::mt19937& random) {
    const auto percent = random() % 100;
    if (percent < 5) return answer::dont_know;
    if (percent < 8) return answer::not_applicable;
    if (percent < 12) return answer::missing;
    return static_cast<Answer>(random() % 3 + random() % 3);
}

AssessmentAnswers make_assessment(const Framework& framework, const NationalShape& shape, std::mt19937& random) {
    AssessmentAnswers answers;
    answers.roles.assign(sector_count, SectorRole::other);
    for (std::size_t i = 0; i < shape.respondents_per_system; ++i) {
        Respondent respondent;
        respondent.id = "r" + std::to_string(i);
        respondent.sector = i * sector_count / shape.respondents_per_system;
        if (shape.people_per_organisation > 0)
            respondent.organisation = "o" + std::to_string(i / shape.people_per_organisation);
        answers.respondents.push_back(std::move(respondent));
    }
    answers.answers.resize(shape.respondents_per_system * framework.questions.size());
    for (auto& given : answers.answers)
        given = random_answer(random);
    return answers;
}

} // namespace

std::size_t NationalCase::answer_count() const {
    return assessments.size() * assessments.front().answers.size();
}

NationalCase make_national_case(unsigned seed, const NationalShape& shape) {
    NationalCase national{make_framework(shape), {}};
    std::mt19937 random(seed);
    for (std::size_t system = 0; system < shape.systems; ++system) {
        auto& made = national.assessments.emplace_back(make_assessment(national.framework, shape, random));
        made.system = "demo:s" + std::to_string(system); // two of one name would be revisions of one assessment
        made.round = "2026";
    }
    return national;
}

} // namespace weft
