// SPDX-License-Identifier: MIT
#include "reports/csv/csv_report.hpp"

#include "core/assessment/hidden_words.hpp"
#include "reports/csv/cells.hpp"
#include "reports/csv/columns.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <string_view>

namespace weft {
namespace {

using csv::number_cell;
using csv::text_cell;

/// The cells of one row by the name of their column; those not set are empty.
class Row {
public:
    void text(std::string_view column, std::string_view text) { set(column, text_cell(text)); }
    void number(std::string_view column, std::optional<int> number) { set(column, number_cell(number)); }
    void number(std::string_view column, std::optional<double> number) { set(column, number_cell(number)); }
    void count(std::string_view column, std::optional<std::uint32_t> count) {
        set(column, count ? std::to_string(*count) : "");
    }

    std::string line() const {
        std::string line;
        for (const auto& column : csv::columns()) {
            if (&column != csv::columns().data()) line += ',';
            if (const auto cell = cells_.find(column.name); cell != cells_.end()) line += cell->second;
        }
        return line + "\n";
    }

private:
    void set(std::string_view column, std::string cell) {
        assert(std::ranges::count(csv::columns(), column, &csv::Column::name) == 1);
        cells_.insert_or_assign(column, std::move(cell));
    }

    std::map<std::string_view, std::string> cells_;
};

std::string header() {
    std::string line;
    for (const auto& column : csv::columns()) {
        if (&column != csv::columns().data()) line += ',';
        line += column.name;
    }
    return line + "\n";
}

Row first_cells(const result::Result& result) {
    Row row;
    row.text("system", result.system);
    row.text("system_name", result.system_name);
    row.text("round", result.round);
    row.text("framework", result.framework.id);
    row.text("framework_version", result.framework.version);
    row.text("framework_status", result.status);
    row.text("voice", result.voice);
    return row;
}

std::string joined(const std::vector<std::string>& parts, std::string_view by) {
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : std::string(by)) + part;
    return text;
}

/// Rules that hold a criterion back, each once, the strictest first.
std::vector<std::string> holding_rules(const result::Criterion& criterion) {
    std::vector<std::string> rules;
    for (const auto& ceiling : criterion.ceilings)
        if (ceiling.binding && std::ranges::find(rules, ceiling.rule) == rules.end()) rules.push_back(ceiling.rule);
    return rules;
}

std::string node_line(Row row, std::string_view kind, std::string_view title, const result::NodeSummary& node) {
    row.text("row", kind);
    row.text("title", title);
    row.text("state", node.publication);
    row.number("level", node.level);
    row.text("label", node.label);
    row.number("level_low", node.level_low);
    row.number("level_high", node.level_high);
    row.number("claimed", node.claimed.level);
    row.number("evidenced", node.evidenced.level);
    row.number("assessed", node.assessed.level);
    row.number("score", node.score);
    row.number("score_low", node.score_low);
    row.number("score_high", node.score_high);
    row.text("score_unit", node.unit);
    row.number("coverage", node.coverage);
    row.text("reason", node.reason);
    row.text("held_by", joined(node.explanation.held_by, " "));
    row.text("hidden", node.hidden);
    return row.line();
}

std::string criterion_line(Row row, const result::Criterion& criterion) {
    row.text("row", "criterion");
    row.text("title", criterion.title);
    row.text("state", criterion.state);
    row.number("level", criterion.level);
    row.text("label", criterion.label);
    row.number("claimed", criterion.claimed);
    row.number("evidenced", criterion.evidenced);
    row.number("assessed", criterion.assessed);
    row.number("coverage", criterion.coverage);
    row.count("people", criterion.level_givers);
    row.number("agreement", criterion.agreement);
    row.text("agreement_word", criterion.agreement_word);
    row.number("sector_gap", criterion.sector_gap);
    row.text("evidence_grade", criterion.evidence_grade);
    row.text("reason", criterion.reason);
    row.text("held_by", joined(holding_rules(criterion), " "));
    row.text("hidden", criterion.hidden);
    return row.line();
}

std::string title_of(const result::Result& result, std::string_view sector) {
    for (const auto& heard : result.participation.sectors)
        if (heard.id == sector) return heard.title;
    return std::string(sector);
}

bool says_that_it_does_not_apply(const result::SectorAnswers& sector) {
    return sector.hidden.empty() && sector.not_applicable > 0U && sector.dont_know == 0 && sector.declined == 0 &&
           sector.missing == 0 && std::ranges::count(sector.counts, 0U) == std::ssize(sector.counts);
}

std::string sector_lines(Row row, const result::Result& result, const result::Domain& domain,
                         const result::SectorAnswers& sector) {
    row.text("sector", sector.sector);
    row.text("title", title_of(result, sector.sector));

    auto whole = row;
    whole.text("row", "sector");
    const bool applies_not = !sector.level && says_that_it_does_not_apply(sector);
    const bool is_hidden = !sector.hidden.empty();
    whole.text("state", is_hidden ? "hidden" : sector.level ? "level" : applies_not ? "not-applicable" : "unknown");
    whole.number("level", sector.level);
    whole.text("label", sector.label);
    whole.count("dont_know", sector.dont_know);
    whole.count("not_applicable", sector.not_applicable);
    whole.count("declined", sector.declined);
    whole.count("missing", sector.missing);
    whole.text("hidden", sector.hidden);
    if (is_hidden)
        whole.text("reason", hidden_words(sector.hidden, result.smallest_group));
    else if (!sector.level)
        whole.text("reason", applies_not ? "Everybody of this sector says that it does not apply."
                                         : "Nobody of this sector gave a level that could be counted.");
    auto lines = whole.line();

    row.text("row", "answer");
    row.text("state", is_hidden ? "hidden" : "level");
    row.text("hidden", sector.hidden);
    for (std::size_t i = 0; (is_hidden || i < sector.counts.size()) && i < domain.criterion_scale.size(); ++i) {
        row.number("level", std::optional(domain.criterion_scale[i].level));
        row.text("label", domain.criterion_scale[i].label);
        if (!is_hidden) row.count("people", sector.counts[i]);
        lines += row.line();
    }
    return lines;
}

std::string rows_of(const result::Result& result) {
    auto row = first_cells(result);
    row.text("caveat", result.caveat);
    row.text("limits_of_evidence", joined(result.limits_of_evidence, " | "));
    auto text = node_line(row, "overall", result.framework.title, result.overall);
    row = first_cells(result);
    for (const auto& view : result.views) {
        row.text("view", view.id);
        text += node_line(row, "view", view.title, view);
    }
    for (const auto& domain : result.domains) {
        row = first_cells(result);
        row.text("domain", domain.id);
        auto whole_domain = row;
        whole_domain.text("limits_of_evidence", joined(domain.limits_of_evidence, " | "));
        text += node_line(whole_domain, "domain", domain.title, domain);
        for (const auto& capability : domain.capabilities) {
            row.text("capability", capability.id);
            row.text("criterion", "");
            text += node_line(row, "capability", capability.title, capability.result);
            for (const auto& criterion : capability.criteria) {
                row.text("criterion", criterion.id);
                text += criterion_line(row, criterion);
                for (const auto& sector : criterion.sectors)
                    text += sector_lines(row, result, domain, sector);
            }
        }
    }
    return text;
}

} // namespace

std::string csv_report(const result::Result& result) {
    return header() + rows_of(result);
}

std::string csv_of_all(std::span<const result::Result* const> results) {
    auto text = header();
    for (const auto* result : results)
        text += rows_of(*result);
    return text;
}

} // namespace weft
