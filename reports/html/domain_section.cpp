// SPDX-License-Identifier: MIT
#include "reports/html/level_marks.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"
#include "reports/html/result_pictures.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

std::string known(const words::Words& words, const result::NodeSummary& node) {
    if (!node.coverage) return words.say("phrase.hidden");
    auto text = words.percent(*node.coverage) + " of what applies here";
    if (node.not_applicable_share.value_or(0) > 0)
        text += "; " + words.percent(*node.not_applicable_share) + " does not apply";
    return text;
}

std::string score(const words::Words& words, const result::NodeSummary& node) {
    if (!node.score) return "";
    auto text = words.score(node.score, node.unit);
    if (node.score_low && node.score_high && node.score_low != node.score_high)
        text += ", and between " + words.score(node.score_low, node.unit) + " and " +
                words.score(node.score_high, node.unit) + " whatever the unknown turns out to be";
    return text;
}

std::string possible_levels(const words::Words& words, const result::NodeSummary& node) {
    if (!node.level_low || !node.level_high || node.level_low == node.level_high) return "";
    return "from " + words.level(node.level_low, node.label_low) + " to " +
           words.level(node.level_high, node.label_high) + ", whatever the unknown turns out to be";
}

std::string without_one_sector(const View& view, const result::Domain& domain) {
    const auto& without = domain.without_one_sector;
    if (!without.hidden.empty()) return view.hidden(without.hidden);
    if (!without.score_low || !without.score_high) return "";
    if (without.score_low == without.score_high)
        return "the score of what people said stays at " + view.words.score(without.score_low, domain.unit) +
               " whichever sector is left out";
    return "the score of what people said would lie between " + view.words.score(without.score_low, domain.unit) +
           " (without " + view.sector(without.lowest_without) + ") and " +
           view.words.score(without.score_high, domain.unit) + " (without " + view.sector(without.highest_without) +
           ")";
}

void write_facts(Page& page, const View& view, const result::Domain& domain) {
    page.add("dl", {{"class", "facts"}}, [&] {
        add_fact(page, "Level", view.words.held(domain));
        add_fact(page, "Possible", possible_levels(view.words, domain));
        add_fact(page, "Known", known(view.words, domain));
        add_fact(page, "Score", score(view.words, domain));
        add_fact(page, "Without one sector", without_one_sector(view, domain));
        if (!domain.comparable) add_fact(page, "Comparable", "No: too much was said not to apply");
        if (domain.score_if_not_applicable_were_worst)
            add_fact(page, "If what does not apply were at its worst",
                     "the score would be " + view.words.score(domain.score_if_not_applicable_were_worst, domain.unit));
        if (!domain.assessor_ran)
            add_fact(page, "Checks",
                     "Not made: the assessor “" + domain.assessor + "” did not run, so the levels stand as answered");
    });
}

void write_criterion_row(Page& page, const View& view, const result::Domain& domain, const result::Criterion& criterion,
                         bool has_agreement) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] { write_link(page, view, criterion.id); });
        page.add("td", [&] { write_held(page, domain.criterion_scale, criterion); });
        if (has_agreement)
            page.add("td", !criterion.agreement_word.empty() ? page.words().verdict(criterion.agreement_word)
                           : criterion.hidden.empty()        ? page.words().say("phrase.not-known")
                                                             : page.words().say("phrase.hidden"));
        if (view.shows_evidence()) page.add("td", view.words.evidence_grade(criterion.evidence_grade));
    });
}

bool has_agreement(const result::Domain& domain) {
    for (const auto& capability : domain.capabilities)
        for (const auto& criterion : capability.criteria)
            if (!criterion.agreement_word.empty()) return true;
    return false;
}

/// All criteria of the domain on one screen, under the capabilities they make.
void write_overview(Page& page, const View& view, const result::Domain& domain) {
    const bool agreement = has_agreement(domain);
    const auto columns = agreement && view.shows_evidence() ? "4" : agreement || view.shows_evidence() ? "3" : "2";
    add_table(page, domain.title + ": every criterion at a glance", [&] {
        page.add("thead", [&] {
            page.add("tr", [&] {
                page.add("th", {{"scope", "col"}}, page.words().head("Criterion"));
                page.add("th", {{"scope", "col"}}, page.words().head("Level"));
                if (agreement) page.add("th", {{"scope", "col"}}, page.words().head("Agreement"));
                if (view.shows_evidence()) page.add("th", {{"scope", "col"}}, page.words().head("Evidence"));
            });
        });
        for (const auto& capability : domain.capabilities)
            page.add("tbody", [&] {
                page.add("tr", {{"class", "group"}}, [&] {
                    page.add("td", {{"colspan", columns}}, [&] {
                        page.text(capability.title + " ");
                        if (capability.result.publication != "nothing-made") write_held(page, capability.result);
                    });
                });
                for (const auto& criterion : capability.criteria)
                    write_criterion_row(page, view, domain, criterion, agreement);
            });
    });
}

void write_capability(Page& page, const View& view, const result::Domain& domain,
                      const result::Capability& capability) {
    const auto anchor = "capability-" + domain.id + "." + capability.id;
    page.add("h3", {{"id", anchor}}, capability.title);
    if (capability.result.publication != "nothing-made") {
        write_ladder(page, capability.result);
        if (!capability.result.reason.empty()) page.add("p", capability.result.reason);
    }
    write_reasons(page, view, capability.result, capability.title, anchor);
    for (const auto& criterion : capability.criteria)
        write_criterion(page, view, domain, criterion);
}

} // namespace

void write_domain(Page& page, const View& view, const result::Domain& domain) {
    const auto anchor = "domain-" + domain.id;
    add_section(page, anchor, domain.title, [&] {
        write_ladder(page, domain);
        if (!domain.reason.empty()) page.add("p", domain.reason);
        write_facts(page, view, domain);
        write_reasons(page, view, domain, domain.title, anchor);
        if (const auto ladder = criteria_ladder(view, domain); !ladder.rows.empty())
            write_picture(page, pictures::level_ladder(ladder));
        write_overview(page, view, domain);
        write_findings(page, view, domain);
        for (const auto& capability : domain.capabilities)
            write_capability(page, view, domain, capability);
    });
}

} // namespace weft::html
