// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/said_once.hpp"
#include "reports/words/words.hpp"

#include <algorithm>

namespace weft::html {
namespace {

void write_cautions(Page& page, const View& view, const result::Domain& domain) {
    if (domain.cautions.empty()) return;
    page.add("h4", page.words().heading("To be read with care"));
    for (const auto& caution : words::said_once(domain.cautions)) {
        const bool is_warning = caution.gravity == "warning";
        page.add("p", {{"class", is_warning ? "caution warning" : "caution"}}, [&] {
            page.add("strong", is_warning ? "Warning: " : page.words().head("Note") + ": ");
            page.text(caution.text);
            if (caution.criteria.empty()) return;
            page.text(" See ");
            write_linked(page, view, caution.criteria);
            page.text(".");
        });
    }
}

void write_indicators(Page& page, const View& view, const result::Domain& domain) {
    if (domain.indicators.empty()) return;
    add_table(page, domain.title + ": numbers derived from the answers and measures", [&] {
        add_column_heads(page, {"Number", "#Value", "Made from"});
        page.add("tbody", [&] {
            for (const auto& indicator : domain.indicators)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, indicator.title);
                    page.add("td", {{"class", "number"}},
                             indicator.hidden.empty() ? view.words.amount(indicator.value, indicator.unit)
                                                      : view.hidden(indicator.hidden));
                    page.add("td", indicator.basis);
                });
        });
    });
}

std::string range(const words::Words& words, const result::Measure& measure) {
    if (!measure.low || !measure.high) return "exact";
    return words.percent(*measure.low) + " to " + words.percent(*measure.high);
}

std::string period(const words::Words& words, const result::Measure& measure) {
    const auto start = words.date(measure.period_start);
    const auto end = words.date(measure.period_end);
    if (start.empty() && end.empty()) return "not said";
    return start.empty() || end.empty() ? start + end : start + " to " + end;
}

void write_measure(Page& page, const View& view, const result::Measure& measure) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] {
            page.text(measure.numerator_is + ", of " + measure.denominator_is + ". For ");
            write_link(page, view, measure.criterion);
        });
        page.add("td", view.words.stratum(measure.stratum));
        page.add("td", view.words.amount(measure.numerator, "") + " of " + view.words.amount(measure.denominator, "") +
                           ": " + view.words.amount(measure.share, "share"));
        page.add("td", range(view.words, measure));
        page.add("td",
                 view.words.level(measure.level_supported, measure.label_supported, view.words.say("phrase.no-level")));
        page.add("td", period(view.words, measure));
        page.add("td", measure.source.empty() ? "not said" : measure.source);
    });
}

void write_measures(Page& page, const View& view, const result::Domain& domain) {
    if (domain.measures.empty()) return;
    add_wide_table(page, domain.title + ": measures beside the answers", [&] {
        add_column_heads(
            page, {"Measure", "Of whom", "Counted", "Could well lie", "Would support by itself", "Period", "Source"});
        page.add("tbody", [&] {
            for (const auto& measure : domain.measures)
                write_measure(page, view, measure);
        });
    });
}

void write_measures_missing(Page& page, const View& view, const result::Domain& domain) {
    if (domain.measures_missing.empty()) return;
    page.add("h4", page.words().heading("Not tested"));
    page.add("p", "These numbers were asked for and not given. Opinion stands there without a number beside it.");
    for (const auto& missing : domain.measures_missing)
        write_missing_measure(page, view, missing);
}

bool has_thresholds(const result::Domain& domain) {
    return std::ranges::any_of(domain.measures_asked, [](const auto& asked) { return !asked.thresholds.empty(); });
}

/// Only measures that are compared with something: their thresholds, and why these.
void write_thresholds(Page& page, const View& view, const result::Domain& domain) {
    if (!has_thresholds(domain)) return;
    add_wide_table(page, domain.title + ": from which share a measure supports a level, and why", [&] {
        add_column_heads(page, {"Measure", "Supports", "Why", "Answered for by", "Where it is had"});
        page.add("tbody", [&] {
            for (const auto& asked : domain.measures_asked) {
                if (asked.thresholds.empty()) continue;
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, [&] {
                        page.text(asked.numerator_is + ", of " + asked.denominator_is + ". For ");
                        write_link(page, view, asked.criterion);
                    });
                    page.add("td", view.words.thresholds(asked));
                    page.add("td", asked.because.empty() ? "not said" : asked.because);
                    page.add("td", view.words.answered_for(asked.owner, asked.review_by));
                    page.add("td", [&] {
                        page.text(asked.obtained_from.empty() ? "not said" : asked.obtained_from);
                        if (const auto checked = view.words.checked(asked.checked); !checked.empty())
                            page.add("p", {{"class", "small"}}, checked);
                        if (!asked.caution.empty()) page.add("p", {{"class", "small"}}, asked.caution);
                    });
                });
            }
        });
    });
}

bool has_ceilings(const result::Domain& domain) {
    return std::ranges::any_of(criteria_of(domain), [](const auto* criterion) { return !criterion->ceilings.empty(); });
}

} // namespace

void write_missing_measure(Page& page, const View& view, const result::MissingMeasure& missing) {
    page.add("p", {{"class", "not-tested"}}, [&] {
        write_link(page, view, missing.criterion);
        page.text(". ");
        page.add("strong", page.words().head("Not tested") + ". ");
        page.text("Asked for: " + missing.numerator_is + ", of " + missing.denominator_is + ".");
        if (!missing.obtained_from.empty()) page.text(" It comes from " + missing.obtained_from + ".");
    });
}

void write_findings(Page& page, const View& view, const result::Domain& domain) {
    if (domain.cautions.empty() && domain.indicators.empty() && domain.measures.empty() &&
        domain.measures_missing.empty() && !has_thresholds(domain) && !has_ceilings(domain))
        return;
    page.add("h3", {{"id", "findings-" + domain.id}}, page.words().heading("What the checks found"));
    write_held_back(page, view, domain);
    write_measures_missing(page, view, domain);
    write_cautions(page, view, domain);
    write_measures(page, view, domain);
    write_thresholds(page, view, domain);
    write_indicators(page, view, domain);
}

} // namespace weft::html
