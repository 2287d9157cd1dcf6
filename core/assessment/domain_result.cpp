// SPDX-License-Identifier: MIT
#include "core/assessment/domain_result.hpp"

#include "core/assessment/criterion_result.hpp"
#include "core/assessment/level_words.hpp"
#include "core/assessment/node_result.hpp"
#include "core/fraction.hpp"
#include "core/scoring/score_assessment.hpp"

#include <algorithm>
#include <variant>

namespace weft {
namespace {

/// The root's own criteria cannot exist, so capabilities are the nodes after the first.
std::vector<result::Capability> write_capabilities(const AssessedSystem& system, std::size_t domain) {
    const auto& described = system.framework.domains[domain];
    const auto& nodes = described.rubric.nodes;
    std::vector<result::Capability> capabilities;
    for (std::size_t node = 1; node < nodes.size(); ++node) {
        result::Capability written;
        written.id = nodes[node].id;
        written.title = nodes[node].title;
        if (nodes[node].parent.value_or(0) != 0) written.parent = nodes[*nodes[node].parent].id;
        written.weight = to_double(nodes[node].weight);
        written.result = write_node(system, domain, node);
        for (const auto criterion : nodes[node].criteria)
            written.criteria.push_back(write_criterion(system, described.first_criterion + criterion));
        capabilities.push_back(std::move(written));
    }
    return capabilities;
}

/// The domain's claimed score as it would be without each sector in turn, where there are two or more.
result::WithoutOneSector leave_out_each_sector(const AssessedSystem& system, std::size_t domain) {
    result::WithoutOneSector range;
    if (system.voices.heard_count < 2) return range;
    for (std::size_t sector = 0; sector < system.framework.sectors.size(); ++sector) {
        if (!system.voices.is_heard[sector]) continue;
        auto levels = system.levels;
        const auto claimed = levels_without(system.framework, system.synthesis, sector);
        for (std::size_t question = 0; question < levels.size(); ++question)
            levels[question][Chain::claimed] = claimed[question];
        const auto scores = score_assessment(system.plan, levels, true);
        const auto score = as_double(scores.domains[domain].front()[Chain::claimed].value);
        if (!score) continue;
        const auto& id = system.framework.sectors[sector].id;
        if (!range.score_low || *score < *range.score_low) {
            range.score_low = score;
            range.lowest_without = id;
        }
        if (!range.score_high || *score > *range.score_high) {
            range.score_high = score;
            range.highest_without = id;
        }
    }
    return range;
}

std::optional<std::string> criterion_id(const Framework& framework, std::optional<std::size_t> question) {
    return question ? std::optional(framework.criterion(*question).id) : std::nullopt;
}

void write_findings(result::Domain& written, const AssessedSystem& system, const Findings& findings) {
    for (const auto& indicator : findings.indicators)
        written.indicators.push_back(
            {indicator.id, indicator.title, indicator.value, indicator.unit, indicator.basis, indicator.assessor});
    for (const auto& caution : findings.cautions)
        written.cautions.push_back({caution.rule, criterion_id(system.framework, caution.question), caution.text,
                                    caution.gravity == Gravity::warning ? "warning" : "note", caution.assessor,
                                    caution.is_not_tested, caution.measure});
}

std::optional<double> rounded(std::optional<double> value) {
    return value ? std::optional(with_nine_decimals(*value)) : std::nullopt;
}

result::Measure write_measure(const Measure& measure, const MeasureReading& reading, const Scale& scale) {
    const auto supported =
        reading.rank_supported ? std::optional(std::min(*reading.rank_supported, scale.top())) : std::nullopt;
    return {
        .id = measure.id,
        .criterion = measure.supports,
        .numerator_is = measure.numerator,
        .denominator_is = measure.denominator,
        .stratum = reading.stratum,
        .numerator = reading.numerator,
        .denominator = reading.denominator,
        .share = rounded(reading.share),
        .low = rounded(reading.low),
        .high = rounded(reading.high),
        .level_supported = printed(scale, supported),
        .label_supported = label(scale, supported),
        .period_start = reading.period_start,
        .period_end = reading.period_end,
        .source = reading.source,
    };
}

result::MeasureAsked write_asked(const Measure& measure, const Scale& scale) {
    result::MeasureAsked written{
        .id = measure.id,
        .criterion = measure.supports,
        .numerator_is = measure.numerator,
        .denominator_is = measure.denominator,
        .obtained_from = measure.obtained_from,
        .checked = measure.checked,
        .caution = measure.caution,
        .better = measure.better == Better::higher ? "higher" : "lower",
        .strata = measure.strata,
        .thresholds = {},
        .because = measure.because,
        .owner = measure.owner,
        .review_by = measure.review_by,
    };
    for (Rank rank = 1; const auto& threshold : measure.thresholds) {
        written.thresholds.push_back(
            {scale.printed(rank), scale.label(rank), with_nine_decimals(to_double(threshold))});
        ++rank;
    }
    return written;
}

void write_measures(result::Domain& written, const AssessedSystem& system, std::size_t domain) {
    const auto& described = system.framework.domains[domain];
    for (std::size_t i = 0; i < described.rubric.measures.size(); ++i) {
        const auto& measure = described.rubric.measures[i];
        written.measures_asked.push_back(write_asked(measure, described.rubric.scale));
        bool was_given = false;
        for (const auto& reading : system.measures) {
            if (reading.measure != described.first_measure + i) continue;
            was_given = true;
            written.measures.push_back(write_measure(measure, reading, described.rubric.scale));
        }
        if (!was_given)
            written.measures_missing.push_back(
                {measure.id, measure.supports, measure.numerator, measure.denominator, measure.obtained_from});
    }
}

/// A parameter as a rubric could write it.
std::string parameter_words(const Parameter& parameter) {
    const auto* const words = std::get_if<std::string>(&parameter);
    return words != nullptr ? *words : shortest_text(std::get<double>(parameter));
}

/// What nobody looked at stands as it was answered, and may stand too high.
void hold_as_provisional(result::Domain& written) {
    if (written.publication != "published") return;
    written.publication = "provisional";
    written.reason = "The assessor '" + written.assessor + "' did not look at it, so a level may be too high.";
}

} // namespace

result::Domain write_domain(const AssessedSystem& system, std::size_t domain, const std::string& digest) {
    const auto& described = system.framework.domains[domain];
    const auto& rubric = described.rubric;
    const auto& found = system.findings[domain];

    result::Domain written;
    static_cast<result::NodeSummary&>(written) = write_node(system, domain, 0);
    written.id = rubric.domain;
    written.title = rubric.title;
    written.weight = to_double(described.weight);
    written.assessor = rubric.assessor.id;
    written.assessor_ran = found.assessor_ran;
    for (const auto& [key, value] : rubric.assessor.parameters)
        written.assessor_parameters[key] = parameter_words(value);
    written.assessor_reasons = rubric.assessor.because;
    for (const auto& judgement : rubric.assessor.judgements)
        written.judgements.push_back({judgement.id, judgement.says, judgement.evidence_from});
    if (!written.assessor_ran) hold_as_provisional(written);
    written.rubric = {rubric.id, rubric.version, rubric.title, digest};
    written.owner = rubric.owner;
    written.review_by = rubric.review_by;
    written.status = rubric.status;
    written.limits_of_evidence = rubric.limits_of_evidence;
    written.criterion_scale = levels_of(rubric.scale);
    written.capabilities = write_capabilities(system, domain);
    written.without_one_sector = leave_out_each_sector(system, domain);
    write_findings(written, system, found.findings);
    write_measures(written, system, domain);
    return written;
}

} // namespace weft
