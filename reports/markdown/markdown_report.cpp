// SPDX-License-Identifier: MIT
#include "reports/markdown/markdown_report.hpp"

#include "reports/words/words.hpp"

namespace weft {
namespace {

/// Text that Markdown takes for text: its special characters escaped, line breaks made blanks.
std::string plain(std::string_view text) {
    constexpr std::string_view special = "\\`*_{}[]<>()#+-.!|~&";
    std::string escaped;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            escaped += ' ';
            continue;
        }
        // A full stop or hyphen only means something at the start of a line, where none of ours puts people's text.
        const bool is_special =
            special.find(c) != std::string_view::npos && c != '.' && c != '-' && c != '(' && c != ')';
        if (is_special) escaped += '\\';
        escaped += c;
    }
    return escaped;
}

void write_domain(std::string& text, const result::Domain& domain) {
    text += "\n## " + plain(domain.title) + "\n\n";
    text += "**" + plain(words::held(domain)) + "**, " + words::percent(domain.coverage) + " known. ";
    text += plain(domain.level ? domain.explanation.text : domain.reason) + "\n";
    for (const auto& caution : domain.cautions)
        text += "\n> " + plain(caution.text) + "\n";
    text += "\n| Criterion | Level | Claimed | Evidenced | What holds it |\n|---|---|---|---|---|\n";
    for (const auto& capability : domain.capabilities)
        for (const auto& criterion : capability.criteria) {
            std::string held_by;
            for (const auto& ceiling : criterion.ceilings)
                if (ceiling.binding) held_by += (held_by.empty() ? "" : " ") + ceiling.reason;
            if (held_by.empty()) held_by = criterion.reason;
            const auto number = [](std::optional<int> level) { return level ? std::to_string(*level) : "-"; };
            text += "| " + plain(criterion.title) + " | " + plain(words::held(criterion)) + " | " +
                    number(criterion.claimed) + " | " + number(criterion.evidenced) + " | " + plain(held_by) + " |\n";
        }
}

} // namespace

std::string markdown_report(const result::Result& result) {
    std::string text = "# " + plain(result.system_name) + "\n\n" + plain(result.framework.title) + ", " +
                       plain(result.round) + ". " +
                       (result.audience == "internal" ? "Internal: not for publication.\n\n" : "\n\n");
    for (const auto& sentence : result.statement)
        text += "* " + plain(sentence) + "\n";
    text += "\n" + plain(words::estimand(result)) +
            " It is not an inspection, not a ranking, and not a measure of outcomes.\n";
    for (const auto& domain : result.domains)
        write_domain(text, domain);
    text += "\n## Provenance\n\n";
    text +=
        "* Framework " + result.framework.id + " " + result.framework.version + ", `" + result.framework.digest + "`\n";
    for (const auto& domain : result.domains)
        text += "* Rubric " + domain.rubric.id + " " + domain.rubric.version + ", `" + domain.rubric.digest + "`\n";
    text += "* Answers `" + result.inputs.answers_digest + "`\n* Policy `" + result.inputs.policy_digest +
            "`\n* Weft " + result.build.version + "\n";
    return text;
}

} // namespace weft
