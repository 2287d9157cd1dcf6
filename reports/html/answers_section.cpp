// SPDX-License-Identifier: MIT
#include "reports/html/level_marks.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>

namespace weft::html {
namespace {

/// One sector's people by what they said, each number over its bar.
void write_sector(Page& page, const View& view, const result::SectorAnswers& sector, std::size_t levels,
                  bool has_declined) {
    if (!sector.hidden.empty()) {
        const auto columns = std::to_string(levels + (has_declined ? 5 : 4));
        page.add("tr", [&] {
            page.add("th", {{"scope", "row"}}, view.sector(sector.sector));
            page.add("td", {{"colspan", columns}}, view.hidden(sector.hidden));
        });
        return;
    }
    auto row = sector.counts;
    row.insert(row.end(), {sector.dont_know.value_or(0), sector.not_applicable.value_or(0)});
    if (has_declined) row.push_back(sector.declined.value_or(0));
    row.push_back(sector.missing.value_or(0));
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, view.sector(sector.sector));
        for (const auto count : row)
            page.add("td", {{"class", count == 0 ? "number nobody" : "number"}}, [&] {
                page.text(std::to_string(count));
                write_bar(page, words::width(count, row));
            });
        page.add("td", view.words.level(sector.level, sector.label, view.words.say("phrase.no-level")));
    });
}

/// What the panel as a whole supports, every sector counting the same.
void write_panel(Page& page, const result::Domain& domain, const result::Criterion& criterion, bool has_declined) {
    if (criterion.support.empty()) return;
    page.add("tfoot", [&] {
        page.add("tr", [&] {
            page.add("th", {{"scope", "row"}},
                     page.words().head("Share at this level or better, every sector counting the same"));
            for (const auto& level : domain.criterion_scale) {
                const auto support = std::ranges::find(criterion.support, level.level, &result::Support::level);
                page.add("td", {{"class", "number"}}, [&] {
                    page.text(support == criterion.support.end() ? "all" : page.words().percent(support->share));
                    write_bar(page, words::width(support == criterion.support.end() ? 1 : support->share));
                });
            }
            page.add("td", {{"colspan", has_declined ? "4" : "3"}}, "of those who gave a level");
            page.add("td", page.words().held(criterion));
        });
    });
}

void write_table(Page& page, const View& view, const result::Domain& domain, const result::Criterion& criterion) {
    const bool has_declined =
        std::ranges::any_of(criterion.sectors, [](const auto& sector) { return sector.declined > 0; });
    add_wide_table(page, criterion.title + ": people by sector and answer", [&] {
        page.add("thead", [&] {
            page.add("tr", [&] {
                page.add("th", {{"scope", "col"}}, page.words().head("Sector"));
                for (const auto& level : domain.criterion_scale)
                    page.add("th", {{"scope", "col"}, {"class", "number"}}, view.words.level(level.level, level.label));
                for (const auto* state : {"Don’t know", "Does not apply"})
                    page.add("th", {{"scope", "col"}, {"class", "number"}}, page.words().head(state));
                if (has_declined)
                    page.add("th", {{"scope", "col"}, {"class", "number"}}, page.words().head("Would rather not say"));
                page.add("th", {{"scope", "col"}, {"class", "number"}}, page.words().head("No answer"));
                page.add("th", {{"scope", "col"}}, page.words().head("The sector’s level"));
            });
        });
        page.add("tbody", [&] {
            for (const auto& sector : criterion.sectors)
                write_sector(page, view, sector, domain.criterion_scale.size(), has_declined);
        });
        write_panel(page, domain, criterion, has_declined);
    });
}

void write_agreement(Page& page, const View& view, const result::Criterion& criterion) {
    if (!criterion.hidden.empty())
        page.add("p", "Shares and agreement over all sectors together: " + view.hidden(criterion.hidden) + ".");
    std::string text = view.words.agreement(criterion.agreement_word);
    if (criterion.sector_gap.value_or(0) > 0)
        text += " The sectors are up to " + view.words.amount(criterion.sector_gap, "") +
                (criterion.sector_gap == 1.0 ? " level apart." : " levels apart.");
    if (criterion.dont_know_gap.value_or(0) > 0)
        text += " The share that does not know differs between sectors by up to " +
                view.words.amount(criterion.dont_know_gap, "share") + ".";
    if (!text.empty()) page.add("p", text);
}

/// Statements that hold a level down once most say yes to them.
void write_limits(Page& page, const View& view, const result::Criterion& criterion) {
    if (criterion.limits.empty()) return;
    page.add("h5", page.words().heading("Yes or no"));
    const bool none_holds =
        std::ranges::all_of(criterion.limits, [](const result::LimitAnswer& limit) { return limit.holds == false; });
    const bool nobody_answered = std::ranges::all_of(criterion.limits, [](const result::LimitAnswer& limit) {
        return limit.yes == 0 && limit.no == 0 && limit.dont_know == 0;
    });
    page.add("p", std::string("If most said yes to one of these, it would hold the level down.") +
                      (nobody_answered ? " Nobody has answered them."
                       : none_holds    ? " None does."
                                       : ""));
    page.add("ul", {{"class", "spaced"}}, [&] {
        for (const auto& limit : criterion.limits)
            page.add("li", [&] {
                page.text(limit.when + ": ");
                if (limit.yes && limit.no && limit.dont_know)
                    page.text(std::to_string(*limit.yes) + " yes, " + std::to_string(*limit.no) + " no, " +
                              std::to_string(*limit.dont_know) + " don’t know.");
                else
                    page.text(view.hidden(limit.hidden) + ".");
                if (limit.holds != true) return;
                page.text(" ");
                page.add("strong",
                         "Most say yes, so the level is at most " + view.words.level(limit.at, limit.label) + ".");
            });
    });
}

} // namespace

void write_answers(Page& page, const View& view, const result::Domain& domain, const result::Criterion& criterion) {
    if (view.has_many_voices() && !criterion.sectors.empty()) {
        page.add("h5", page.words().heading("Who said what"));
        write_table(page, view, domain, criterion);
        write_agreement(page, view, criterion);
    }
    write_limits(page, view, criterion);
}

} // namespace weft::html
