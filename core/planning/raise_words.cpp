// SPDX-License-Identifier: MIT
#include "core/planning/raise_words.hpp"

#include "core/synthesis/evidence_grades.hpp"

namespace weft::planning {
namespace {

Rung write_rung(const Planner& planner, std::size_t question, Rank rank, const Scale& scale) {
    const auto& criterion = planner.system().framework.criterion(question);
    const auto at = static_cast<std::size_t>(rank);
    Rung rung;
    rung.level = scale.printed(rank);
    rung.label = scale.label(rank);
    if (!criterion.descriptors.empty()) rung.descriptor = criterion.descriptors[at];
    if (at <= criterion.next_step.size()) rung.next_step = criterion.next_step[at - 1];
    if (at <= criterion.visitor_asks.size()) rung.visitor_asks = criterion.visitor_asks[at - 1];
    rung.cost = to_double(planner.cost(question, rank) - planner.cost(question, rank - 1));
    return rung;
}

/// Evidence moves the headline itself where the chain is the evidenced one, or where the policy caps by it.
bool is_evidence_binding(const Framework& framework) {
    return framework.headline == Chain::evidenced ||
           (framework.headline == Chain::assessed && framework.policy.evidence == EvidenceUse::cap);
}

} // namespace

EvidenceGrade grade_needed(const Framework& framework, std::size_t question, Rank level) {
    const auto top = framework.questions[question].level_count - 1;
    for (std::size_t i = 0; i < evidence_grade_count; ++i)
        if (const auto grade = static_cast<EvidenceGrade>(i); evidence_cap(framework.policy, grade, top) >= level)
            return grade;
    return EvidenceGrade::verified;
}

Raise write_raise(const Planner& planner, const LevelChange& change) {
    const auto& system = planner.system();
    const auto& framework = system.framework;
    const auto& [question, to] = change;
    const auto from = planner.levels()[question];
    const auto& criterion = framework.criterion(question);
    const auto& rubric = framework.domains[framework.questions[question].domain].rubric;
    Raise raise;
    raise.criterion = criterion.id;
    raise.title = criterion.title;
    raise.domain = rubric.domain;
    raise.from = rubric.scale.printed(from);
    raise.from_label = rubric.scale.label(from);
    raise.to = rubric.scale.printed(to);
    raise.to_label = rubric.scale.label(to);
    raise.cost = to_double(planner.cost(question, to));
    raise.claimed = rubric.scale.printed(system.levels[question][Chain::claimed].value_or(from));
    if (!criterion.descriptors.empty()) raise.descriptor = criterion.descriptors[static_cast<std::size_t>(from)];
    for (auto rank = from + 1; rank <= to; ++rank)
        raise.steps.push_back(write_rung(planner, question, rank, rubric.scale));
    raise.evidence_now = name_of(system.synthesis.criteria[question].grade);
    if (framework.policy.evidence != EvidenceUse::off) {
        const auto needed = grade_needed(framework, question, to);
        raise.evidence_needed = name_of(needed);
        raise.evidence_is_enough = system.synthesis.criteria[question].grade >= needed;
    }
    raise.evidence_is_binding = is_evidence_binding(framework);
    raise.evidence_wanted = criterion.evidence_wanted;
    return raise;
}

} // namespace weft::planning
