// SPDX-License-Identifier: MIT
#include "reports/html/html_report.hpp"

#include "reports/html/own_sections.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

namespace weft {

std::string html_report(const result::Result& result, const Edition& edition) {
    return html_report_with(result, {}, edition);
}

std::string html_report_with(const result::Result& result, const ReportParts& parts, const Edition& edition) {
    const words::View view(result, edition.words);
    const auto own = html::own_parts(view, parts);
    const auto status = result.status.empty() ? "" : ". Version " + result.framework.version + ", " + result.status;
    const html::Heading heading{
        .mark = view.mark(),
        .title = words::system_name(result),
        .subtitle = result.framework.title + ", round " + result.round + status,
        .edition = edition,
    };
    const auto foot = "Made by Weft " + result.build.version + " from framework " + result.framework.id + " " +
                      result.framework.version + ".";
    return html::write_page(
        heading, foot, [&](html::Page& page) { html::write_contents(page, view, own); },
        [&](html::Page& page) {
            page.keep_numbers_in(parts.picture_files);
            html::write_front_page(page, view, own);
            html::write_grid(page, view);
            html::write_radar(page, view, own);
            html::write_readings(page, view);
            html::write_participation(page, view);
            html::write_differences(page, view);
            html::write_beside_others(page, view, own);
            html::write_own_changes(page, view, own);
            html::write_gaps(page, view, own);
            html::write_plans(page, view, own);
            html::write_actions(page, view, own);
            html::write_views(page, view);
            html::write_profiles(page, view);
            html::write_targets(page, view);
            html::write_contexts(page, view);
            for (const auto& domain : result.domains)
                html::write_domain(page, view, domain);
            html::write_method(page, view);
            html::write_not_in_it(page, view, own);
        });
}

} // namespace weft
