// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "reports/html/level_marks.hpp"
#include "reports/html/own_sections.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace weft::html {
namespace {

void write_what_this_is(Page& page, const View& view) {
    page.add("div", {{"class", "aside"}}, [&] {
        page.add("h3", page.words().heading("What this is, and what it is not"));
        page.add("p", view.estimand());
        page.add("p", view.words.say("page.what-it-is-not"));
        if (!view.result.caveat.empty())
            page.add("p", [&] {
                page.add("strong", view.result.caveat);
                page.text(" ");
                page.add("a", {{"href", "#limits"}}, "The limits of its evidence");
                page.text(".");
            });
        if (!view.result.about.empty()) page.add("p", view.result.about);
        if (const auto hidden = view.what_is_hidden(); !hidden.empty()) page.add("p", hidden);
        if (view.has_promise_to_keep())
            page.add("p",
                     "People were promised that " + view.words.promise(view.result.promise) +
                         ". This report shows groups of every size, so keep it among those who run the assessment.");
    });
}

/// Gates that hold a node where it is: why there is such a gate, which criteria close it and what would open it.
void write_binding_gates(Page& page, const View& view, const result::NodeSummary& node, const std::string& opening) {
    for (const auto& gate : node.gates)
        if (gate.binding)
            page.add("div", {{"class", "held-back"}}, [&] {
                page.add("p", [&] {
                    page.add("strong", [&] {
                        page.text(opening + " at ");
                        page.text(view.words.level(gate.cap, gate.cap_label));
                        page.text(". ");
                    });
                    page.text(gate.because + " " + gate.lifted_when);
                });
                write_links(page, view, "See", gate.held_by);
            });
}

/// A criterion that holds its domain back, in the words of the rubric.
void write_holding_criterion(Page& page, const View& view, const result::Criterion& criterion) {
    page.add("li", [&] {
        write_link(page, view, criterion.id);
        page.text(": ");
        page.text(view.words.held(criterion));
        page.text(". ");
        if (!criterion.descriptor.empty()) page.text(criterion.descriptor + " ");
        if (criterion.next_step.empty()) return;
        page.add("span", {{"class", "next-step"}}, [&] {
            add_opening(page, "Next step");
            page.text(criterion.next_step);
        });
    });
}

/// The criteria that hold the domain where it is, of which the first few say enough for a first page.
void write_holding_criteria(Page& page, const View& view, const result::Domain& domain) {
    constexpr std::size_t enough = 3;
    std::vector<const result::Criterion*> holding;
    for (const auto& id : domain.explanation.held_by)
        if (const auto* criterion = find_criterion(domain, id)) holding.push_back(criterion);
    if (holding.empty()) return;
    const auto shown = std::min(enough, holding.size());
    page.add("p", {{"class", "list-opening"}}, "What holds it here:");
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (std::size_t i = 0; i < shown; ++i)
            write_holding_criterion(page, view, *holding[i]);
        if (shown == holding.size()) return;
        page.add("li", [&] {
            page.text(words::count(holding.size() - shown, "more criterion", "more criteria") + ", listed under ");
            write_link(page, view, domain.id);
            page.text(".");
        });
    });
}

void write_domain_at_a_glance(Page& page, const View& view, const result::Domain& domain) {
    page.add("div", {{"class", "glance"}}, [&] {
        page.add("h4", [&] { write_link(page, view, domain.id); });
        write_ladder(page, domain);
        if (!domain.reason.empty()) page.add("p", domain.reason);
        write_binding_gates(page, view, domain, "Held");
        write_holding_criteria(page, view, domain);
    });
}

/// Each view with its level, and the criteria that hold it there.
void write_views_at_a_glance(Page& page, const View& view) {
    const auto& views = view.result.views;
    if (std::ranges::all_of(views, [](const auto& seen) { return seen.publication == "nothing-made"; })) return;
    page.add("h3", page.words().heading("Across the domains"));
    for (const auto& seen : views) {
        if (seen.publication == "nothing-made") continue;
        page.add("div", {{"class", "glance"}}, [&] {
            page.add("h4", [&] { page.add("a", {{"href", "#view-" + seen.id}}, seen.title); });
            write_ladder(page, seen);
            if (!seen.reason.empty()) page.add("p", seen.reason);
            write_links(page, view, "What holds it here", seen.explanation.held_by);
        });
    }
}

std::vector<const result::Criterion*> without_level(const result::Domain& domain) {
    auto criteria = criteria_of(domain);
    std::erase_if(criteria, [](const auto* criterion) {
        return criterion->state == "level" || (criterion->number && criterion->number->way);
    });
    return criteria;
}

