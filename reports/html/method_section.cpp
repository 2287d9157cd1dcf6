// SPDX-License-Identifier: MIT
#include "reports/html/page_frame.hpp"
#include "reports/html/sections.hpp"
#include "reports/words/words.hpp"

namespace weft::html {
namespace {

void write_whole(Page& page, const result::Result& result) {
    const auto& whole = result.overall;
    page.add("h3", "The whole");
    page.add("p", whole.level ? whole.explanation.text : whole.reason);
    for (const auto& gate : whole.gates)
        if (gate.state != "open")
            page.add("p", "Gate, " + gate.state + ", at " + gate.cap_label + ": " + gate.because);
    if (!whole.score) return;
    page.add("p",
             "A score of the whole exists for sorting only. It hides what it is made of, so it never stands on a first "
             "page, and other rules make other numbers of the same domains:");
    add_table(page, "The whole by several rules", [&] {
        add_column_heads(page, {"Rule", "#Score"});
        page.add("tbody", [&] {
            const auto row = [&](const std::string& name, std::optional<double> score) {
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, name);
                    page.add("td", {{"class", "number"}}, words::score(score));
                });
            };
            row("The framework's own: " + whole.rule, whole.score);
            row("Arithmetic mean, percent of the way from worst to best", whole.beside.arithmetic);
            row("Power mean of one half, likewise", whole.beside.power_half);
            row("Geometric mean, likewise", whole.beside.geometric);
            row("Lowest domain, likewise", whole.beside.minimum);
        });
    });
}

void write_documents(Page& page, const result::Result& result) {
    add_table(page, "What this result was made from", [&] {
        add_column_heads(page, {"What", "Version", "Digest of what it says"});
        page.add("tbody", [&] {
            const auto row = [&](const std::string& what, const std::string& version, const std::string& digest) {
                page.add("tr", [&] {
                    page.add("th", {{"scope", "row"}}, what);
                    page.add("td", version);
                    page.add("td", {{"class", "digest"}}, digest);
                });
            };
            row("Framework " + result.framework.id, result.framework.version, result.framework.digest);
            for (const auto& domain : result.domains)
                row("Rubric " + domain.rubric.id, domain.rubric.version, domain.rubric.digest);
            row("Answers", "", result.inputs.answers_digest);
            row("Policy", "", result.inputs.policy_digest);
            row("Weft", result.build.version, "");
        });
    });
}

void write_policy(Page& page, const result::Result& result) {
    page.add("details", [&] {
        page.add("summary", "Every number of the policy that was in force");
        add_table(page, "Policy", [&] {
            add_column_heads(page, {"Key", "Value"});
            page.add("tbody", [&] {
                for (const auto& [key, value] : result.inputs.policy)
                    page.add("tr", [&] {
                        page.add("th", {{"scope", "row"}}, key);
                        page.add("td", value);
                    });
            });
        });
    });
}

} // namespace

void write_method(Page& page, const result::Result& result) {
    page.add("section", {{"aria-labelledby", "method"}}, [&] {
        page.add("h2", {{"id", "method"}}, "Method and provenance");
        page.add("p",
                 words::has_many_voices(result)
                     ? "A criterion's level is the highest that more than half of the weight supports, with every "
                       "sector weighing the same. Three readings are kept apart: claimed is what people say, evidenced "
                       "is capped by the evidence given, assessed is after everything that holds a level back."
                     : "A criterion's level is what the assessor gave. The rule of each domain makes its level from "
                       "these, and nothing else is added.");
        page.add("p", "The levels above are " + result.headline + " levels in the voice \"" + result.voice + "\".");
        write_whole(page, result);
        page.add("h3", "Provenance");
        write_documents(page, result);
        page.add("p", [&] {
            page.text("Anybody with the answers can make it again: ");
            page.add("code", "weft verify RESULT.json --framework " + result.framework.id + " --answers FOLDER");
            page.text(" recomputes every number and names the first that differs.");
        });
        write_policy(page, result);
    });
}

} // namespace weft::html
