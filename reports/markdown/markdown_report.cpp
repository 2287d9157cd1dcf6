// SPDX-License-Identifier: MIT
#include "reports/markdown/markdown_report.hpp"

#include "reports/markdown/markdown_text.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/view.hpp"
#include "reports/words/words.hpp"

namespace weft {
namespace {

using markdown::plain;

std::string first_page(const words::View& view) {
    const auto& result = view.result;
    std::string text = "# " + plain(result.system_name.empty() ? result.system : result.system_name) + "\n\n" +
                       plain(result.framework.title) + ", round " + plain(result.round) + ".\n\n";
    if (!view.mark().empty()) text += "**" + plain(view.mark()) + "**\n\n";
    for (const auto& sentence : result.statement)
        text += "* " + plain(sentence) + "\n";
    return text + "\n" + plain(view.estimand()) + " " + plain(words::what_it_is_not) + "\n";
}

/// What holds a criterion, or why it has no level.
std::string note(const result::Criterion& criterion) {
    std::string text;
    for (const auto& ceiling : criterion.ceilings)
        if (ceiling.binding) text += (text.empty() ? "" : " ") + ceiling.reason;
    return text.empty() ? criterion.reason : text;
}

std::string criterion_row(const words::View& view, const result::Domain& domain, const result::Criterion& criterion) {
    const auto said = [&](std::optional<int> level) {
        return plain(words::level_on(domain.criterion_scale, level, words::state(criterion.state)));
    };
    auto row = "| " + plain(criterion.title) + " | " + plain(words::held(criterion)) + " | ";
    if (view.shows_evidence()) row += said(criterion.claimed) + " | " + said(criterion.evidenced) + " | ";
    return row + plain(note(criterion)) + " |\n";
}

std::string criteria_table(const words::View& view, const result::Domain& domain) {
    std::string text = view.shows_evidence()
                           ? "\n| Criterion | Level | Claimed | Evidenced | Note |\n|---|---|---|---|---|\n"
                           : "\n| Criterion | Level | Note |\n|---|---|---|\n";
    for (const auto& capability : domain.capabilities)
        for (const auto& criterion : capability.criteria)
            text += criterion_row(view, domain, criterion);
    return text;
}

std::string domain_part(const words::View& view, const result::Domain& domain) {
    auto text = "\n## " + plain(domain.title) + "\n\n**" + plain(words::held(domain)) + "** (" +
                words::percent(domain.coverage) + " known).";
    for (const auto& sentence : {domain.reason, domain.explanation.text})
        if (!sentence.empty()) text += " " + plain(sentence);
    text += "\n";
    for (const auto& gate : domain.gates)
        if (gate.binding)
            text += "\nHeld at " + plain(words::level(gate.cap, gate.cap_label)) + ": " + plain(gate.because) + "\n";
    for (const auto& caution : domain.cautions)
        text += "\n> " + plain(caution.text) + "\n";
    text += criteria_table(view, domain);
    if (!domain.measures_missing.empty())
        text += "\nNot tested: " + words::count(domain.measures_missing.size(), "measure was", "measures were") +
                " asked for and not given.\n";
    return text;
}

std::string provenance(const result::Result& result) {
    const auto document = [](const std::string& kind, const result::Document& made_from) {
        return "* " + kind + " " + plain(made_from.title) + " (" + plain(made_from.id) + ") " +
               plain(made_from.version) + ": " + plain(made_from.digest) + "\n";
    };
    auto text = "\n## Provenance\n\n" + document("Framework", result.framework);
    for (const auto& domain : result.domains)
        text += document("Rubric", domain.rubric);
    return text + "* Answers: " + plain(result.inputs.answers_digest) +
           "\n* Policy: " + plain(result.inputs.policy_digest) + "\n* Made by Weft " + plain(result.build.version) +
           "; `weft verify` makes it again from the answers\n";
}

} // namespace

std::string markdown_report(const result::Result& result) {
    const words::View view(result);
    auto text = first_page(view);
    for (const auto& domain : result.domains)
        text += domain_part(view, domain);
    return text + provenance(result);
}

} // namespace weft
