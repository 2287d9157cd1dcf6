// SPDX-License-Identifier: MIT
#include "reports/comparison/steadiness_section.hpp"

#include "core/comparison/names.hpp"
#include "core/uncertainty/left_out.hpp"
#include "reports/comparison/domain_table.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace weft::comparison_pages {
namespace {

using comparison::Comparison;
using html::Page;

std::string level_or_none(const words::Words& words, const std::string& label) {
    return label.empty() ? words.say("phrase.no-level") : words.label(label);
}

/// Each reason once, with how many systems, or domains of systems, it is the reason of.
void write_left_out(Page& page, const Comparison& comparison, const std::vector<uncertainty::LeftOut>& left_out) {
    for (const auto& [because, parts] : uncertainty::by_reason(left_out)) {
        const auto domains = static_cast<std::size_t>(
            std::ranges::count_if(parts, [](const uncertainty::LeftOut& part) { return !part.domain.empty(); }));
        const auto write = [&page, &because = because](const std::string& what, std::size_t of) {
            page.add("p", what + " left out of " + std::to_string(of) + ". " + because);
        };
        if (domains < parts.size())
            write(words::count(parts.size() - domains, "system is", "systems are"), comparison.systems.size());
        if (domains > 0)
            write(words::count(domains, "domain of a system is", "domains of systems are"),
                  comparison.systems.size() * comparison.domains.size());
    }
}

std::vector<const uncertainty::SystemSpread*> with_a_whole(const uncertainty::RespondentBootstrap& drawn) {
    std::vector<const uncertainty::SystemSpread*> systems;
    for (const auto& system : drawn.systems)
        if (system.overall) systems.push_back(&system);
    return systems;
}

std::vector<const uncertainty::SystemMethods*> with_a_whole(const uncertainty::MethodUncertainty& methods) {
    std::vector<const uncertainty::SystemMethods*> systems;
    for (const auto& system : methods.systems)
        if (system.overall) systems.push_back(&system);
    return systems;
}

/// "2 Developing, nearly always. Another method may make another."
std::string steady_cell(const words::Words& words, const comparison::SteadyLevel* level) {
    if (level == nullptr) return words.say("phrase.hidden");
    if (!level->level) return words.say("phrase.no-level");
    return words.level(level->level, level->label) + ", " + level->panels +
           (level->methods == "depends" ? "; depends on the method" : "");
}

/// What may be told of every system, also of one in which few people stand behind something.
void write_steady_levels(Page& page, const Comparison& comparison) {
    page.add("h3", page.words().heading("How steady each level is"));
    page.add("p", "How often panels drawn anew from the same people give the same level again, and whether another "
                  "method that could as well be used makes another level.");
    std::vector<std::string> systems;
    std::ranges::transform(comparison.systems, std::back_inserter(systems), &comparison::CoveredSystem::system);
    std::vector<std::string> domains;
    std::ranges::transform(comparison.domains, std::back_inserter(domains), &comparison::DomainComparison::domain);
    add_domain_table(page, comparison, "Levels of each domain, and how steady they are", systems, domains,
                     [&](const std::string& system, const std::string& domain) {
                         return steady_cell(page.words(), find_steady_level(comparison, system, domain));
                     });
}

void write_drawn(Page& page, const Comparison& comparison, const uncertainty::RespondentBootstrap& drawn) {
    page.add("h3", page.words().heading("If other people of the same panels had answered"));
    if (!drawn.withheld.empty()) {
        page.add("p", drawn.withheld);
        return;
    }
    write_left_out(page, comparison, drawn.left_out);
    const auto systems = with_a_whole(drawn);
    if (systems.empty()) return;
    html::add_table(
        page, "Overall level in " + words::count(drawn.replicates, "panel drawn anew", "panels drawn anew"), [&] {
            html::add_column_heads(page,
                                   {"System", "Level as answered", "#Panels with the same", "#Panels without a level"});
            page.add("tbody", [&] {
                for (const auto* system : systems)
                    html::add_row(page, system_name(comparison, system->system),
                                  {level_or_none(page.words(), system->overall->label),
                                   system->overall->kept ? words::percent(*system->overall->kept) : "no level to keep",
                                   words::percent(system->overall->without_level)});
            });
        });
}

void write_methods(Page& page, const Comparison& comparison, const uncertainty::MethodUncertainty& methods) {
    page.add("h3", page.words().heading("If the method were another"));
    if (!methods.withheld.empty()) {
        page.add("p", methods.withheld);
        return;
    }
    write_left_out(page, comparison, methods.left_out);
    const auto systems = with_a_whole(methods);
    if (systems.empty()) return;
    html::add_table(page,
                    "Overall level by " + words::count(methods.methods.size(), "other method", "other methods") +
                        " that could as well be used",
                    [&] {
                        html::add_column_heads(page, {"System", "Level", "Lowest by any", "Highest by any"});
                        page.add("tbody", [&] {
                            for (const auto* system : systems)
                                html::add_row(page, system_name(comparison, system->system),
                                              {level_or_none(page.words(), system->overall->label),
                                               level_or_none(page.words(), system->overall->lowest_label),
                                               level_or_none(page.words(), system->overall->highest_label)});
                        });
                    });
}

} // namespace

void write_steadiness(Page& page, const Comparison& comparison) {
    if (!comparison.steady_levels.empty()) write_steady_levels(page, comparison);
    if (comparison.drawn_panels) write_drawn(page, comparison, *comparison.drawn_panels);
    if (comparison.other_methods) write_methods(page, comparison, *comparison.other_methods);
}

} // namespace weft::comparison_pages
