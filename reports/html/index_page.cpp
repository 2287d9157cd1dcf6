// SPDX-License-Identifier: MIT
#include "reports/html/index_page.hpp"

#include "reports/html/page_frame.hpp"
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

/// Domains have columns of their own only where there is more than one, and all reports have the same.
bool has_domain_columns(std::span<const Listed> reports) {
    return std::ranges::all_of(reports, [&](const Listed& listed) {
        return listed.result->domains.size() > 1 && listed.result->framework.id == reports.front().result->framework.id;
    });
}

void write_row(Page& page, const Listed& listed, bool has_domains) {
    const auto& result = *listed.result;
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] { page.add("a", {{"href", listed.file}}, result.system_name); });
        page.add("td", result.round);
        page.add("td", words::held(result.overall));
        if (has_domains)
            for (const auto& domain : result.domains)
                page.add("td", words::held(domain));
        page.add("td", {{"class", "number"}}, words::percent(result.overall.coverage));
    });
}

} // namespace

std::string write_index_page(std::span<const Listed> reports) {
    if (reports.empty()) return write_page({"", "Reports", "None"}, "", [](Page&) {});
    const auto& first = *reports.front().result;
    const bool has_domains = has_domain_columns(reports);
    const Heading heading{
        .mark = first.audience == "internal" ? "Internal: not for publication" : "",
        .title = first.framework.title,
        .subtitle = std::to_string(reports.size()) + (reports.size() == 1 ? " assessment" : " assessments"),
    };
    return write_page(heading, "Made by Weft " + first.build.version + ".", [&](Page& page) {
        page.add("h2", "Assessments by name");
        page.add("p",
                 "In the order of their names. It is not a ranking: two systems at one level are not the same, and two "
                 "at different levels may not be far apart.");
        if (!first.about.empty()) page.add("p", first.about);
        add_table(page, "Assessments", [&] {
            page.add("thead", [&] {
                page.add("tr", [&] {
                    for (const auto* head : {"System", "Round", "The whole"})
                        page.add("th", {{"scope", "col"}}, head);
                    if (has_domains)
                        for (const auto& domain : first.domains)
                            page.add("th", {{"scope", "col"}}, domain.title);
                    page.add("th", {{"scope", "col"}, {"class", "number"}}, "Known");
                });
            });
            page.add("tbody", [&] {
                for (const auto& listed : by_name(reports))
                    write_row(page, listed, has_domains);
            });
        });
    });
}

} // namespace weft::html