/// "3 criteria in Clinical integration and 2 in Service integration", with links.
void write_more_not_known(Page& page, const View& view, std::size_t shown) {
    struct Rest {
        std::size_t count;
        const result::Domain* domain;
    };
    std::vector<Rest> rests;
    for (const auto& domain : view.result.domains) {
        const auto here = without_level(domain).size();
        const auto told = std::min(shown, here);
        shown -= told;
        if (here > told) rests.push_back({here - told, &domain});
    }
    for (std::size_t i = 0; i < rests.size(); ++i) {
        page.text(i == 0 ? "" : i + 1 == rests.size() ? " and " : ", ");
        page.text(i == 0 ? words::count(rests[i].count, "more criterion", "more criteria") + " in "
                         : std::to_string(rests[i].count) + " in ");
        write_link(page, view, rests[i].domain->id);
    }
    page.text(", where each says why.");
}

/// "3 of 50 criteria have no level, and the levels of 12 are hidden:"
std::string not_known_words(std::size_t without, std::size_t hidden, std::size_t all) {
    std::string text;
    if (without > 0)
        text = std::to_string(without) + " of " + words::count(all, "criterion has", "criteria have") + " no level";
    if (hidden > 0)
        text += (without > 0 ? ", and the " : "The ") + std::string(hidden == 1 ? "level of " : "levels of ") +
                (without > 0 ? std::to_string(hidden) : words::count(hidden, "criterion", "criteria")) +
                (hidden == 1 ? " is hidden" : " are hidden");
    return text + ":";
}

/// The first few by name, the others by their number and where they are told: a first page is read in a minute.
void write_not_known(Page& page, const View& view) {
    constexpr std::size_t enough = 3;
    std::vector<const result::Criterion*> unknown;
    std::size_t all = 0;
    for (const auto& domain : view.result.domains) {
        all += criteria_of(domain).size();
        for (const auto* criterion : without_level(domain))
            unknown.push_back(criterion);
    }
    if (unknown.empty()) return;
    const auto shown = std::min(enough, unknown.size());
    page.add("h3", page.words().heading("What is not known"));
    const auto hidden = std::ranges::count(unknown, std::string("hidden"), &result::Criterion::state);
    page.add("p",
             not_known_words(unknown.size() - static_cast<std::size_t>(hidden), static_cast<std::size_t>(hidden), all));
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (std::size_t i = 0; i < shown; ++i)
            page.add("li", [&] {
                write_link(page, view, unknown[i]->id);
                page.text(": ");
                page.text(view.words.held(*unknown[i]));
                page.text(". " + unknown[i]->reason);
            });
        if (shown < unknown.size()) page.add("li", [&] { write_more_not_known(page, view, shown); });
    });
}

/// What the checks came to, in three boxes of the same size: what could not be tested is as visible as what is held back.
void write_checks(Page& page, const View& view) {
    const auto& checks = view.result.checks;
    if (checks.held + checks.cautioned + checks.not_tested == 0) return;
    page.add("h3", page.words().heading("What the checks came to"));
    page.add("dl", {{"class", "tally"}}, [&] {
        const auto box = [&](std::uint32_t count, std::string_view what) {
            page.add("div", [&] {
                page.add("dt", page.words().head(what));
                page.add("dd", page.words().whole(count));
            });
        };
        box(checks.held, "Held back");
        box(checks.cautioned, "Only cautioned");
        box(checks.not_tested, "Not tested");
    });
    if (checks.untested.empty()) return;
    page.add(
        "p", {{"class", "list-opening"}},
        "Not tested means that measuring could still lower a level. What could not be tested, and what would test it:");
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto& untested : checks.untested)
            page.add("li", [&] {
                if (untested.criterion) {
                    write_link(page, view, *untested.criterion);
                    page.text(". ");
                }
                page.text(untested.wanted.empty() ? untested.text : "What would test it: " + untested.wanted + ".");
            });
    });
}

/// What numbers could have tested and did not: as visible as what holds a level back.
void write_not_tested(Page& page, const View& view) {
    const auto& untested = view.result.checks.untested;
    std::vector<const result::MissingMeasure*> others; // the checks above name the rest
    for (const auto& domain : view.result.domains)
        for (const auto& missing : domain.measures_missing)
            if (std::ranges::find(untested, missing.id, &result::Untested::measure) == untested.end())
                others.push_back(&missing);
    if (others.empty()) return;
    page.add("h3", page.words().heading("Numbers that were not given"));
    page.add("p", "These numbers were asked for and not given. Opinion stands there without a number beside it.");
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto* missing : others)
            page.add("li", [&] {
                write_link(page, view, missing->criterion);
                page.text(": " + missing->numerator_is + ", of " + missing->denominator_is + ".");
            });
    });
}

