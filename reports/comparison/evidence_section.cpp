// SPDX-License-Identifier: MIT
#include "reports/comparison/evidence_section.hpp"

#include "core/comparison/names.hpp"
#include "reports/comparison/comparison_pictures.hpp"
#include "reports/html/own_pictures.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using comparison::EvidenceBehind;
using comparison::EvidenceBehindCriterion;
using html::Page;

std::string use_sentence(const std::string& use) {
    if (use == "cap") return "In this framework evidence caps the level: what it does not support is not held.";
    if (use == "off") return "This framework does not look at evidence, so nothing is set against it here.";
    if (use == "show") return "In this framework evidence stands beside the level and holds none back.";
    return "";
}

std::string moderation_sentence(const EvidenceBehind& evidence) {
    if (evidence.moderated == 0) return "No moderator and no regulator said where any criterion stands.";
    return "A moderator or regulator said where the criterion stands on " +
           words::count(evidence.moderated, "level", "levels") + ": lower than people say on " +
           std::to_string(evidence.moderated_lower) + ", higher on " + std::to_string(evidence.moderated_higher) + ".";
}

std::string percent_cell(std::optional<double> number) {
    return words::amount(number, "percent");
}

void write_domains(Page& page, const EvidenceBehind& evidence) {
    html::add_wide_table(page, "Evidence by domain, over all systems whose levels are shown", [&] {
        html::add_column_heads(page, {"Domain", "#Levels of criteria", "#With evidence", "#It supports less",
                                      "#Systems with a level", "#Theirs would be lower", "#Mean as people say",
                                      "#Mean as evidence supports"});
        page.add("tbody", [&] {
            for (const auto& domain : evidence.domains)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, domain.title);
                    for (const auto& cell : {std::to_string(domain.criteria), std::to_string(domain.with_evidence),
                                             std::to_string(domain.lowered), std::to_string(domain.systems),
                                             std::to_string(domain.level_lowered), percent_cell(domain.claimed),
                                             percent_cell(domain.evidenced)})
                        page.add("td", {{"class", "number"}}, cell);
                });
        });
    });
}

void write_grades(Page& page, const Comparison& comparison, const EvidenceBehindCriterion& criterion) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, criterion_title(comparison, criterion.criterion));
        page.add("td", {{"class", "number"}}, std::to_string(criterion.systems));
        page.add("td", {{"class", "number"}}, std::to_string(criterion.with_evidence));
        for (const auto& grade : criterion.grades)
            page.add("td", {{"class", "number"}}, std::to_string(grade.systems));
        page.add("td", {{"class", "number"}}, std::to_string(criterion.lowered));
        page.add("td", {{"class", "number"}},
                 criterion.moderated == 0
                     ? std::string("0")
                     : std::to_string(criterion.moderated) + " (" + percent_cell(criterion.claimed_where_moderated) +
                           " to " + percent_cell(criterion.moderated_to) + ")");
    });
}

void write_criteria(Page& page, const Comparison& comparison) {
    html::add_wide_table(page, "Evidence by criterion: systems with a level, and the strongest evidence in each", [&] {
        html::add_column_heads(page, {"Criterion", "#Systems", "#With evidence", "#None that counts", "#Assertion",
                                      "#Document", "#Corroborated", "#Verified", "#It supports less",
                                      "#Moderated, from and to"});
        page.add("tbody", [&] {
            for (const auto& criterion : comparison.evidence.criteria)
                write_grades(page, comparison, criterion);
        });
    });
}

} // namespace

std::string evidence_sentence(const EvidenceBehind& evidence) {
    if (evidence.levels == 0) return "";
    const auto given = "Evidence was handed in for " + std::to_string(evidence.with_evidence) + " of " +
                       words::count(evidence.levels, "level", "levels") + " of criteria";
    if (evidence.use == "off") return given + ".";
    if (evidence.lowered == 0) return given + "; nowhere does it support less than people say.";
    return given + ". What was handed in, or that nothing was, supports less than people say on " +
           std::to_string(evidence.lowered) + ".";
}

pictures::PairedDots evidence_dots_of(const Comparison& comparison, const comparison::EvidenceBehindDomain& domain) {
    pictures::PairedDots dots{{"evidence-" + domain.domain,
                               domain.title + ": mean level of the systems, as people say and as evidence supports",
                               "percent of the way from the worst level to the best", html::date_of(comparison),
                               "percent"},
                              0,
                              100,
                              "criterion",
                              "criteria",
                              "as people say",
                              "as evidence supports",
                              "Evidence supports less than people say",
                              "Evidence supports what people say",
                              {}};
    for (const auto& criterion : comparison.evidence.criteria)
        if (criterion.domain == domain.domain)
            dots.rows.push_back({criterion_title(comparison, criterion.criterion),
                                 pictures::Shown<double>::of(criterion.claimed),
                                 pictures::Shown<double>::of(criterion.evidenced)});
    return dots;
}

void write_evidence(Page& page, const Comparison& comparison) {
    const auto& evidence = comparison.evidence;
    if (evidence.levels == 0) {
        page.add("p", "No level of any criterion is shown, so nothing can be said of evidence.");
        return;
    }
    page.add("p", evidence_sentence(evidence) + " " + use_sentence(evidence.use));
    page.add("p", moderation_sentence(evidence));
    page.add("p",
             "Without evidence a claim is not false; it is only not shown to be true. Testimony of patients, carers "
             "and the voluntary sector is evidence like a document.");
    write_domains(page, evidence);
    if (evidence.use != "off")
        page.add("div", {{"class", "pictures"}}, [&] {
            for (const auto& domain : evidence.domains)
                html::write_picture(page, pictures::paired_dots(evidence_dots_of(comparison, domain)));
        });
    write_criteria(page, comparison);
}

} // namespace weft::comparison_pages
