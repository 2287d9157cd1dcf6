// SPDX-License-Identifier: MIT
#include "reports/comparison/domain_table.hpp"

#include "core/comparison/names.hpp"
#include "reports/html/page_frame.hpp"

namespace weft::comparison_pages {

void add_domain_table(html::Page& page, const comparison::Comparison& comparison, std::string_view caption,
                      const std::vector<std::string>& systems, const std::vector<std::string>& domains,
                      const DomainCell& cell) {
    html::add_wide_table(page, caption, [&] {
        page.add("thead", [&] {
            page.add("tr", [&] {
                page.add("th", {{"scope", "col"}}, page.words().head("System"));
                for (const auto& domain : domains)
                    page.add("th", {{"scope", "col"}}, domain_title(comparison, domain));
            });
        });
        page.add("tbody", [&] {
            for (const auto& system : systems)
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, system_name(comparison, system));
                    for (const auto& domain : domains)
                        page.add("td", cell(system, domain));
                });
        });
    });
}

} // namespace weft::comparison_pages
