// SPDX-License-Identifier: MIT
#include "reports/html/level_marks.hpp"
#include "reports/html/own_sections.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace weft::html {
namespace {

using planning::Gap;

void write_gap(Page& page, const View& view, const Gap& gap) {
    const auto& criterion = *gap.criterion;
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] {
            write_link(page, view, criterion.id);
            page.add("p", [&] { write_held(page, gap.domain->criterion_scale, criterion); });
            page.add("p", {{"class", "small"}}, "Gap times weight: " + words::amount(gap.size, "") + "%");
        });
        page.add("td", [&] {
            const auto next = next_level(page.words(), *gap.domain, criterion);
            const bool has_words = !criterion.next_descriptor.empty() && criterion.next_descriptor != next;
            page.add("strong", next + (has_words ? ": " : "."));
            if (has_words) page.text(criterion.next_descriptor);
            if (criterion.next_step.empty()) return;
            page.add("span", {{"class", "next-step"}}, [&] {
                page.add("strong", "Next step: ");
                page.text(criterion.next_step);
            });
        });
    });
}

void write_gap_table(Page& page, const View& view, std::string_view caption, std::span<const Gap> gaps) {
    page.add("table", {{"class", "grid"}}, [&] {
        page.add("caption", caption);
        add_column_heads(page, {"Criterion", "What the next level asks for"});
        page.add("tbody", [&] {
            for (const auto& gap : gaps)
                write_gap(page, view, gap);
        });
    });
}

std::string rest_of(const planning::GapList& list) {
    std::vector<std::string> parts;
    const auto add = [&parts](std::size_t count, std::string_view one, std::string_view many) {
        if (count > 0) parts.push_back(words::count(count, one, many));
    };
    add(list.at_best, "criterion holds the best level", "criteria hold the best level");
    add(list.unknown, "has none that is known", "have none that is known");
    add(list.no_level, "takes none", "take none");
    add(list.hidden, "is hidden", "are hidden");
    return parts.empty() ? "" : "Beside these, " + words::listed(parts) + ".";
}

} // namespace

void write_gaps(Page& page, const View& view, const OwnParts& own) {
    constexpr std::size_t enough = 10; // more than anybody works on in a round
    const auto& list = own.gaps;
    if (list.gaps.empty()) return;
    add_section(page, "gaps", "What would come next", [&] {
        page.add("p",
                 "How far each criterion is from the best level, times how much it counts in the whole: the widest "
                 "first. It is a place to begin to talk, not an order of work: what is easy, what is urgent and "
                 "what lifts a level is not in it. " +
                     rest_of(list));
        const auto shown = std::min(enough, list.gaps.size());
        const std::span<const Gap> gaps(list.gaps);
        write_gap_table(page, view, "The widest gaps", gaps.first(shown));
        if (shown == gaps.size()) return;
        page.add("details", [&] {
            page.add("summary", words::count(gaps.size() - shown, "narrower gap", "narrower gaps"));
            write_gap_table(page, view, "The other gaps", gaps.subspan(shown));
        });
    });
}

} // namespace weft::html