/// The widest differences, of which the first few say enough for a first page.
void write_widest_differences(Page& page, const View& view) {
    constexpr std::size_t enough = 3;
    const auto& all = view.result.differences;
    if (all.empty()) return;
    page.add("h3", page.words().heading("Where partners differ most"));
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (std::size_t i = 0; i < std::min(enough, all.size()); ++i)
            page.add("li", [&] { write_difference(page, view, all[i]); });
        if (all.size() <= enough) return;
        page.add("li", [&] {
            page.text(words::count(all.size() - enough, "more criterion", "more criteria") + ", listed under ");
            page.add("a", {{"href", "#differences"}}, page.words().heading("Where partners differ"));
            page.text(".");
        });
    });
}

void write_not_heard(Page& page, const View& view) {
    const auto& part = view.result.participation;
    std::vector<std::string> silent;
    for (const auto& sector : part.sectors)
        if (!sector.heard && sector.note.empty()) silent.push_back(sector.title);
    const auto has_note = std::ranges::any_of(part.sectors, [](const auto& sector) { return !sector.note.empty(); });
    if (part.missing.empty() && silent.empty() && !has_note) return;
    page.add("h3", page.words().heading("Who has not been heard, or by too few"));
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto& sentence : part.missing)
            page.add("li", sentence);
        for (const auto& sector : part.sectors)
            if (!sector.note.empty()) page.add("li", sector.note);
        if (!silent.empty()) page.add("li", "No level was given by: " + view.words.listed(silent) + ".");
    });
}

void write_profiles_at_a_glance(Page& page, const View& view) {
    if (view.result.profiles.empty()) return;
    page.add("h3", page.words().heading("Expected for a purpose"));
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto& profile : view.result.profiles)
            page.add("li", [&] {
                page.add("a", {{"href", "#profile-" + profile.id}}, profile.title);
                page.text(": ");
                page.text(view.words.met(profile) + ".");
            });
    });
}

} // namespace

void write_contents(Page& page, const View& view, const OwnParts& own) {
    page.add("nav", {{"class", "wide"}, {"aria-label", page.words().say("page.contents")}}, [&] {
        page.add("ul", [&] {
            const auto entry = [&](const std::string& anchor, std::string_view title) {
                page.add("li", [&] { page.add("a", {{"href", anchor}}, page.words().heading(title)); });
            };
            entry("#in-one-minute", "What this says in one minute");
            if (has_grid(view)) entry("#where", "Where it holds and where it does not");
            if (own.given.has_radar) entry("#radar", "The familiar view");
            if (has_readings(view)) entry("#readings", "Claimed and checked");
            if (view.has_many_voices()) entry("#who-took-part", "Who took part");
            if (has_differences(view)) entry("#differences", "Where partners differ");
            for (const auto& [anchor, title] : own_contents(view, own))
                entry(anchor, title);
            if (!view.result.views.empty()) entry("#views", "Across the domains");
            if (!view.result.profiles.empty()) entry("#profiles", "Expected for a purpose");
            if (has_targets(view)) entry("#targets", "Targets");
            if (!view.result.contexts.empty()) entry("#contexts", "What helps and what stands in the way");
            for (const auto& domain : view.result.domains)
                entry("#domain-" + domain.id, domain.title);
            entry("#method", "Method and provenance");
        });
    });
}

void write_front_page(Page& page, const View& view, const OwnParts& own) {
    add_section(page, "in-one-minute", "What this says in one minute", [&] {
        page.add("ul", {{"class", "statement"}}, [&] {
            for (const auto& sentence : view.result.statement)
                page.add("li", sentence);
            for (const auto& sentence : own_sentences(view, own))
                page.add("li", sentence);
        });
        write_actions_at_a_glance(page, view, own);
        write_what_this_is(page, view);
        page.add("h3", page.words().heading(view.result.domains.size() == 1 ? "The level held"
                                                                            : "The level held in each domain"));
        write_binding_gates(page, view, view.result.overall, "The whole is held");
        for (const auto& domain : view.result.domains)
            write_domain_at_a_glance(page, view, domain);
        write_views_at_a_glance(page, view);
        write_checks(page, view);
        write_widest_differences(page, view);
        write_not_heard(page, view);
        write_not_known(page, view);
        write_not_tested(page, view);
        write_profiles_at_a_glance(page, view);
        write_targets_at_a_glance(page, view);
    });
}

} // namespace weft::html
