// SPDX-License-Identifier: MIT
#include "core/comparison/among_others.hpp"
#include "reports/html/own_pictures.hpp"
#include "reports/html/own_sections.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

using comparison::DomainChange;
using comparison::Rounds;
using comparison::SystemRounds;

std::string change_verdict(const words::Words& words, const DomainChange& change) {
    const auto found = change_of(change);
    if (found == pictures::Change::up) return words.verdict("changed, up");
    if (found == pictures::Change::down) return words.verdict("changed, down");
    return words.verdict(pictures::in_words(found));
}

/// Why two rounds are not of the same thing: a merger, a new version of a rubric, other numbers behind the levels.
std::vector<std::string> breaks_of(const Rounds& rounds, const SystemRounds& system) {
    std::vector<std::string> breaks;
    if (system.origin != "same" && !system.reason.empty()) breaks.push_back(system.reason);
    for (const auto& version : rounds.versions)
        if (!version.reason.empty())
            breaks.push_back((version.title.empty() ? version.domain : version.title) + ": " + version.reason);
    if (!rounds.same_policy)
        breaks.emplace_back("Levels of the two rounds were made by different numbers; the means here were not.");
    return breaks;
}

std::string criteria_moved(const words::Words& words, const DomainChange& change) {
    if (!change.up || !change.down) return words.say("phrase.hidden");
    if (change.criterion_changes.empty()) return words.say("change.none-in-common");
    return words.say("change.criteria", {{"up", words.whole(*change.up)},
                                         {"down", words.whole(*change.down)},
                                         {"all", words.whole(change.criterion_changes.size())}});
}

/// The lowest and the highest of those that a merged system was made of.
std::string of_a_merger(const DomainChange& change) {
    if (!change.lowest_before || !change.highest_before || !change.after.mean) return "";
    return " Those it was made of stood between " + words::amount(*change.lowest_before, "") + "% and " +
           words::amount(*change.highest_before, "") + "% of the scale; it stands at " +
           words::amount(*change.after.mean, "") + "%.";
}

void write_change_rows(Page& page, const View& view, const SystemRounds& system) {
    const auto& words = page.words();
    for (const auto& change : system.domains) {
        const bool is_hidden = !change.hidden.empty();
        page.add("tr", [&] {
            page.add("th", {{"scope", "row"}}, [&] { write_link(page, view, change.domain); });
            page.add("td", [&] {
                page.add("strong", change_verdict(words, change));
                const auto why = change.reason + of_a_merger(change);
                if (!why.empty()) page.text(". " + why);
            });
            page.add("td", is_hidden ? words.say("phrase.hidden")
                                     : words.level(change.level_before, change.label_before, words.head("none")));
            page.add("td", words.level(change.level_after, change.label_after, words.head("none")));
            page.add("td", criteria_moved(words, change));
        });
    }
}

void write_criteria_that_moved(Page& page, const View& view, const SystemRounds& system) {
    std::vector<const comparison::CriterionChange*> moved;
    for (const auto& change : system.domains)
        for (const auto& one : change.criterion_changes)
            if (one.change == "up" || one.change == "down") moved.push_back(&one);
    if (moved.empty()) return;
    page.add("details", [&] {
        page.add("summary", words::count(moved.size(), "criterion holds", "criteria hold") + " another level");
        page.add("p", "A level that moved is not yet a change: what it is worth is said of its domain.");
        page.add("ul", {{"class", "spaced"}}, [&] {
            for (const auto* one : moved)
                page.add("li", [&] {
                    write_link(page, view, one->criterion);
                    page.text(": from ");
                    page.text(page.words().level(one->level_before, one->label_before));
                    page.text(" to ");
                    page.text(page.words().level(one->level_after, one->label_after));
                    page.text(".");
                });
        });
    });
}

} // namespace

void write_own_changes(Page& page, const View& view, const OwnParts& own) {
    if (own.rounds == nullptr) return;
    const auto& rounds = *own.given.rounds;
    const auto& system = *own.rounds;
    const auto title = page.words().say("page.changed-since", {{"round", rounds.before}});
    add_section(page, "changes", title, [&] {
        page.add("p", "Only criteria whose wording did not change count, and sectors heard in both rounds. A change is "
                      "called one only where it is more than chance.");
        if (rounds.systems.size() == 1) page.add("p", page.words().say("change.tested-alone"));
        write_picture(page, pictures::slope(slope_of(view, rounds, system)));
        add_wide_table(page, "Each domain in two rounds", [&] {
            const auto level_then = page.words().say("page.level-in", {{"round", rounds.before}});
            const auto level_now = page.words().say("page.level-in", {{"round", rounds.after}});
            add_column_heads(page, {"Domain", "Change", level_then, level_now, "Criteria that moved"});
            page.add("tbody", [&] { write_change_rows(page, view, system); });
        });
        add_listed(page, "Where the two rounds are not of the same thing:", breaks_of(rounds, system));
        write_criteria_that_moved(page, view, system);
        std::vector<std::string> cautions;
        for (const auto& caution : system.cautions)
            cautions.push_back(caution.text);
        add_listed(page, "To talk about; none of these changes a level:", cautions);
    });
}

} // namespace weft::html
