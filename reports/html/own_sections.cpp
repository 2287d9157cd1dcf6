// SPDX-License-Identifier: MIT
#include "reports/html/own_sections.hpp"

#include "core/comparison/among_others.hpp"
#include "core/planning/gap_list.hpp"
#include "reports/html/own_pictures.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"
#include "reports/words/numbers.hpp"

namespace weft::html {
namespace {

bool tells_of_others(const words::View& view, const ReportParts& parts) {
    return parts.comparison != nullptr && comparison::among_others(*parts.comparison, view.result.system);
}

const comparison::SystemRounds* own_rounds(const words::View& view, const ReportParts& parts) {
    return parts.rounds == nullptr ? nullptr : rounds_of(*parts.rounds, view.result.system);
}

} // namespace

std::vector<std::pair<std::string, std::string>> own_contents(const words::View& view, const ReportParts& parts) {
    std::vector<std::pair<std::string, std::string>> entries;
    if (tells_of_others(view, parts)) entries.emplace_back("#beside-others", "Beside other systems");
    if (own_rounds(view, parts) != nullptr)
        entries.emplace_back("#changes", "What changed since " + parts.rounds->before);
    if (!planning::gap_list(view.result).gaps.empty()) entries.emplace_back("#gaps", "What would come next");
    if (!parts.plans.empty()) entries.emplace_back("#plans", "The cheapest way there");
    if (parts.actions != nullptr) entries.emplace_back("#actions", "What we do about it");
    return entries;
}

std::vector<std::string> own_sentences(const words::View& view, const ReportParts& parts) {
    std::vector<std::string> sentences;
    if (parts.comparison != nullptr)
        if (const auto among = comparison::among_others(*parts.comparison, view.result.system))
            sentences.push_back(pictures::spine(spine_of(*parts.comparison, *among)).headline +
                                ", in a comparison of " +
                                words::count(parts.comparison->systems.size(), "system", "systems") + ".");
    if (const auto* system = own_rounds(view, parts))
        sentences.push_back(pictures::slope(slope_of(view, *parts.rounds, *system)).headline + ".");
    return sentences;
}

void write_radar(Page& page, const words::View& view, const ReportParts& parts) {
    if (!parts.has_radar) return;
    add_section(page, "radar", "The familiar view", [&] {
        page.add("p",
                 "A radar was asked for. Its area says nothing: twice the level is four times the area, and another "
                 "order of the domains gives another shape. Read the digits.");
        write_picture(page, pictures::radar(radar_of(view)));
    });
}

void write_not_in_it(Page& page, const words::View& view, const ReportParts& parts) {
    if (view.result.audience == "public" || view.result.audience == "regulator") return;
    std::vector<std::string> sentences;
    const auto lacks = [&sentences](bool is_there, const char* sentence) {
        if (!is_there) sentences.emplace_back(sentence);
    };
    lacks(tells_of_others(view, parts),
          "How it stands beside other systems: give the document of “weft compare --json” with --comparison.");
    lacks(own_rounds(view, parts) != nullptr,
          "What changed since the last round: give the results of that round with --earlier, or a comparison that was "
          "made with --since.");
    lacks(!parts.plans.empty(), "The cheapest way to a level: give the document of “weft plan --json” with --plan.");
    lacks(parts.actions != nullptr,
          "What is done about it, by whom and by when: keep a file of actions and give it with --actions.");
    if (sentences.empty()) return;
    add_section(page, "not-in-it", "What this report could tell as well", [&] {
        page.add("p", "Whoever makes this report with “weft report” can add:");
        page.add("ul", {{"class", "spaced"}}, [&] {
            for (const auto& sentence : sentences)
                page.add("li", sentence);
        });
    });
}

} // namespace weft::html
