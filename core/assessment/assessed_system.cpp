// SPDX-License-Identifier: MIT
#include "core/assessment/assessed_system.hpp"

#include "core/findings/check_findings.hpp"
#include "core/findings/engine_name.hpp"
#include "core/findings/former_systems.hpp"
#include "core/findings/panel_findings.hpp"
#include "core/log.hpp"
#include "core/scoring/score_assessment.hpp"

#include <algorithm>
#include <exception>
#include <string>

namespace weft {
namespace {

Caution stands_as_answered(const std::string& assessor, const std::string& why) {
    return {
        .rule = "assessor-did-not-run",
        .question = std::nullopt,
        .text = "The assessor '" + assessor + "' " + why + "; this domain stands as it was answered.",
        .gravity = Gravity::warning,
        .assessor = engine_name,
    };
}

/// Lets the domain's assessor look. Whatever goes wrong costs its findings and a caution, never the run.
DomainFindings let_assessor_look(const DomainView& view, const AssessorSource& assessors) {
    const auto& id = view.framework.domains[view.domain].rubric.assessor.id;
    DomainFindings result;
    const auto assessor = assessors(id);
    if (!assessor) {
        result.assessor_ran = false;
        result.findings.cautions.push_back(stands_as_answered(id, "is not installed"));
        return result;
    }
    try {
        result.findings = check_findings(view.framework, view.domain, id, assessor->assess(view));
        result.assessor_version = assessor->version();
    } catch (const AssessorFailure& failure) {
        log::warning("assessor " + id + " " + failure.what() + ", on " + view.answers.system);
        result.assessor_ran = false;
        result.findings.cautions.push_back(stands_as_answered(id, failure.what()));
    } catch (const std::exception& error) {
        log::warning("assessor " + id + " failed on " + view.answers.system + ": " + error.what());
        result.assessor_ran = false;
        result.findings.cautions.push_back(stands_as_answered(id, "failed"));
    }
    return result;
}

std::vector<DomainFindings> find(const Framework& framework, const AssessmentAnswers& answers,
                                 const Synthesis& synthesis, std::span<const MeasureReading> measures,
                                 const std::optional<Merger>& merger, const AssessorSource& assessors) {
    std::vector<DomainFindings> findings;
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain) {
        const DomainView view{framework, domain, answers, synthesis, measures, merger ? &*merger : nullptr};
        auto found = let_assessor_look(view, assessors);
        found.findings.add(panel_findings(framework, domain, synthesis));
        found.findings.add(former_system_findings(framework, domain, measures));
        findings.push_back(std::move(found));
    }
    return findings;
}

std::vector<Ceiling> all_ceilings(const std::vector<DomainFindings>& findings) {
    std::vector<Ceiling> ceilings;
    for (const auto& domain : findings)
        ceilings.insert(ceilings.end(), domain.findings.ceilings.begin(), domain.findings.ceilings.end());
    return ceilings;
}

std::vector<VoiceLevels> hear_other_voices(const Framework& framework, const AssessmentAnswers& answers) {
    std::vector<VoiceLevels> voices;
    for (std::size_t i = 0; i < voice_count; ++i) {
        const auto voice = static_cast<Voice>(i);
        const auto spoke = std::ranges::any_of(
            answers.respondents, [voice](const Respondent& respondent) { return respondent.voice == voice; });
        if (voice != framework.voice && spoke) voices.push_back({voice, voice_levels(framework, answers, voice)});
    }
    return voices;
}

} // namespace

AssessedSystem assess_system(const ScoringPlan& plan, const AssessmentAnswers& answers, const AssessorSource& assessors,
                             std::optional<Merger> merger) {
    const auto& framework = *plan.framework;
    auto synthesis = synthesise(framework, answers);
    auto voices = voice_balance(framework, synthesis);
    auto measures = read_measures(framework, answers);
    auto findings = find(framework, answers, synthesis, measures, merger, assessors);
    auto levels = criterion_levels(framework, synthesis, all_ceilings(findings));
    auto scores = score_assessment(plan, levels, voices.is_complete());
    return {
        .plan = plan,
        .framework = framework,
        .answers = answers,
        .merger = std::move(merger),
        .synthesis = std::move(synthesis),
        .voices = std::move(voices),
        .measures = std::move(measures),
        .findings = std::move(findings),
        .levels = std::move(levels),
        .scores = std::move(scores),
        .other_voices = hear_other_voices(framework, answers),
    };
}

} // namespace weft
