// SPDX-License-Identifier: MIT
#include "core/comparison/rubric_health_rows.hpp"

#include "core/rubric/policy.hpp"

#include <algorithm>

namespace weft::comparison::tidy {
namespace {

std::uint32_t systems_of_grade(const EvidenceBehindCriterion& criterion, EvidenceGrade grade) {
    const auto found = std::ranges::find(criterion.grades, name_of(grade), &GradeCount::grade);
    return found == criterion.grades.end() ? 0 : found->systems;
}

const ItemInDomain* find_item(const AnswerConsistency& consistency, const std::string& criterion) {
    for (const auto& domain : consistency.domains) {
        const auto found = std::ranges::find(domain.items, criterion, &ItemInDomain::criterion);
        if (found != domain.items.end()) return &*found;
    }
    return nullptr;
}

ConsistencyRow consistency_row(const std::string& round, const DomainConsistency& domain, const std::string& of,
                               const Consistency& found) {
    return {.round = round,
            .domain = domain.domain,
            .of = of,
            .criteria = domain.criteria,
            .rows = found.rows,
            .alpha = found.alpha,
            .low = found.low,
            .high = found.high,
            .reason = found.reason};
}

AgreementRow agreement_row(const std::string& round, const std::string& kind, const std::string& part,
                           const std::string& among, const Agreement& found) {
    return {.round = round,
            .kind = kind,
            .part = part,
            .among = among,
            .units = found.units,
            .raters = found.raters,
            .alpha = found.alpha,
            .low = found.low,
            .high = found.high,
            .same = found.same,
            .ac2 = found.ac2,
            .reason = found.reason,
            .verdict = found.verdict};
}

} // namespace

std::vector<EvidenceRow> evidence_rows(const Comparison& comparison) {
    std::vector<EvidenceRow> rows;
    for (const auto& criterion : comparison.evidence.criteria)
        rows.push_back({.round = comparison.round,
                        .domain = criterion.domain,
                        .criterion = criterion.criterion,
                        .title = criterion.title,
                        .systems = criterion.systems,
                        .with_evidence = criterion.with_evidence,
                        .evidence_share = criterion.evidence_share,
                        .grade_none = systems_of_grade(criterion, EvidenceGrade::none),
                        .grade_assertion = systems_of_grade(criterion, EvidenceGrade::assertion),
                        .grade_document = systems_of_grade(criterion, EvidenceGrade::document),
                        .grade_corroborated = systems_of_grade(criterion, EvidenceGrade::corroborated),
                        .grade_verified = systems_of_grade(criterion, EvidenceGrade::verified),
                        .lowered = criterion.lowered,
                        .lowered_share = criterion.lowered_share,
                        .claimed = criterion.claimed,
                        .evidenced = criterion.evidenced,
                        .moderated = criterion.moderated,
                        .moderated_lower = criterion.moderated_lower,
                        .moderated_higher = criterion.moderated_higher,
                        .claimed_where_moderated = criterion.claimed_where_moderated,
                        .moderated_to = criterion.moderated_to});
    return rows;
}

std::vector<MeasureRow> measure_rows(const Comparison& comparison) {
    std::vector<MeasureRow> rows;
    for (const auto& measure : comparison.measures.measures)
        for (const auto& value : measure.values)
            rows.push_back({.round = comparison.round,
                            .system = value.system,
                            .domain = measure.domain,
                            .criterion = measure.criterion,
                            .measure = measure.measure,
                            .stratum = value.stratum,
                            .numerator = value.numerator,
                            .denominator = value.denominator,
                            .share = value.share,
                            .low = value.low,
                            .high = value.high,
                            .period_start = value.period_start,
                            .period_end = value.period_end,
                            .source = value.source,
                            .level_supported = value.level_supported,
                            .claimed = value.claimed,
                            .verdict = value.verdict});
    return rows;
}

std::vector<ItemRow> item_rows(const Comparison& comparison) {
    std::vector<ItemRow> rows;
    if (!comparison.rubric_health) return rows;
    for (const auto& criterion : comparison.rubric_health->criteria) {
        ItemRow row{.round = comparison.round,
                    .domain = criterion.domain,
                    .criterion = criterion.criterion,
                    .title = criterion.title,
                    .ends = criterion.ends,
                    .item_rest = {},
                    .alpha_if_dropped = {},
                    .goes_less = false};
        if (const auto* const item = find_item(comparison.rubric_health->consistency, criterion.criterion)) {
            row.item_rest = item->item_rest;
            row.alpha_if_dropped = item->alpha_if_dropped;
            row.goes_less = item->goes_less;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ConsistencyRow> consistency_rows(const Comparison& comparison) {
    std::vector<ConsistencyRow> rows;
    if (!comparison.rubric_health) return rows;
    for (const auto& domain : comparison.rubric_health->consistency.domains) {
        rows.push_back(consistency_row(comparison.round, domain, "people", domain.within));
        rows.push_back(consistency_row(comparison.round, domain, "systems", domain.of_systems));
    }
    return rows;
}

std::vector<AgreementRow> agreement_rows(const Comparison& comparison) {
    std::vector<AgreementRow> rows;
    if (!comparison.rubric_health) return rows;
    const auto add = [&](const std::string& kind, const std::vector<AgreementOn>& parts) {
        for (const auto& part : parts) {
            rows.push_back(agreement_row(comparison.round, kind, part.id, "within-sectors", part.within));
            rows.push_back(agreement_row(comparison.round, kind, part.id, "between-sectors", part.between));
        }
    };
    add("domain", comparison.rubric_health->agreement.domains);
    add("system", comparison.rubric_health->agreement.systems);
    return rows;
}

} // namespace weft::comparison::tidy
