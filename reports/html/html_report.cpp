// SPDX-License-Identifier: MIT
#include "reports/html/html_report.hpp"

#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"

namespace weft {

std::string html_report(const result::Result& result) {
    const html::Heading heading{
        .mark = result.audience == "internal" ? "Internal: not for publication" : "",
        .title = result.system_name,
        .subtitle = result.framework.title + ", " + result.round,
    };
    const auto foot = "Made by Weft " + result.build.version + " from " + result.framework.id + " " +
                      result.framework.version + ". Answers " + result.inputs.answers_digest + ".";
    return html::write_page(heading, foot, [&](html::Page& page) {
        html::write_front_page(page, result);
        html::write_participation(page, result);
        for (const auto& domain : result.domains)
            html::write_domain(page, result, domain);
        html::write_tag_views(page, result);
        html::write_method(page, result);
    });
}

} // namespace weft
