// SPDX-License-Identifier: MIT
#include "reports/html/level_marks.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <iterator>

namespace weft::html {
namespace {

/// "Critical. In the stage “working together”, across the system."
std::string about(const words::Words& words, const result::Criterion& criterion) {
    std::string text;
    if (criterion.critical) text = "Critical: its domain never stands above it. ";
    if (!criterion.stage.empty()) text += "Stage: " + words.stage(criterion.stage) + ". ";
    if (!criterion.system_level.empty()) text += "Where: " + words.system_level(criterion.system_level) + ". ";
    return text;
}

void write_wording(Page& page, const result::Domain& domain, const result::Criterion& criterion) {
    if (criterion.descriptor.empty() && criterion.next_descriptor.empty() && criterion.next_step.empty() &&
        criterion.visitor_asks.empty() && criterion.next_visitor_asks.empty())
        return;
    const auto next = next_level(page.words(), domain, criterion);
    page.add("dl", {{"class", "now-and-next"}}, [&] {
        if (!criterion.descriptor.empty() && criterion.descriptor != criterion.label)
            page.add("div", [&] {
                add_fact(page, page.words().say("page.now", {{"level", page.words().held(criterion)}}),
                         criterion.descriptor);
            });
        if (!criterion.next_descriptor.empty() && criterion.next_descriptor != next &&
            criterion.descriptor != criterion.label)
            page.add("div", [&] {
                add_fact(page, page.words().say("page.next", {{"level", next}}), criterion.next_descriptor);
            });
        if (!criterion.next_step.empty()) page.add("div", [&] { add_fact(page, "Next step", criterion.next_step); });
        if (!criterion.visitor_asks.empty())
            page.add("div", [&] { add_fact(page, "A visitor asks to see", criterion.visitor_asks); });
        if (!criterion.next_visitor_asks.empty())
            page.add("div", [&] { add_fact(page, "And for the next level", criterion.next_visitor_asks); });
    });
}

/// What one journey would be like at this level, in the words put to people with lived experience.
void write_lived_experience(Page& page, const result::Criterion& criterion) {
    if (criterion.lived_ask.empty()) return;
    page.add("div", {{"class", "lived"}}, [&] {
        page.add("p", [&] {
            page.add("strong", "Asked of people with lived experience: ");
            page.text(criterion.lived_ask);
        });
        if (!criterion.lived_option.empty())
            page.add("p", [&] {
                page.text("Their answer with this number (");
                page.add("a", {{"href", "#two-texts"}}, "not the same meaning");
                page.text("): ");
                page.add("q", criterion.lived_option);
            });
    });
}

void write_chains(Page& page, const View& view, const result::Domain& domain, const result::Criterion& criterion) {
    if (!criterion.claimed || !view.has_chains(criterion)) return;
    const auto said = [&](std::optional<int> level) {
        return view.words.level_on(domain.criterion_scale, level, view.words.say("phrase.no-level"));
    };
    page.add("dl", {{"class", "facts"}}, [&] {
        add_fact(page, "Claimed", said(criterion.claimed));
        if (view.shows_evidence()) add_fact(page, "Evidenced", said(criterion.evidenced));
        add_fact(page, "Assessed", said(criterion.assessed));
    });
}

/// Whether a panel agrees; a split wins over its median.
void write_consensus(Page& page, const result::Criterion& criterion) {
    if (!criterion.consensus) return;
    page.add("h5", page.words().heading("Does the panel agree?"));
    const auto& consensus = *criterion.consensus;
    page.add("dl", {{"class", "facts"}}, [&] {
        add_fact(page, "Verdict", page.words().verdict(consensus));
        add_fact(page, "Answers", page.words().whole(consensus.answers));
        add_fact(page, "Median", page.words().amount(consensus.median, ""));
        add_fact(page, "At the median", page.words().percent(consensus.share_at_median));
        add_fact(page, "Near it", page.words().percent(consensus.share_in_region));
    });
}

/// A criterion that is a number: where it stands between its goalposts.
void write_number(Page& page, const result::Criterion& criterion) {
    if (!criterion.number) return;
    const auto& number = *criterion.number;
    page.add("dl", {{"class", "facts"}}, [&] {
        add_fact(page, "Worst value", page.words().amount(number.worst, ""));
        add_fact(page, "Best value", page.words().amount(number.best, ""));
        add_fact(page, "Measure", number.measure);
        add_fact(page, "Between them",
                 number.way ? page.words().say("phrase.of-the-way", {{"share", page.words().percent(*number.way)}})
                            : page.words().say("phrase.not-known"));
    });
}

void write_evidence_item(Page& page, const View& view, const result::EvidenceItem& item) {
    page.add("li", [&] {
        if (!item.hidden.empty()) {
            page.text(view.words.evidence_grade(item.grade) + (item.kind.empty() ? "" : ", " + item.kind) + ", from " +
                      view.sector(item.sector) + " (" + view.hidden(item.hidden) + ").");
            return;
        }
        const auto& title = item.title.empty() ? item.id : item.title;
        if (!item.link.empty() && is_harmless_link(item.link))
            page.add("a", {{"href", item.link}}, title);
        else
            page.text(item.link.empty() ? title : title + " (" + item.link + ")");
        page.text(": " + view.words.evidence_grade(item.grade));
        for (const auto& detail : {item.kind, view.words.date(item.date)})
            if (!detail.empty()) page.text(", " + detail);
        page.text(", from " + view.sector(item.sector) + ".");
        if (!item.sha256.empty()) {
            page.text(" ");
            page.add("span", {{"class", "digest"}}, "sha256 " + item.sha256);
        }
    });
}

void write_evidence(Page& page, const View& view, const result::Criterion& criterion) {
    if (!view.shows_evidence()) return;
    page.add("h5", page.words().heading("Evidence"));
    if (criterion.evidence.empty()) {
        page.add("p", "No evidence was given.");
        return;
    }
    page.add("p", "Taken together: " + view.words.evidence_grade(criterion.evidence_grade) + ".");
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto& item : criterion.evidence)
            write_evidence_item(page, view, item);
    });
}

