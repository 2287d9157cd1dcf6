// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

void write_expectation(Page& page, const View& view, const result::Expectation& expectation) {
    page.add("tr", [&] {
        page.add("th", {{"scope", "row"}}, [&] { write_link(page, view, expectation.criterion); });
        page.add("td", view.words.level(expectation.expected, expectation.expected_label));
        page.add("td",
                 view.words.level(expectation.level, expectation.label,
                                  view.words.say(expectation.state == "hidden" ? "phrase.hidden" : "phrase.no-level")));
        page.add("td", view.words.expectation_state(expectation.state));
    });
}

void write_profile(Page& page, const View& view, const result::Profile& profile) {
    page.add("h3", {{"id", "profile-" + profile.id}}, profile.title);
    if (!profile.about.empty()) page.add("p", profile.about);
    page.add("p", view.words.met(profile) + ".");
    add_wide_table(page, profile.title + ": expected and held", [&] {
        add_column_heads(page, {"Criterion", "Expected at least", "Held", "Met"});
        page.add("tbody", [&] {
            for (const auto& expectation : profile.expectations)
                write_expectation(page, view, expectation);
        });
    });
}

} // namespace

void write_profiles(Page& page, const View& view) {
    if (view.result.profiles.empty()) return;
    add_section(page, "profiles", "Expected for a purpose", [&] {
        page.add("p",
                 "A profile names the level that a purpose asks of some criteria. It changes no level, and meeting it "
                 "is not the same as being good.");
        for (const auto& profile : view.result.profiles)
            write_profile(page, view, profile);
    });
}

} // namespace weft::html
