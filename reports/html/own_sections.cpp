// SPDX-License-Identifier: MIT
#include "reports/html/own_sections.hpp"

#include "reports/html/own_pictures.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"

namespace weft::html {

std::vector<std::pair<std::string, std::string>> own_contents(const words::View& view, const OwnParts& own) {
    std::vector<std::pair<std::string, std::string>> entries;
    if (own.among) entries.emplace_back("#beside-others", "Beside other systems");
    if (own.rounds != nullptr)
        entries.emplace_back("#changes", view.words.say("page.changed-since", {{"round", own.given.rounds->before}}));
    if (!own.gaps.gaps.empty()) entries.emplace_back("#gaps", "What would come next");
    if (!own.given.plans.empty()) entries.emplace_back("#plans", "The cheapest way there");
    if (own.given.actions != nullptr) entries.emplace_back("#actions", "What we do about it");
    return entries;
}

std::vector<std::string> own_sentences(const words::View& view, const OwnParts& own) {
    std::vector<std::string> sentences;
    if (own.among)
        sentences.push_back(
            view.words.say_count("spine.in-a-comparison", own.given.comparison->systems.size(),
                                 {{"finding", spine_headline(spine_of(view, *own.given.comparison, *own.among))}}) +
            ".");
    if (own.rounds != nullptr)
        sentences.push_back(slope_headline(slope_of(view, *own.given.rounds, *own.rounds)) + ".");
    return sentences;
}

void write_radar(Page& page, const words::View& view, const OwnParts& own) {
    if (!own.given.has_radar) return;
    add_section(page, "radar", "The familiar view", [&] {
        page.add("p",
                 "A radar was asked for. Its area says nothing: twice the level is four times the area, and another "
                 "order of the domains gives another shape. Read the digits.");
        write_picture(page, pictures::radar(radar_of(view)));
    });
}

void write_not_in_it(Page& page, const words::View& view, const OwnParts& own) {
    if (view.result.audience == "public" || view.result.audience == "regulator") return;
    std::vector<std::string> sentences;
    const auto lacks = [&sentences](bool is_there, const char* sentence) {
        if (!is_there) sentences.emplace_back(sentence);
    };
    lacks(own.among.has_value(),
          "How it stands beside other systems: give the document of “weft compare --json” with --comparison.");
    lacks(own.rounds != nullptr,
          "What changed since the last round: give the results of that round with --earlier, or a comparison that was "
          "made with --since.");
    lacks(!own.given.plans.empty(),
          "The cheapest way to a level: give the document of “weft plan --json” with --plan.");
    lacks(own.given.actions != nullptr,
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
