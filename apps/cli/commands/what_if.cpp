// SPDX-License-Identifier: MIT
#include "core/planning/what_if.hpp"

#include "apps/cli/chosen_system.hpp"
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/missing_looks.hpp"
#include "apps/cli/plan_documents.hpp"
#include "apps/cli/plan_words.hpp"
#include "apps/cli/text_table.hpp"
#include "apps/cli/typed.hpp"
#include "apps/cli/version.hpp"
#include "core/assessment/assess.hpp"
#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"
#include "core/planning/marginal_gains.hpp"
#include "core/register/register_date.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace weft::cli {
namespace {

using planning::LevelChange;

std::vector<std::string> criterion_ids(const Framework& framework) {
    std::vector<std::string> ids;
    for (std::size_t question = 0; question < framework.criterion_count; ++question) {
        ids.push_back(framework.questions[question].id);
    }
    return ids;
}

const Scale& scale_of(const Framework& framework, std::size_t question) {
    return framework.domains[framework.questions[question].domain].rubric.scale;
}

LevelChange read_change(const ChosenSystem& chosen, const std::string& typed) {
    const Framework& framework = chosen.framework();
    const auto sign = typed.find('=');
    if (sign == std::string::npos) {
        fail_usage("whatif", "--set is '" + typed + "'; it is a criterion and a level, such as named-coordinator=3");
    }
    const std::string id = typed.substr(0, sign);
    const auto question = framework.find_question(id);
    if (!question || *question >= framework.criterion_count) {
        const std::string meant = did_you_mean(id, criterion_ids(framework));
        fail_usage("whatif", "--set names '" + id + "'; the framework has no such criterion" + meant);
    }
    if (framework.criterion(*question).number) {
        fail_usage("whatif", "'" + id + "' is a number and stands at no level; change its measure among the answers");
    }
    const auto level = typed_level(scale_of(framework, *question), typed.substr(sign + 1));
    if (!level) {
        fail_usage("whatif", "--set puts '" + id + "' to '" + typed.substr(sign + 1) + "'; its levels are " +
                                 listed_levels(scale_of(framework, *question)));
    }
    if (!planning::was_asked(framework, chosen.answers(), *question)) {
        throw Error(Failure::input, "nobody in these answers was asked '" + id + "', so nobody can be taken to say it");
    }
    return {.question = *question, .level = *level};
}

std::vector<LevelChange> read_changes(const ChosenSystem& chosen, const std::vector<std::string>& typed) {
    std::vector<LevelChange> changes;
    for (const std::string& one : typed) {
        const LevelChange change = read_change(chosen, one);
        if (std::ranges::find(changes, change.question, &LevelChange::question) != changes.end()) {
            fail_usage("whatif", "--set names '" + chosen.framework().questions[change.question].id + "' twice");
        }
        changes.push_back(change);
    }
    return changes;
}

/// Both results, by the pipeline that everybody uses; one where nothing was put to another level.
void make_results(WhatIf& what_if, const ChosenSystem& chosen, const std::vector<LevelChange>& changes) {
    AnswerTable table;
    table.assessments.push_back(chosen.answers());
    if (!changes.empty()) {
        const auto synthesis = synthesise(chosen.framework(), chosen.answers());
        table.assessments.push_back(planning::with_levels(chosen.framework(), chosen.answers(), synthesis, changes));
    }
    AssessOptions options;
    options.engine_version = version();
    const auto results = assess_all(chosen.framework(), table, chosen.systems(), chosen.assessors(), options);
    what_if.before = results.front();
    what_if.after = results.back();
}

const result::Criterion& criterion_in(const result::Result& result, const std::string& id) {
    const auto* const found = find_criterion(result, id);
    assert(found != nullptr);
    return *found;
}

void write_coverage(WhatIf& what_if, const SystemRegister& systems) {
    what_if.covers = planning::covers_of(what_if.before.participation, what_if.before.overall.coverage);
    if (std::string date = register_date(systems); !date.empty()) {
        what_if.register_date = std::move(date);
    }
}

void write_changes(WhatIf& what_if, const Framework& framework, const std::vector<LevelChange>& changes) {
    for (const auto& [question, level] : changes) {
        const std::string& id = framework.questions[question].id;
        const auto& before = criterion_in(what_if.before, id);
        const auto& after = criterion_in(what_if.after, id);
        const Scale& scale = scale_of(framework, question);
        what_if.changes.push_back({.criterion = id,
                                   .title = before.title,
                                   .from = before.level,
                                   .from_label = before.label,
                                   .to = scale.printed(level),
                                   .to_label = scale.label(level),
                                   .held = after.level,
                                   .held_label = after.label});
    }
}

void write_new_holds(WhatIf& what_if) {
    for (const result::Criterion* after : criteria_of(what_if.after)) {
        const auto& before = criterion_in(what_if.before, after->id);
        for (const result::Ceiling& ceiling : after->ceilings) {
            const bool was_binding = std::ranges::any_of(before.ceilings, [&](const result::Ceiling& earlier) {
                return earlier.binding && earlier.rule == ceiling.rule && earlier.at_most == ceiling.at_most;
            });
            if (ceiling.binding && !was_binding) {
                what_if.new_holds.push_back({after->id, after->title, ceiling});
            }
        }
    }
}

// --- In words --------------------------------------------------------------------------------------------------------

std::string standing_of(const result::NodeSummary& node) {
    if (!node.level && !node.score) {
        return "no level";
    }
    return in_words(planning::Standing{.level = node.level, .label = node.label, .score = node.score});
}

TextTable comparison_of(const WhatIf& what_if) {
    TextTable table;
    table.columns = {{""}, {"before"}, {"after"}};
    table.rows.push_back({"the whole", standing_of(what_if.before.overall), standing_of(what_if.after.overall)});
    for (std::size_t i = 0; i < what_if.before.domains.size(); ++i) {
        table.rows.push_back({what_if.before.domains[i].id, standing_of(what_if.before.domains[i]),
                              standing_of(what_if.after.domains[i])});
    }
    return table;
}

std::string changes_in_words(const WhatIf& what_if) {
    std::string text;
    for (const WhatIfChange& change : what_if.changes) {
        text += "If \"" + change.title + "\" stood at " + change.to_label +
                (change.from ? " instead of " + change.from_label : " instead of no level");
        if (change.held && *change.held != change.to) {
            text += ", of which " + change.held_label + " would be left";
        }
        text += "\n";
    }
    return text;
}

std::string gates_in_words(const std::string& of, const result::NodeSummary& node) {
    std::string text;
    for (const result::Gate& gate : node.gates) {
        if (gate.binding) {
            text += "- the gate '" + gate.id + "' holds " + of + " at " + gate.cap_label + ": " + gate.because +
                    (gate.lifted_when.empty() ? "" : " " + gate.lifted_when) + "\n";
        }
    }
    return text;
}

std::string all_gates_in_words(const result::Result& result) {
    std::string text = gates_in_words("the whole", result.overall);
    for (const result::Domain& domain : result.domains) {
        text += gates_in_words(domain.id, domain);
    }
    return text;
}

std::string holders_in_words(const std::string& of, const result::NodeSummary& node) {
    if (node.explanation.held_by.empty() ||
        std::ranges::any_of(node.gates, [](const result::Gate& gate) { return gate.binding; })) {
        return "";
    }
    return "- " + of + " is held by " + enumerate(node.explanation.held_by) + "\n";
}

std::string binding_in_words(const WhatIf& what_if) {
    std::string text = all_gates_in_words(what_if.after) + holders_in_words("the whole", what_if.after.overall);
    for (const result::Domain& domain : what_if.after.domains) {
        const bool is_changed = std::ranges::any_of(what_if.changes, [&](const WhatIfChange& change) {
            return find_criterion(domain, change.criterion) != nullptr;
        });
        if (is_changed) {
            text += holders_in_words(domain.id, domain);
        }
    }
    for (const NewHold& hold : what_if.new_holds) {
        text += "- \"" + hold.title + "\" would be held at " + hold.ceiling.label + " by '" + hold.ceiling.rule +
                "': " + as_sentence(hold.ceiling.reason) + "\n";
    }
    return text.empty() ? "" : "\nWhat binds then:\n" + text;
}

/// Levels that nobody has shown stand as claimed.
std::string evidence_in_words(const WhatIf& what_if) {
    std::string text;
    for (const WhatIfChange& change : what_if.changes) {
        const auto& after = criterion_in(what_if.after, change.criterion);
        if (after.evidenced && after.claimed && *after.evidenced != *after.claimed) {
            text += "Claimed only, not evidenced: \"" + change.title + "\"; the evidence there is supports level " +
                    std::to_string(*after.evidenced) + ".\n";
        }
    }
    return text.empty() ? "" : "\n" + text;
}

std::string signed_in_words(const std::optional<double>& value) {
    if (!value) {
        return "";
    }
    return (*value >= 0 ? "+" : "") + number_in_words(*value);
}

std::string effect_of(const planning::MarginalGain& gain) {
    std::vector<std::string> effects;
    if (gain.raises_domain) {
        effects.push_back("raises " + gain.domain);
    }
    if (gain.raises_overall) {
        effects.emplace_back("raises the whole");
    }
    for (const std::string& gate : gain.opens) {
        effects.push_back("opens '" + gate + "'");
    }
    return enumerate(effects);
}

TextTable steps_of(const std::vector<planning::MarginalGain>& gains) {
    TextTable table;
    table.columns = {{"criterion"}, {"step"}, {"domain", Align::right}, {"whole", Align::right}, {"changes"}};
    for (const planning::MarginalGain& gain : gains) {
        if (gain.to) {
            table.rows.push_back({gain.criterion, gain.from_label + " to " + gain.to_label,
                                  signed_in_words(gain.domain_score), signed_in_words(gain.overall_score),
                                  effect_of(gain)});
        }
    }
    return table;
}

std::string steps_without_gain(const std::vector<planning::MarginalGain>& gains) {
    std::string text;
    for (const planning::MarginalGain& gain : gains) {
        if (!gain.to) {
            text +=
                "- \"" + gain.title + "\"" + (gain.from ? " at " + gain.from_label : "") + ": " + gain.reason + "\n";
        }
    }
    return text.empty() ? "" : "\nNo step to take:\n" + text;
}

void print_steps(const WhatIf& what_if, Console& console) {
    const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
    const std::string gates = all_gates_in_words(what_if.before);
    console.print(printable(what_if.before.system_name + ", " + what_if.before.round +
                            ": what each single step would change by itself, others as they are.\n" +
                            in_words(what_if.covers, what_if.register_date) +
                            (gates.empty() ? "" : "\nWhat binds now:\n" + gates) + "\n"));
    console.print(laid_out(steps_of(what_if.gains), console.width(), emphasise));
    console.print(printable(steps_without_gain(what_if.gains)));
}

void print_what_if(const WhatIf& what_if, Console& console) {
    const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
    console.print(printable(what_if.before.system_name + ", " + what_if.before.round + "\n" +
                            in_words(what_if.covers, what_if.register_date) + changes_in_words(what_if) + "\n"));
    console.print(laid_out(comparison_of(what_if), console.width(), emphasise));
    console.print(printable(binding_in_words(what_if) + evidence_in_words(what_if)));
}

} // namespace

int run_what_if(const WhatIfRequest& request, const CommonOptions& common, Console& console) {
    const ChosenSystem chosen(request.choice, common.rubrics, console);
    const auto changes = read_changes(chosen, request.changes);
    WhatIf what_if;
    make_results(what_if, chosen, changes);
    write_coverage(what_if, chosen.systems());
    write_changes(what_if, chosen.framework(), changes);
    write_new_holds(what_if);
    if (changes.empty()) {
        what_if.gains = planning::marginal_gains(chosen.assess());
    }
    if (common.json) {
        console.print(what_if_document(what_if));
    } else if (changes.empty()) {
        print_steps(what_if, console);
    } else {
        print_what_if(what_if, console);
    }
    return exit_code_of_looks({&what_if.before, 1}, console);
}

} // namespace weft::cli
