// SPDX-License-Identifier: MIT
#include "core/cases/reach.hpp"

#include "core/assessment/criteria_of.hpp"

namespace weft {
namespace {

const std::string whole = "overall";

} // namespace

void Reach::add(const result::Result& result) {
    add_gates(whole, result.overall.gates);
    for (const auto& domain : result.domains)
        add(domain);
}

void Reach::add(const result::Domain& domain) {
    add_gates(domain.id, domain.gates);
    for (const auto* criterion : criteria_of(domain)) {
        for (const auto& limit : criterion->limits)
            if (limit.holds == true) hit_.insert("limit " + criterion->id + "/" + limit.id);
        for (const auto& ceiling : criterion->ceilings)
            hit_.insert("held " + domain.id + "/" + ceiling.rule);
    }
    for (const auto& caution : domain.cautions)
        hit_.insert("noted " + domain.id + "/" + caution.rule);
    for (const auto& measure : domain.measures)
        if (measure.level_supported)
            hit_.insert("threshold " + measure.id + "/" + std::to_string(*measure.level_supported));
}

void Reach::add_gates(const std::string& of, const std::vector<result::Gate>& gates) {
    for (const auto& gate : gates)
        if (gate.binding) hit_.insert("gate " + of + "/" + gate.id);
}

std::vector<std::string> Reach::not_hit(const std::vector<std::size_t>& domains, bool has_own_gates) const {
    std::vector<std::string> lines;
    for (const auto domain : domains)
        name_rubric(framework_.domains[domain].rubric, lines);
    if (has_own_gates) name_gates(whole, framework_.gates, lines);
    return lines;
}

void Reach::name_rubric(const Rubric& rubric, std::vector<std::string>& lines) const {
    for (const auto& criterion : rubric.criteria)
        for (const auto& limit : criterion.limits)
            if (const auto line = "limit " + criterion.id + "/" + limit.id; !hit_.contains(line)) lines.push_back(line);
    for (const auto& measure : rubric.measures)
        name_measure(rubric, measure, lines);
    for (const auto& judgement : rubric.assessor.judgements) {
        const auto name = rubric.domain + "/" + judgement.id;
        const bool has_held = hit_.contains("held " + name);
        const bool has_noted = hit_.contains("noted " + name);
        if (has_held && has_noted) continue;
        lines.push_back("judgement " + judgement.id + " of " + rubric.domain +
                        (has_held    ? ": held, never noted"
                         : has_noted ? ": noted, never held"
                                     : ": never held nor noted"));
    }
    name_gates(rubric.domain, rubric.gates, lines);
}

/// A threshold is hit where a number reaches it and not the next.
void Reach::name_measure(const Rubric& rubric, const Measure& measure, std::vector<std::string>& lines) const {
    for (std::size_t i = 0; i < measure.thresholds.size(); ++i) {
        const auto rank = static_cast<Rank>(i + 1);
        const auto level = std::to_string(rubric.scale.printed(rank));
        if (!hit_.contains("threshold " + measure.id + "/" + level))
            lines.push_back("threshold " + to_text(measure.thresholds[i]) + " of " + measure.id + ", for level " +
                            level);
    }
}

void Reach::name_gates(const std::string& of, const std::vector<Gate>& gates, std::vector<std::string>& lines) const {
    for (const auto& gate : gates)
        if (!hit_.contains("gate " + of + "/" + gate.id)) lines.push_back("gate " + gate.id + " of " + of);
}

} // namespace weft
