// SPDX-License-Identifier: MIT
#include "reports/comparison/steadiness_section.hpp"

#include "core/uncertainty/left_out.hpp"
#include "reports/comparison/comparison_pictures.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"

#include <string>
#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using html::Page;

std::string level_or_none(const std::string& label) {
    return label.empty() ? "no level" : label;
}

/// Each reason once, with the systems it is the reason of.
void write_left_out(Page& page, const Comparison& comparison, const std::vector<uncertainty::LeftOut>& left_out) {
    for (const auto& [because, systems] : uncertainty::by_reason(left_out))
        page.add("p", words::count(systems.size(), "system is", "systems are") + " left out of " +
                          std::to_string(comparison.systems.size()) + ". " + because);
}

void write_drawn(Page& page, const Comparison& comparison, const uncertainty::RespondentBootstrap& drawn) {
    page.add("h3", "If other people of the same panels had answered");
    if (!drawn.withheld.empty()) {
        page.add("p", drawn.withheld);
        return;
    }
    write_left_out(page, comparison, drawn.left_out);
    if (drawn.systems.empty()) return;
    html::add_table(page, "Overall level in " + std::to_string(drawn.replicates) + " panels drawn anew", [&] {
        html::add_column_heads(page,
                               {"System", "Level as answered", "#Panels with the same", "#Panels without a level"});
        page.add("tbody", [&] {
            for (const auto& system : drawn.systems)
                html::add_row(page, name_of(comparison, system.system),
                              {level_or_none(system.overall.label),
                               system.overall.kept ? words::percent(*system.overall.kept) : "no level to keep",
                               words::percent(system.overall.without_level)});
        });
    });
}

void write_methods(Page& page, const Comparison& comparison, const uncertainty::MethodUncertainty& methods) {
    page.add("h3", "If the method were another");
    if (!methods.withheld.empty()) {
        page.add("p", methods.withheld);
        return;
    }
    write_left_out(page, comparison, methods.left_out);
    if (methods.systems.empty()) return;
    html::add_table(page,
                    "Overall level by " + words::count(methods.methods.size(), "other method", "other methods") +
                        " that could as well be used",
                    [&] {
                        html::add_column_heads(page, {"System", "Level", "Lowest by any", "Highest by any"});
                        page.add("tbody", [&] {
                            for (const auto& system : methods.systems)
                                html::add_row(page, name_of(comparison, system.system),
                                              {level_or_none(system.overall.label),
                                               level_or_none(system.overall.lowest_label),
                                               level_or_none(system.overall.highest_label)});
                        });
                    });
}

} // namespace

void write_steadiness(Page& page, const Comparison& comparison) {
    if (comparison.drawn_panels) write_drawn(page, comparison, *comparison.drawn_panels);
    if (comparison.other_methods) write_methods(page, comparison, *comparison.other_methods);
}

} // namespace weft::comparison_pages
