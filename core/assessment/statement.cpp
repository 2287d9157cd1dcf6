// SPDX-License-Identifier: MIT
#include "core/assessment/statement.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/assessment/what_is_hidden.hpp"

#include <algorithm>

namespace weft {
namespace {

using Sentences = std::vector<std::string>;

std::string provisionally(const result::NodeSummary& node) {
    return node.publication == "provisional" ? ", provisionally" : "";
}

/// A level that is hidden is one, so nobody says that there is none: "hidden, because ...".
std::string why_no_level(const result::NodeSummary& node) {
    if (node.publication != "hidden" || node.reason.empty()) return "no level. " + node.reason;
    return in_mid_sentence(node.reason);
}

void say_whole(const result::Result& result, Sentences& sentences) {
    const auto& whole = result.overall;
    if (whole.level)
        sentences.push_back("Taken as a whole, " + result.system_name + " is at " + whole.label + provisionally(whole) +
                            ".");
    else
        sentences.push_back("No overall level is given for " + result.system_name + ". " + whole.reason);
}

void say_merger(const result::Result& result, Sentences& sentences) {
    if (!result.merged_on) return;
    sentences.push_back(result.system_name + " was formed by a merger on " + *result.merged_on + ", out of " +
                        enumerate(result.former_systems) + ". For this round, numbers caution and hold nothing back.");
}

/// "4 at Exceptional standard and 5 at Good standard", best first.
std::string levels_in(const result::Domain& domain) {
    std::vector<std::string> counts;
    for (auto level = domain.criterion_scale.rbegin(); level != domain.criterion_scale.rend(); ++level) {
        const auto count =
            std::ranges::count(criteria_of(domain), std::optional(level->level), &result::Criterion::level);
        if (count > 0) counts.push_back(std::to_string(count) + " at " + level->label);
    }
    const auto hidden = std::ranges::count(criteria_of(domain), std::string("hidden"), &result::Criterion::state);
    if (hidden > 0 && !counts.empty()) counts.push_back(std::to_string(hidden) + " hidden");
    return enumerate(counts);
}

/// "Of its 9 criteria: 4 at Exceptional standard and 5 at Good standard."
std::string count_levels(const result::Domain& domain, const std::string& opening) {
    const auto all = criteria_of(domain).size();
    const auto levels = levels_in(domain);
    return levels.empty() ? "" : opening + " " + count_of(all, "criterion", "criteria") + ": " + levels + ".";
}

void say_domains(const result::Result& result, Sentences& sentences) {
    if (result.domains.size() == 1) {
        if (auto counted = count_levels(result.domains.front(), "Of the"); !counted.empty())
            sentences.push_back(std::move(counted));
        return;
    }
    for (const auto& domain : result.domains) {
        auto said =
            domain.title + ": " + (domain.level ? domain.label + provisionally(domain) + "." : why_no_level(domain));
        if (const auto counted = count_levels(domain, "Of its"); !counted.empty()) said += " " + counted;
        sentences.push_back(std::move(said));
    }
}

/// "Fair to everybody: Emerging, held there by ... ." of each view that makes a level.
void say_views(const result::Result& result, Sentences& sentences) {
    for (const auto& view : result.views) {
        if (view.publication == "nothing-made") continue;
        if (!view.level) {
            sentences.push_back(view.title + ": " + why_no_level(view));
            continue;
        }
        constexpr std::size_t enough = 3; // for a first page; the section of the view names them all
        std::vector<std::string> holding;
        for (const auto* criterion : criteria_of(result))
            if (std::ranges::find(view.explanation.held_by, criterion->id) != view.explanation.held_by.end())
                holding.push_back("\"" + criterion->title + "\"");
        if (holding.size() > enough + 1) {
            const auto more = holding.size() - enough;
            holding.resize(enough);
            holding.push_back(std::to_string(more) + " more");
        }
        sentences.push_back(view.title + ": " + view.label + provisionally(view) +
                            (holding.empty() ? "" : ", held there by " + enumerate(holding)) + ".");
    }
}

void say_gates(const result::NodeSummary& node, const std::string& what, Sentences& sentences) {
    for (const auto& gate : node.gates)
        if (gate.binding)
            sentences.push_back(what + " is held at " + gate.cap_label + ": " + as_sentence(gate.because) + " " +
                                gate.lifted_when);
}

void say_what_holds_back(const result::Result& result, Sentences& sentences) {
    say_gates(result.overall, "The whole", sentences);
    for (const auto& domain : result.domains)
        say_gates(domain, domain.title, sentences);
    for (const auto* criterion : criteria_of(result)) {
        const auto holding = std::ranges::find(criterion->ceilings, true, &result::Ceiling::binding);
        if (holding == criterion->ceilings.end()) continue;
        const auto all = std::ranges::count(criterion->ceilings, true, &result::Ceiling::binding);
        sentences.push_back("\"" + criterion->title + "\" is held at " + holding->label + ": " + holding->reason +
                            also_held(static_cast<std::size_t>(all)));
    }
}

std::string titles_of(const result::Result& result, const std::vector<std::string>& sector_ids) {
    std::vector<std::string> titles;
    for (const auto& sector : result.participation.sectors)
        if (std::ranges::find(sector_ids, sector.id) != sector_ids.end()) titles.push_back(sector.title);
    return enumerate(titles);
}

/// The criterion the sectors see most differently, with who stands at either end.
void say_disagreement(const result::Result& result, Sentences& sentences) {
    if (result.differences.empty()) return;
    const auto& widest = result.differences.front();
    for (const auto* criterion : criteria_of(result))
        if (criterion->id == widest.criterion)
            sentences.push_back(
                std::string(hides_a_sector(*criterion) ? "As far as sectors are shown, partners" : "Partners") +
                " differ most on \"" + criterion->title + "\": " + titles_of(result, widest.highest_sectors) +
                " put it at " + widest.highest_label + ", " + titles_of(result, widest.lowest_sectors) + " at " +
                widest.lowest_label + ".");
}

/// A number that was given is known, though nobody was asked for a level.
bool is_unknown(const result::Criterion& criterion) {
    if (criterion.number && criterion.number->way) return false;
    return criterion.state == "unknown" || criterion.state == "not-asked";
}

/// The first few by name, the others by their number: a first page is read in a minute.
void say_unknown(const result::Result& result, Sentences& sentences) {
    constexpr std::size_t enough = 3;
    std::vector<std::string> unknown;
    for (const auto* criterion : criteria_of(result))
        if (is_unknown(*criterion)) unknown.push_back("\"" + criterion->title + "\"");
    if (unknown.empty()) return;
    const auto all = unknown.size();
    std::string where;
    if (all > enough + 1) {
        unknown.resize(enough);
        unknown.push_back(std::to_string(all - enough) + " more");
        where = "; each domain says which and why";
    }
    sentences.push_back("Not known: " + enumerate(unknown) + where + ".");
}

/// Held back, cautioned and not tested side by side, so that measuring less never looks better.
void say_checks(const result::Result& result, Sentences& sentences) {
    const auto& checks = result.checks;
    const bool hides_some = std::ranges::any_of(result.domains, result::hides_a_criterion);
    if (checks.held + checks.cautioned + checks.not_tested > 0)
        sentences.push_back(
            "Of the checks against numbers and documents" + std::string(hides_some ? " that are shown, " : ", ") +
            std::to_string(checks.held) + (checks.held == 1 ? " holds a level back, " : " hold a level back, ") +
            std::to_string(checks.cautioned) + (checks.cautioned == 1 ? " only cautions and " : " only caution and ") +
            std::to_string(checks.not_tested) + " could not be made.");
    std::size_t missing = 0;
    for (const auto& domain : result.domains)
        missing += domain.measures_missing.size();
    if (missing > 0)
        sentences.push_back("Not tested: " + count_of(missing, "measure was", "measures were") +
                            " asked for and not given.");
}

/// What is hidden is neither met nor unmet, and is counted beside both.
void say_profiles(const result::Result& result, Sentences& sentences) {
    for (const auto& profile : result.profiles) {
        const auto all = profile.expectations.size();
        const auto hidden = hidden_expectations(profile);
        if (all > 0 && hidden == all) {
            sentences.push_back(profile.title + ": whether " +
                                count_of(all, "expected level is", "expected levels are") + " met is hidden.");
            continue;
        }
        sentences.push_back(profile.title + ": " + std::to_string(profile.met) + " of " +
                            count_of(all, "expected level is", "expected levels are") + " met" +
                            (profile.not_known > 0 ? ", " + std::to_string(profile.not_known) + " not known" : "") +
                            (hidden > 0 ? ", " + std::to_string(hidden) + " hidden" : "") + ".");
    }
}

} // namespace

std::vector<std::string> write_statement(const result::Result& result) {
    Sentences sentences;
    say_whole(result, sentences);
    say_merger(result, sentences);
    sentences.insert(sentences.end(), result.participation.missing.begin(), result.participation.missing.end());
    for (const auto& sector : result.participation.sectors)
        if (!sector.note.empty()) sentences.push_back(sector.note);
    say_domains(result, sentences);
    say_views(result, sentences);
    say_what_holds_back(result, sentences);
    say_disagreement(result, sentences);
    say_unknown(result, sentences);
    say_checks(result, sentences);
    say_profiles(result, sentences);
    return sentences;
}

} // namespace weft
