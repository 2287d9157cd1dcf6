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
            page.add("p", {{"class", "small"}},
                     "Still to gain here: " + page.words().amount(gap.size, "percent") + " of the whole");
        });
        page.add("td", [&] {
            const auto next = next_level(page.words(), *gap.domain, criterion);
            const bool has_words = !criterion.next_descriptor.empty() && criterion.next_descriptor != next;
            page.add("strong", next + (has_words ? ": " : "."));
            if (has_words) page.text(criterion.next_descriptor);
            if (criterion.next_step.empty()) return;
            page.add("span", {{"class", "next-step"}}, [&] {
                add_opening(page, "Next step");
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

/// "3 criteria hold the best level, 1 has no known level and 2 are hidden."
std::string rest_of(const words::Words& words, const planning::GapList& list) {
    std::vector<std::string> parts;
    const auto add = [&parts](std::size_t count, std::string_view one, std::string_view many) {
        if (count == 0) return;
        const auto what = std::string(parts.empty() ? (count == 1 ? " criterion " : " criteria ") : " ");
        parts.push_back(std::to_string(count) + what + std::string(count == 1 ? one : many));
    };
    add(list.at_best, "holds the best level", "hold the best level");
    add(list.unknown, "has no known level", "have no known level");
    add(list.no_level, "has no level to reach", "have no level to reach");
    add(list.hidden, "is hidden", "are hidden");
    return parts.empty() ? "" : " Beside these, " + words.listed(parts) + ".";
}

} // namespace

void write_gaps(Page& page, const View& view, const OwnParts& own) {
    constexpr std::size_t enough = 10; // more than anybody works on in a round
    const auto& list = own.gaps;
    if (list.gaps.empty()) return;
    add_section(page, "gaps", "What would come next", [&] {
        page.add("p",
                 "What the whole could still gain if a criterion rose to its best level, by how much the criterion "
                 "counts: the most first. It is a place to begin to talk, not an order of work: what is easy, what is "
                 "urgent and what lifts a level is not in it." +
                     rest_of(page.words(), list));
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