void write_other_voices(Page& page, const View& view, const result::Criterion& criterion) {
    if (criterion.other_voices.empty()) return;
    page.add("h5", page.words().heading("Other voices, kept apart"));
    page.add("dl", {{"class", "facts"}}, [&] {
        for (const auto& other : criterion.other_voices)
            add_fact(page, view.words.voice(other.voice),
                     view.words.level(other.level, other.label, view.hidden(other.hidden)));
    });
}

void write_explanation(Page& page, const View& view, const result::Criterion& criterion) {
    if (criterion.explanation.text.empty()) return;
    page.add("h5", page.words().heading("How this level came about"));
    page.add("p", criterion.explanation.text);
    std::vector<std::string> sectors;
    for (const auto& id : criterion.explanation.moved_by)
        sectors.push_back(view.sector(id));
    if (!sectors.empty() && view.has_many_sectors())
        page.add("p",
                 "Any one of these sectors saying one level more would raise it: " + view.words.listed(sectors) + ".");
}

} // namespace

void write_criterion(Page& page, const View& view, const result::Domain& domain, const result::Criterion& criterion) {
    const auto anchor = "criterion-" + criterion.id;
    page.add("article", {{"class", "criterion"}, {"id", anchor}, {"aria-labelledby", "title-" + anchor}}, [&] {
        page.add("h4", {{"id", "title-" + anchor}}, criterion.title);
        page.add("p", {{"class", "question"}}, criterion.ask);
        page.add("p", [&] { write_held(page, domain.criterion_scale, criterion); });
        if (!criterion.reason.empty()) page.add("p", criterion.reason);
        if (const auto text = about(page.words(), criterion); !text.empty()) page.add("p", {{"class", "small"}}, text);
        write_wording(page, domain, criterion);
        write_lived_experience(page, criterion);
        write_ceilings(page, criterion);
        write_chains(page, view, domain, criterion);
        write_number(page, criterion);
        write_consensus(page, criterion);
        write_answers(page, view, domain, criterion);
        write_evidence(page, view, criterion);
        write_other_voices(page, view, criterion);
        write_explanation(page, view, criterion);
    });
}

} // namespace weft::html
