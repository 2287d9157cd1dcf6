// SPDX-License-Identifier: MIT
#include "core/assessment/level_words.hpp"
#include "core/comparison/among_others.hpp"
#include "core/comparison/names.hpp"
#include "reports/html/own_pictures.hpp"
#include "reports/html/own_sections.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/picture_figure.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

using comparison::Comparison;
using comparison::DomainAmongOthers;

void write_names(Page& page, const Comparison& comparison, std::string_view opening,
                 const std::vector<std::string>& systems) {
    page.add("p", [&] {
        page.text(opening);
        page.text(systems.empty() ? page.words().head("none") : page.words().listed(system_names(comparison, systems)));
        page.text(".");
    });
}

std::string pairs_sentence(const DomainAmongOthers& domain) {
    const auto told_apart = domain.higher_than.size() + domain.lower_than.size();
    if (told_apart + domain.not_told_apart == 0)
        return domain.verdict == "not-compared" || domain.pairs_withheld.empty() ? "" : " " + domain.pairs_withheld;
    const auto some = [](std::size_t systems) { return systems == 0 ? "none" : std::to_string(systems); };
    return " Set beside the others one by one it is, beyond chance, higher than " + some(domain.higher_than.size()) +
           " and lower than " + some(domain.lower_than.size()) + " of " +
           words::count(told_apart + domain.not_told_apart, "system", "systems") + "; from " +
           std::to_string(domain.not_told_apart) + " it is not told apart.";
}

std::string limits_sentence(const DomainAmongOthers& domain) {
    if (domain.limits.empty()) return "";
    return domain.limits == "ask-why"
               ? " It lies further out than chance and ordinary differences between systems explain, so ask why."
               : " It lies within what chance and ordinary differences between systems explain.";
}

void write_domain_beside_others(Page& page, const View& view, const Comparison& comparison,
                                const DomainAmongOthers& domain) {
    page.add("li", [&] {
        write_link(page, view, domain.domain);
        page.text(". ");
        page.add("strong", [&] {
            page.text(page.words().beside_others(domain.verdict) + ".");
            if (!domain.reason.empty()) page.text(" " + domain.reason);
        });
        page.text(pairs_sentence(domain) + limits_sentence(domain));
        if (domain.higher_than.empty() && domain.lower_than.empty()) return;
        page.add("details", [&] {
            page.add("summary", "Which systems");
            write_names(page, comparison, "Higher than: ", domain.higher_than);
            write_names(page, comparison, "Lower than: ", domain.lower_than);
        });
    });
}

std::string what_is_compared(const words::Words& words, const Comparison& comparison,
                             const comparison::AmongOthers& among) {
    auto text =
        words::count(comparison.systems.size(), "system is", "systems are") + " covered in round " + comparison.round +
        ". " +
        (comparison.register_date ? "The register of systems is as of " + words.date(*comparison.register_date) + ". "
                                  : capitalised(why_no_register_date(comparison)) + ". ");
    if (!among.covered->left_out.empty()) text += among.covered->left_out + " ";
    return text;
}

void write_alike(Page& page, const Comparison& comparison, const comparison::AmongOthers& among) {
    if (!comparison.peers) return;
    page.add("h3", page.words().heading("Systems that are alike"));
    if (!comparison.peers->withheld.empty() || among.nearest.empty()) {
        page.add("p", comparison.peers->withheld.empty() ? "Not every circumstance of this system is known."
                                                         : comparison.peers->withheld);
        return;
    }
    std::vector<std::string> names;
    for (const auto& peer : among.nearest)
        names.push_back(system_name(comparison, peer.system));
    page.add("p", "By " + page.words().listed(comparison.peers->variables) +
                      ", the nearest first: " + page.words().listed(names) +
                      ". Their circumstances are alike, which says nothing of their levels.");
}

} // namespace

void write_beside_others(Page& page, const View& view, const OwnParts& own) {
    if (!own.among) return;
    const auto& among = *own.among;
    const auto& comparison = *own.given.comparison;
    add_section(page, "beside-others", "Beside other systems", [&] {
        page.add("p", [&] {
            page.text(what_is_compared(page.words(), comparison, among));
            page.text(page.words().say("page.not-distinguishable"));
        });
        write_picture(page, pictures::spine(spine_of(view, comparison, among)));
        page.add("ul", {{"class", "spaced"}}, [&] {
            for (const auto& domain : among.domains)
                write_domain_beside_others(page, view, comparison, domain);
        });
        write_alike(page, comparison, among);
    });
}

} // namespace weft::html
