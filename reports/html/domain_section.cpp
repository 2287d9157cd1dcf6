// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

void write_explanation(Page& page, const result::Result& result, const result::NodeSummary& node) {
    if (!node.explanation.text.empty()) page.add("p", node.explanation.text);
    write_links(page, result, "Held here by", node.explanation.held_by);
    write_links(page, result, "It would rise with one more level on any one of", node.explanation.moved_by);
}

void write_gates(Page& page, const result::Result& result, const result::NodeSummary& node) {
    for (const auto& gate : node.gates) {
        if (gate.state == "open") continue;
        page.add("div", {{"class", "aside held-back"}}, [&] {
            page.add("p", [&] {
                page.add("strong", gate.binding
                                       ? "Held back at " + gate.cap_label + ". "
                                       : (gate.state == "undecided" ? "Perhaps held back at " + gate.cap_label + ". "
                                                                    : "A gate is closed at " + gate.cap_label + ". "));
                page.text(gate.because);
            });
            write_links(page, result, "It looks at", gate.criteria);
        });
    }
}

void write_facts(Page& page, const result::Result& result, const result::Domain& domain) {
    page.add("dl", {{"class", "facts"}}, [&] {
        add_fact(page, "Known", words::percent(domain.coverage) + " of what applies here");
        if (domain.score) {
            auto score = words::score(domain.score) + (domain.unit == "percent" ? "%" : " points");
            if (domain.score_low != domain.score_high)
                score += ", between " + words::score(domain.score_low) + " and " + words::score(domain.score_high) +
                         " whatever the unknown turns out to be";
            add_fact(page, "Score", score);
        }
        if (!domain.comparable) add_fact(page, "Comparable", "No: too much was said not to apply");
        const auto& without = domain.without_one_sector;
        if (without.score_low && without.score_high)
            add_fact(page, "Without one sector",
                     "the claimed score would lie between " + words::score(without.score_low) + " (without " +
                         words::title_of(result, without.lowest_without) + ") and " + words::score(without.score_high) +
                         " (without " + words::title_of(result, without.highest_without) + ")");
    });
}

void write_chains(Page& page, const result::Result& result, const result::Domain& domain) {
    if (!words::has_chains(result)) return;
    add_table(page, domain.title + ": claimed, evidenced and assessed", [&] {
        add_column_heads(page, {"", "Level", "#Score"});
        page.add("tbody", [&] {
            const auto row = [&](std::string_view name, const result::ChainLevel& chain) {
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, name);
                    page.add("td", words::level(chain.level, chain.label, "no level"));
                    page.add("td", {{"class", "number"}}, words::score(chain.score));
                });
            };
            row("Claimed: what people say", domain.claimed);
            row("Evidenced: as far as evidence goes", domain.evidenced);
            row("Assessed: after everything that holds back", domain.assessed);
        });
    });
}

void write_capabilities(Page& page, const result::Domain& domain) {
    add_table(page, domain.title + ": what it is made of", [&] {
        add_column_heads(page, {"Capability", "Level", "#Score", "#Known"});
        page.add("tbody", [&] {
            for (const auto& capability : domain.capabilities)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, [&] {
                        page.add("a", {{"href", "#" + capability.id}}, capability.title);
                    });
                    page.add("td", words::held(capability.result));
                    page.add("td", {{"class", "number"}}, words::score(capability.result.score));
                    page.add("td", {{"class", "number"}}, words::percent(capability.result.coverage));
                });
        });
    });
}

void write_indicators(Page& page, const result::Domain& domain) {
    if (domain.indicators.empty()) return;
    add_table(page, domain.title + ": derived numbers", [&] {
        add_column_heads(page, {"What", "#Value", "Unit", "Made from"});
        page.add("tbody", [&] {
            for (const auto& indicator : domain.indicators)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, indicator.title);
                    page.add("td", {{"class", "number"}}, words::score(indicator.value));
                    page.add("td", indicator.unit);
                    page.add("td", indicator.basis);
                });
        });
    });
}

void write_measures(Page& page, const result::Result& result, const result::Domain& domain) {
    if (domain.measures.empty() && domain.measures_missing.empty()) return;
    add_table(page, domain.title + ": measures", [&] {
        add_column_heads(page, {"Measure", "For", "#Share", "Supports at most", "Source"});
        page.add("tbody", [&] {
            for (const auto& measure : domain.measures)
                page.add("tr", [&] {
                    const auto of_whom = measure.stratum.empty() ? std::string() : " (" + measure.stratum + ")";
                    page.add("th", {{"scope", "row"}},
                             measure.numerator_is + " of " + measure.denominator_is + of_whom);
                    page.add("td", words::title_of(result, measure.criterion));
                    page.add("td", {{"class", "number"}}, [&] {
                        page.text(measure.share ? words::percent(*measure.share) : "not known");
                        if (measure.low && measure.high && measure.low != measure.high)
                            page.add("span", {{"class", "tag"}},
                                     words::percent(*measure.low) + " to " + words::percent(*measure.high));
                    });
                    page.add("td", words::level(measure.level_supported, measure.label_supported, "no threshold"));
                    page.add("td", measure.source);
                });
            for (const auto& measure : domain.measures_missing)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, measure.numerator_is + " of " + measure.denominator_is);
                    page.add("td", words::title_of(result, measure.criterion));
                    page.add("td", {{"class", "number none"}}, "not tested");
                    page.add("td", {{"class", "none"}}, "not tested");
                    page.add("td", measure.obtained_from.empty() ? "" : "To be had from " + measure.obtained_from);
                });
        });
    });
}

void write_cautions(Page& page, const result::Result& result, const result::Domain& domain) {
    for (const auto& caution : domain.cautions)
        page.add("div", {{"class", "aside"}}, [&] {
            page.add("p", [&] {
                if (caution.criterion) page.add("strong", words::title_of(result, *caution.criterion) + ": ");
                page.text(caution.text);
            });
        });
}

} // namespace

void write_domain(Page& page, const result::Result& result, const result::Domain& domain) {
    page.add("section", {{"class", "domain"}, {"aria-labelledby", "domain-" + domain.id}}, [&] {
        page.add("h2", {{"id", "domain-" + domain.id}}, domain.title);
        page.add("p", {{"class", "lead"}}, domain.level ? "Held: " + words::held(domain) + "." : domain.reason);
        write_ladder(page, domain);
        write_gates(page, result, domain);
        write_explanation(page, result, domain);
        write_facts(page, result, domain);
        write_cautions(page, result, domain);
        write_chains(page, result, domain);
        write_capabilities(page, domain);
        write_indicators(page, domain);
        write_measures(page, result, domain);
        for (const auto& capability : domain.capabilities) {
            page.add("h3", {{"id", capability.id}}, capability.title);
            page.add("p", {{"class", "note"}},
                     capability.result.level ? "Held: " + words::held(capability.result) + "."
                                             : capability.result.reason);
            for (const auto& criterion : capability.criteria)
                write_criterion(page, result, domain, criterion);
        }
    });
}

} // namespace weft::html
