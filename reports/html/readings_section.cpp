// SPDX-License-Identifier: MIT
#include "core/assessment/criteria_of.hpp"
#include "reports/html/level_marks.hpp"
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

#include <algorithm>

namespace weft::html {
namespace {

/// What was claimed stands with its mark; another reading only where it says something else.
void write_reading(Page& page, const std::vector<result::Level>& scale, std::optional<int> claimed,
                   std::optional<int> reading) {
    if (!reading)
        page.add("td", page.words().say("phrase.no-level"));
    else if (reading == claimed)
        page.add("td", {{"class", "nobody"}}, page.words().say("phrase.as-claimed"));
    else
        page.add("td", [&] { write_level(page, scale, *reading); });
}

void write_criterion_row(Page& page, const View& view, const result::Domain& domain,
                         const result::Criterion& criterion) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] { write_link(page, view, criterion.id); });
        if (!criterion.claimed) {
            page.add("td", {{"colspan", view.shows_evidence() ? "3" : "2"}}, view.words.state(criterion.state));
            return;
        }
        page.add("td", [&] { write_level(page, domain.criterion_scale, *criterion.claimed); });
        if (view.shows_evidence()) write_reading(page, domain.criterion_scale, criterion.claimed, criterion.evidenced);
        write_reading(page, domain.criterion_scale, criterion.claimed, criterion.assessed);
    });
}

void write_domain_row(Page& page, const View& view, const result::Domain& domain) {
    const auto cell = [&](const result::ChainLevel& chain) {
        page.add("td", [&] {
            if (chain.level)
                write_level(page, domain.scale, *chain.level);
            else
                page.text(page.words().say(domain.hidden.empty() ? "phrase.no-level" : "phrase.hidden"));
        });
    };
    page.add("tr", {{"class", "group"}}, [&] {
        page.add("th", {{"scope", "row"}}, domain.title);
        cell(domain.claimed);
        if (view.shows_evidence()) cell(domain.evidenced);
        cell(domain.assessed);
    });
}

} // namespace

bool has_readings(const View& view) {
    return std::ranges::any_of(view.result.domains, [&](const result::Domain& domain) {
        return std::ranges::any_of(criteria_of(domain),
                                   [&](const auto* criterion) { return view.has_chains(*criterion); });
    });
}

void write_readings(Page& page, const View& view) {
    if (!has_readings(view)) return;
    const bool evidence = view.shows_evidence();
    add_section(page, "readings", "Claimed and checked", [&] {
        page.add("p", std::string("Claimed is what people said. ") +
                          (evidence ? "Evidenced goes no higher than the papers they gave can support. " : "") +
                          "Assessed is what stands after every check. The levels elsewhere in this report are " +
                          view.words.chain(view.result.headline) + ".");
        add_table(page,
                  evidence ? "What was claimed, evidenced and assessed, side by side"
                           : "What was claimed and assessed, side by side",
                  [&] {
                      if (evidence)
                          add_column_heads(page, {"Domain and criterion", "Claimed", "Evidenced", "Assessed"});
                      else
                          add_column_heads(page, {"Domain and criterion", "Claimed", "Assessed"});
                      for (const auto& domain : view.result.domains)
                          page.add("tbody", [&] {
                              write_domain_row(page, view, domain);
                              for (const auto* criterion : criteria_of(domain))
                                  write_criterion_row(page, view, domain, *criterion);
                          });
                  });
    });
}

} // namespace weft::html
