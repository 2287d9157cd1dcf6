// SPDX-License-Identifier: MIT
#include "reports/markdown/markdown_report.hpp"

#include "core/assessment/criteria_of.hpp"
#include "reports/markdown/markdown_text.hpp"
#include "reports/words/nodes.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/said_once.hpp"
#include "reports/words/view.hpp"
#include "reports/words/words.hpp"

namespace weft {
namespace {

using markdown::plain;

/// What could not be tested, and what would test it.
std::string untested(const words::View& view) {
    const auto& checks = view.result.checks;
    if (checks.untested.empty()) return "";
    std::string text = "\nNot tested, so that measuring could still lower a level:\n\n";
    for (const auto& one : checks.untested)
        text += "* " + (one.criterion ? plain(view.named(*one.criterion).title) + ". " : "") +
                (one.wanted.empty() ? plain(one.text) : "What would test it: " + plain(one.wanted) + ".") + "\n";
    return text;
}

/// What the framework rests on, and what it does not.
std::string limits(const result::Result& result) {
    if (result.caveat.empty() && result.limits_of_evidence.empty()) return "";
    auto text = "\n**" + plain(result.caveat.empty() ? result.status : result.caveat) + "** Framework " +
                plain(result.framework.id) + " " + plain(result.framework.version) +
                (result.status.empty() ? "" : ", " + plain(result.status)) + ".\n";
    if (!result.limits_of_evidence.empty()) text += "\n";
    for (const auto& limit : result.limits_of_evidence)
        text += "* " + plain(limit) + "\n";
    return text;
}

std::string first_page(const words::View& view) {
    const auto& result = view.result;
    std::string text = "# " + plain(words::system_name(result)) + "\n\n" + plain(result.framework.title) + ", round " +
                       plain(result.round) + ".\n\n";
    if (!view.mark().empty()) text += "**" + plain(view.mark()) + "**\n\n";
    if (!view.what_is_hidden().empty()) text += plain(view.what_is_hidden()) + "\n\n";
    for (const auto& sentence : result.statement)
        text += "* " + plain(sentence) + "\n";
    text += "\n" + plain(view.estimand()) + " " + plain(view.words.say("page.what-it-is-not")) + "\n";
    return text + untested(view) + limits(result);
}

/// What holds a criterion, the strictest first, or why it has no level.
std::string note(const words::Words& words, const result::Criterion& criterion) {
    if (criterion.consensus) return words.consensus(*criterion.consensus);
    if (criterion.number && criterion.number->way)
        return "Of the measure " + criterion.number->measure + ": " + words.number(*criterion.number) + ".";
    std::string text;
    for (const auto& ceiling : criterion.ceilings)
        if (ceiling.binding) text += (text.empty() ? "" : " Also seen: ") + ceiling.reason;
    return text.empty() ? criterion.reason : text;
}

std::string sectors(const words::View& view, const std::vector<std::string>& ids) {
    std::vector<std::string> titles;
    for (const auto& id : ids)
        titles.push_back(view.sector(id));
    return view.words.listed(titles);
}

std::string criteria(const words::View& view, const std::vector<std::string>& ids) {
    std::vector<std::string> titles;
    for (const auto& id : ids)
        titles.push_back(view.named(id).title);
    return view.words.listed(titles);
}

/// A row a domain: the levels of its criteria, place by place.
std::string grid(const words::View& view, const std::string& title, std::string result::Criterion::*place,
                 const std::vector<std::string>& places, std::string_view group) {
    std::string rows;
    bool is_empty = true;
    for (const auto& domain : view.result.domains) {
        rows += "| " + plain(domain.title);
        for (const auto& here : places) {
            std::vector<std::string> levels;
            for (const auto* criterion : criteria_of(domain))
                if (criterion->*place == here)
                    levels.push_back(criterion->title + " (" + view.words.held(*criterion) + ")");
            is_empty = is_empty && levels.empty();
            rows += " | " + (levels.empty() ? "no criterion here" : plain(view.words.listed(levels)));
        }
        rows += " |\n";
    }
    if (is_empty) return "";
    auto text = "\n" + title + ":\n\n| Domain";
    for (const auto& here : places)
        text += " | " + view.words.coded(group, here);
    return text + " |\n|---|---|---|---|\n" + rows;
}

std::string grids(const words::View& view) {
    const auto by_level = grid(view, "By where in the system", &result::Criterion::system_level,
                               {"interpersonal", "organisation-team", "organisation-system"}, "system-level");
    const auto by_stage =
        grid(view, "By stage", &result::Criterion::stage, {"entry", "functioning", "effectiveness"}, "stage");
    if (by_level.empty() && by_stage.empty()) return "";
    return "\n## Where it holds and where it does not\n\nThese cells are ours, not the source’s.\n" + by_level +
           by_stage;
}

std::string differences(const words::View& view) {
    if (view.result.differences.empty()) return "";
    std::string text =
        "\n## Where partners differ\n\n| Criterion | Levels apart | Highest | Lowest |\n|---|---|---|---|\n";
    for (const auto& difference : view.result.differences)
        text += "| " + plain(view.named(difference.criterion).title) + " | " + view.words.amount(difference.gap, "") +
                " | " +
                plain(view.words.level(difference.highest, difference.highest_label) + ": " +
                      sectors(view, difference.highest_sectors)) +
                " | " +
                plain(view.words.level(difference.lowest, difference.lowest_label) + ": " +
                      sectors(view, difference.lowest_sectors)) +
                " |\n";
    return text;
}

/// One line a view: its level, what is not known, what holds it, and the criteria.
std::string views(const words::View& view) {
    if (view.result.views.empty()) return "";
    std::string text = "\n## Across the domains\n\n";
    for (const auto& seen : view.result.views) {
        text += "* " + plain(seen.title) + ": " +
                (seen.publication == "nothing-made" ? "no level is made of these" : plain(view.words.held(seen))) +
                " (" + view.words.percent_or_hidden(seen.coverage) + (seen.coverage ? " known). " : "). ");
        if (!seen.explanation.held_by.empty())
            text += "Held here by " + plain(criteria(view, seen.explanation.held_by)) + ". ";
        text += "Asked by " + plain(criteria(view, seen.criteria)) + ".\n";
    }
    return text;
}

std::string profiles(const words::View& view) {
    std::string text;
    for (const auto& profile : view.result.profiles) {
        text += text.empty() ? "\n## Expected for a purpose\n" : "";
        text += "\n**" + plain(profile.title) + "**: " + plain(view.words.met(profile)) + ". " + plain(profile.about) +
                "\n\n| Criterion | Expected at least | Held | Met |\n|---|---|---|---|\n";
        for (const auto& expectation : profile.expectations)
            text += "| " + plain(view.named(expectation.criterion).title) + " | " +
                    plain(view.words.level(expectation.expected, expectation.expected_label)) + " | " +
                    plain(view.words.level(expectation.level, expectation.label,
                                           expectation.state == "hidden" ? "hidden" : "no level")) +
                    " | " + view.words.expectation_state(expectation.state) + " |\n";
    }
    return text;
}

std::string targets(const words::View& view) {
    const auto nodes = words::nodes_with_target(view.result, view.words);
    if (nodes.empty()) return "";
    auto text = "\n## Targets\n\n" + view.words.targets_met(nodes) +
                " A target changes no level.\n\n| Of | Target | Held | Met |\n|---|---|---|---|\n";
    for (const auto& titled : nodes)
        text += "| " + plain(titled.title) + " | " +
                plain(view.words.level(titled.node->target->level, titled.node->target->label)) + " | " +
                plain(view.words.held(*titled.node)) + " | " + view.words.target_state(titled.node->target->state) +
                " |\n";
    return text;
}

/// Every node that the rubric sets other rules beside, a table each.
std::string several_rules(const words::View& view) {
    std::string text;
    for (const auto& [title, link, node] : words::nodes_of(view.result, view.words)) {
        if (node->other_rules.empty()) continue;
        const auto dependence = view.words.dependence(*node);
        text += text.empty() ? "\n## Scored by several rules\n" : "";
        text += "\n**" + plain(title) + "**" + (dependence.empty() ? "" : ": " + dependence) +
                ".\n\n| Rule | Level | Score |\n|---|---|---|\n| " + plain(node->rule) + " (its own, before gates) | " +
                plain(view.words.level(node->base_level, node->base_label, "no level")) + " | " +
                view.words.score(node->score, node->unit) + " |\n";
        for (const auto& other : node->other_rules)
            text += "| " + plain(view.words.rule(other)) + " | " +
                    plain(view.words.level(other.level, other.label, "no level")) + " | " +
                    view.words.score(other.score, other.unit) + " |\n";
    }
    return text;
}

std::string contexts(const words::View& view) {
    if (view.result.contexts.empty()) return "";
    std::string text =
        "\n## What helps and what stands in the way\n\nRead from the lowest of the criteria that rest on "
        "each. What follows from them is not said.\n\n| Context | It | Here | Judged by | Statement "
        "|\n|---|---|---|---|---|\n";
    for (const auto& context : view.result.contexts)
        text += "| " + plain(context.context) + (context.remark.empty() ? "" : " (" + plain(context.remark) + ")") +
                " | " + (context.direction == "remove" ? "hinders" : "helps") + " | " +
                view.words.context_state(context.state) + " | " + plain(criteria(view, context.criteria)) + " | " +
                plain(context.id) + " |\n";
    return text;
}

std::string criterion_row(const words::View& view, const result::Domain& domain, const result::Criterion& criterion) {
    const auto said = [&](std::optional<int> level) {
        return plain(view.words.level_on(domain.criterion_scale, level, view.words.state(criterion.state)));
    };
    auto row = "| " + plain(criterion.title) + " | " + plain(view.words.held(criterion)) + " | ";
    if (view.shows_evidence()) row += said(criterion.claimed) + " | " + said(criterion.evidenced) + " | ";
    return row + plain(note(view.words, criterion)) + " |\n";
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

/// What the numbers are compared with, and why.
std::string thresholds(const words::View& view, const result::Domain& domain) {
    std::string text;
    for (const auto& asked : domain.measures_asked) {
        if (asked.thresholds.empty()) continue;
        if (text.empty()) text = "\nFrom which share a measure supports a level:\n\n";
        text += "* " + plain(view.named(asked.criterion).title) + ": " + plain(asked.numerator_is) + ", of " +
                plain(asked.denominator_is) + ": " + plain(view.words.thresholds(asked)) + ".";
        if (!asked.because.empty()) text += " " + plain(asked.because) + ".";
        text += " Answered for by " + plain(view.words.answered_for(asked.owner, asked.review_by)) + ".";
        for (const auto& sentence : {view.words.checked(asked.checked), asked.caution})
            if (!sentence.empty()) text += " " + plain(sentence);
        text += "\n";
    }
    return text;
}

/// What the rubric says of itself.
std::string standing(const result::Domain& domain) {
    std::string text;
    if (!domain.status.empty())
        text += "* " + plain(domain.rubric.title) + ": " + plain(domain.status) + ", version " +
                plain(domain.rubric.version) + "\n";
    for (const auto& limit : domain.limits_of_evidence)
        text += "* " + plain(limit) + "\n";
    return text;
}

std::string domain_part(const words::View& view, const result::Domain& domain) {
    auto text = "\n## " + plain(domain.title) + "\n\n**" + plain(view.words.held(domain)) + "** (" +
                view.words.percent_or_hidden(domain.coverage) + (domain.coverage ? " known)." : ").");
    for (const auto& sentence : {domain.reason, domain.explanation.text})
        if (!sentence.empty()) text += " " + plain(sentence);
    text += "\n";
    for (const auto& gate : domain.gates)
        if (gate.binding)
            text += "\nHeld at " + plain(view.words.level(gate.cap, gate.cap_label)) + ": " + plain(gate.because) +
                    " " + plain(gate.lifted_when) + "\n";
    for (const auto& caution : words::said_once(domain.cautions)) {
        text += "\n> " + plain(caution.text);
        if (!caution.criteria.empty()) text += " See " + plain(criteria(view, caution.criteria)) + ".";
        text += "\n";
    }
    text += criteria_table(view, domain);
    if (!domain.measures_missing.empty()) {
        text += "\nNot tested: " + words::count(domain.measures_missing.size(), "measure was", "measures were") +
                " asked for and not given.\n\n";
        for (const auto& missing : domain.measures_missing)
            text += "* " + plain(view.named(missing.criterion).title) + ": " + plain(missing.numerator_is) + ", of " +
                    plain(missing.denominator_is) + "\n";
    }
    text += thresholds(view, domain);
    if (const auto said = standing(domain); !said.empty()) text += "\nWhat it stands on:\n\n" + said;
    return text;
}

std::string two_texts(const words::View& view) {
    if (!words::asks_in_parallel(view.result)) return "";
    return "\n## Two texts, one number\n\n" + view.words.say("page.two-texts-one-number") + "\n";
}

std::string provenance(const result::Result& result) {
    const auto document = [](const std::string& kind, const result::Document& made_from) {
        return "* " + kind + " " + plain(made_from.title) + " (" + plain(made_from.id) + ") " +
               plain(made_from.version) + ": " + plain(made_from.digest) + "\n";
    };
    auto text = "\n## Provenance\n\n" + document("Framework", result.framework);
    for (const auto& domain : result.domains)
        text += document("Rubric", domain.rubric);
    for (const auto& [assessor, version] : result.build.assessors)
        text += "* Checked by " + plain(assessor) + (version.empty() ? ", part of Weft" : " " + plain(version)) + "\n";
    return text + "* Answers: " + plain(result.inputs.answers_digest) +
           "\n* Policy: " + plain(result.inputs.policy_digest) + "\n* Made by Weft " + plain(result.build.version) +
           "; `weft verify` makes it again from the answers\n";
}

} // namespace

std::string markdown_report(const result::Result& result, const Edition& edition) {
    const words::View view(result, edition.words);
    auto text = first_page(view) + grids(view) + differences(view) + views(view) + profiles(view) + targets(view) +
                several_rules(view) + contexts(view);
    for (const auto& domain : result.domains)
        text += domain_part(view, domain);
    return text + two_texts(view) + provenance(result);
}

} // namespace weft
