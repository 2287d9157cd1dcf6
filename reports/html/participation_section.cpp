// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

std::string people(const View& view, std::optional<std::uint32_t> count, const std::string& hidden) {
    return count ? std::to_string(*count) : view.hidden(hidden);
}

void write_sector(Page& page, const View& view, const result::Sector& sector) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, sector.title);
        page.add("td", view.words.role(sector.role));
        page.add("td", view.words.say(sector.heard ? "phrase.heard" : "phrase.not-heard"));
        page.add("td", {{"class", "number"}}, people(view, sector.respondents, sector.hidden));
        page.add("td", {{"class", "number"}}, people(view, sector.organisations, sector.hidden));
    });
}

} // namespace

void write_participation(Page& page, const View& view) {
    if (!view.has_many_voices()) return;
    const auto& part = view.result.participation;
    add_section(page, "who-took-part", "Who took part", [&] {
        page.add("p", (part.respondents ? words::count(*part.respondents, "person", "people") + " answered, as "
                                        : "How many answered in all is hidden; they answered as ") +
                          view.words.voice(view.result.voice) + "." +
                          (view.has_many_sectors() ? " Every sector counts the same, whatever its size." : ""));
        for (const auto& missing : part.missing)
            page.add("p", {{"class", "held-back"}}, missing);
        for (const auto& sector : part.sectors)
            if (!sector.note.empty()) page.add("p", {{"class", "not-tested"}}, sector.note);
        add_table(page, "People and organisations by sector", [&] {
            add_column_heads(page, {"Sector", "Role", "Heard", "#People", "#Organisations"});
            page.add("tbody", [&] {
                for (const auto& sector : part.sectors)
                    write_sector(page, view, sector);
            });
        });
        if (part.heaviest_is_noteworthy && part.heaviest_share && part.heaviest_criterion)
            page.add("p", [&] {
                page.text("One person holds " + view.words.percent(*part.heaviest_share) + " of the weight on ");
                write_link(page, view, *part.heaviest_criterion);
                page.text(". Read that level with care.");
            });
    });
}

} // namespace weft::html
