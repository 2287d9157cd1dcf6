// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

void write_wording(Page& page, const result::Criterion& criterion) {
    if (!criterion.descriptor.empty()) page.add("p", {{"class", "descriptor"}}, criterion.descriptor);
    if (!criterion.reason.empty()) page.add("p", criterion.reason);
    if (!criterion.next_descriptor.empty())
        page.add("p", [&] {
            page.add("strong", "The next level: ");
            page.text(criterion.next_descriptor);
        });
    if (!criterion.next_step.empty())
        page.add("p", [&] {
            page.add("strong", "A next step: ");
            page.text(criterion.next_step);
        });
}

void write_ceilings(Page& page, const result::Criterion& criterion) {
    for (const auto& ceiling : criterion.ceilings)
        page.add("div", {{"class", "aside held-back"}}, [&] {
            page.add("p", [&] {
                page.add("strong", (ceiling.binding ? "Held back at " : "May stand at most at ") +
                                       words::level(ceiling.at_most, ceiling.label) + ". ");
                page.text(ceiling.reason);
            });
            if (!ceiling.remediation.empty()) page.add("p", ceiling.remediation);
            if (!ceiling.basis.empty()) page.add("p", {{"class", "note"}}, ceiling.basis);
        });
}

void write_sector_row(Page& page, const result::Result& result, const result::SectorAnswers& sector) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, words::title_of(result, sector.sector));
        for (const auto count : sector.counts)
            page.add("td", {{"class", "number"}}, std::to_string(count));
        page.add("td", {{"class", "number"}}, std::to_string(sector.dont_know));
        page.add("td", {{"class", "number"}}, std::to_string(sector.not_applicable));
        page.add("td", {{"class", "number"}}, std::to_string(sector.missing));
        page.add("td", words::level(sector.level, sector.label, "no level"));
    });
}

/// How each sector answered: the table is the picture.
void write_sectors(Page& page, const result::Result& result, const result::Domain& domain,
                   const result::Criterion& criterion) {
    if (!words::has_many_voices(result) || criterion.sectors.empty()) return;
    page.add("details", {{"open", "open"}}, [&] {
        page.add("summary", "How each sector answered");
        add_table(page, criterion.title + ": people by sector and level", [&] {
            page.add("thead", [&] {
                page.add("tr", [&] {
                    page.add("th", {{"scope", "col"}}, "Sector");
                    for (const auto& level : domain.criterion_scale)
                        page.add("th", {{"scope", "col"}, {"class", "number"}}, words::level(level.level, level.label));
                    for (const auto* state : {"Don't know", "Does not apply", "No answer"})
                        page.add("th", {{"scope", "col"}, {"class", "number"}}, state);
                    page.add("th", {{"scope", "col"}}, "The sector's level");
                });
            });
            page.add("tbody", [&] {
                for (const auto& sector : criterion.sectors)
                    write_sector_row(page, result, sector);
            });
        });
        if (criterion.agreement_word == "split")
            page.add("p", [&] {
                page.add("strong", "Split. ");
                page.text("People stand at the ends rather than in the middle, so the level says little by itself.");
            });
        if (criterion.agreement_word == "one voice") page.add("p", "Everybody who gave a level gave the same.");
    });
}

void write_limits(Page& page, const result::Criterion& criterion) {
    if (criterion.limits.empty()) return;
    page.add("ul", {{"class", "plain"}}, [&] {
        for (const auto& limit : criterion.limits)
            page.add("li", "\"" + limit.when + "\": " + std::to_string(limit.yes) + " yes, " +
                               std::to_string(limit.no) + " no, " + std::to_string(limit.dont_know) + " don't know. " +
                               (limit.holds ? "Most say yes, so no more than " + limit.label + " can be held."
                                            : "It does not hold the level back."));
    });
}

void write_evidence(Page& page, const result::Result& result, const result::Criterion& criterion) {
    if (result.inputs.policy.contains("scoring.evidence") && result.inputs.policy.at("scoring.evidence") == "off")
        return;
    if (criterion.evidence.empty()) {
        page.add("p", {{"class", "note"}}, "No evidence was given.");
        return;
    }
    page.add("p", "Evidence, taken together: " + criterion.evidence_grade + ".");
    page.add("ul", {{"class", "plain"}}, [&] {
        for (const auto& item : criterion.evidence)
            page.add("li", [&] {
                if (item.link.empty())
                    page.text(item.title.empty() ? item.id : item.title);
                else
                    page.add("a", {{"href", item.link}}, item.title.empty() ? item.link : item.title);
                page.text(" (" + item.grade + (item.kind.empty() ? "" : ", " + item.kind) +
                          (item.date.empty() ? "" : ", " + item.date) + ", from " +
                          words::title_of(result, item.sector) + ")");
            });
    });
}

void write_other_voices(Page& page, const result::Criterion& criterion) {
    for (const auto& voice : criterion.other_voices)
        page.add("p", "In the voice \"" + voice.voice +
                          "\", which is kept apart: " + words::level(voice.level, voice.label) + ".");
}

} // namespace

void write_criterion(Page& page, const result::Result& result, const result::Domain& domain,
                     const result::Criterion& criterion) {
    page.add(
        "article", {{"class", "criterion"}, {"id", criterion.id}, {"aria-labelledby", "title-" + criterion.id}}, [&] {
            page.add("h4", {{"id", "title-" + criterion.id}}, criterion.title);
            page.add("p", criterion.ask);
            page.add("p", [&] {
                page.add("span", {{"class", criterion.level ? "level is-known" : "level"}}, words::held(criterion));
                if (criterion.critical) page.add("span", {{"class", "level"}}, "Critical");
            });
            write_wording(page, criterion);
            write_ceilings(page, criterion);
            if (!criterion.explanation.text.empty()) page.add("p", {{"class", "note"}}, criterion.explanation.text);
            if (words::has_many_voices(result))
                write_links(page, result,
                            "One step up by any one of these sectors would raise it:", criterion.explanation.moved_by);
            write_sectors(page, result, domain, criterion);
            write_limits(page, criterion);
            write_evidence(page, result, criterion);
            write_other_voices(page, criterion);
        });
}

} // namespace weft::html
