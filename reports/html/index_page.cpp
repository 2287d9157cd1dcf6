// SPDX-License-Identifier: MIT
#include "reports/html/index_page.hpp"

#include "reports/html/level_marks.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/view.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <vector>

namespace weft::html {
namespace {

std::vector<Listed> by_name(std::span<const Listed> reports) {
    std::vector<Listed> sorted(reports.begin(), reports.end());
    std::ranges::stable_sort(sorted, {}, [](const Listed& listed) { return listed.result->system_name; });
    return sorted;
}

bool is_one_framework(std::span<const Listed> reports) {
    return std::ranges::all_of(reports, [&](const Listed& listed) {
        return listed.result->framework.id == reports.front().result->framework.id &&
               listed.result->framework.version == reports.front().result->framework.version;
    });
}

void write_row(Page& page, const Listed& listed, bool has_framework) {
    const auto& result = *listed.result;
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] { page.add("a", {{"href", listed.file}}, words::system_name(result)); });
        page.add("td", result.round);
        if (has_framework) page.add("td", result.framework.title + " " + result.framework.version);
        page.add("td", [&] { write_held(page, result.overall); });
        page.add("td",
                 page.words().percent_or_hidden(result.overall.coverage) + (result.overall.coverage ? " known" : ""));
        page.add("td", page.words().publication(result.overall.publication));
    });
}

void write_rows(Page& page, std::span<const Listed> reports) {
    const bool has_framework = !is_one_framework(reports);
    page.add("thead", [&] {
        page.add("tr", [&] {
            for (const auto* head : {"System", "Round", "Framework", "Level as a whole", "How much is known", "Status"})
                if (has_framework || head != std::string_view("Framework"))
                    page.add("th", {{"scope", "col"}}, page.words().head(head));
        });
    });
    page.add("tbody", [&] {
        for (const auto& listed : by_name(reports))
            write_row(page, listed, has_framework);
    });
}

} // namespace

std::string write_index_page(std::span<const Listed> reports, const Edition& edition) {
    const auto nothing = [](Page&) {};
    if (reports.empty())
        return write_page({.mark = "",
                           .title = edition.words.heading("Assessments"),
                           .subtitle = edition.words.heading("None yet"),
                           .edition = edition},
                          "Made by Weft.", nothing, nothing);
    const auto& first = *reports.front().result;
    const words::View view(first, edition.words);
    const Heading heading{
        .mark = view.mark(),
        .title = is_one_framework(reports) ? first.framework.title : edition.words.heading("Assessments"),
        .subtitle = edition.words.say_count("page.assessments", reports.size()),
        .edition = edition,
    };
    return write_page(heading, "Made by Weft " + first.build.version + ".", nothing, [&](Page& page) {
        add_section(page, "assessments", "Assessments by name", [&] {
            page.add("p", "Systems are listed by name. This is not a ranking: two systems at one level are not the "
                          "same, and two at different levels may not be far apart.");
            if (is_one_framework(reports) && !first.about.empty()) page.add("p", first.about);
            if (is_one_framework(reports) && !first.caveat.empty())
                page.add("p", [&] { page.add("strong", first.caveat); });
            add_wide_table(page, "Every assessment, with its report", [&] { write_rows(page, reports); });
        });
    });
}

} // namespace weft::html
