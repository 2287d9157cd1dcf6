// SPDX-License-Identifier: MIT
#include "core/signals/find_signals.hpp"

#include "core/signals/copies.hpp"
#include "core/signals/jumps.hpp"
#include "core/signals/lead_bodies.hpp"
#include "core/signals/moderation.hpp"
#include "core/signals/not_applicable.hpp"
#include "core/signals/policy_words.hpp"
#include "core/signals/signal_words.hpp"
#include "core/signals/straight_lines.hpp"
#include "core/signals/system_view.hpp"
#include "core/signals/thresholds.hpp"
#include "core/signals/unsupported_claims.hpp"
#include "core/signals/verification.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace weft::signals {
namespace {

/// The last round of each system, with the one before. The table is sorted by system and round.
std::vector<SystemView> views_of(const Framework& framework, const AnswerTable& table,
                                 std::span<const result::Result> results) {
    assert(table.assessments.size() == results.size());
    std::vector<SystemView> views;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto& answers = table.assessments[i];
        if (i + 1 < results.size() && table.assessments[i + 1].system == answers.system) continue;
        const auto* before =
            i > 0 && table.assessments[i - 1].system == answers.system ? &table.assessments[i - 1] : nullptr;
        views.push_back(
            {.framework = framework,
             .answers = answers,
             .result = results[i],
             .answers_before = before,
             .synthesis = synthesise(framework, answers),
             .synthesis_before = before == nullptr ? std::nullopt : std::optional(synthesise(framework, *before))});
    }
    return views;
}

std::vector<Found> look_at(const std::vector<SystemView>& views, const SignalSettings& settings) {
    std::vector<Found> found;
    const auto& policy = settings.signals;
    for (const auto& view : views) {
        found.push_back(find_straight_lines(view, policy.straight_lines));
        found.push_back(find_copies(view, policy.copies, policy.straight_lines));
        found.push_back(find_jumps(view, policy.jumps));
        found.push_back(find_unsupported_claims(view, policy.unsupported));
        found.push_back(find_lead_body_gap(view, policy.lead_bodies, policy.tests, settings.seed));
        found.push_back(
            {.signals = {}, .not_looked_for = {not_looked_for("minutes", view, "The answers carry no times.")}});
    }
    found.push_back(find_not_applicable(views, policy.not_applicable, policy.tests, settings.seed));
    found.push_back(find_heaps(views, policy.thresholds));
    return found;
}

/// Whether levels are an outsider's already, so that there is nothing to set them against.
bool is_outsider(Voice voice) {
    return voice == Voice::moderator || voice == Voice::regulator;
}

/// Self-assessment against verification, and what to verify, of one system.
Found set_against(const SystemView& view, const SignalSettings& settings, Signals& written) {
    Found found;
    const auto say = [&](std::string_view code, const std::string& why) {
        found.not_looked_for.push_back(not_looked_for(code, view, why));
    };
    const auto levels = verified_levels(view);
    if (auto moderation = moderate(view, levels, settings.moderation))
        written.moderation.push_back(std::move(*moderation));
    else
        say("moderation", levels.verified_by.empty() ? "No moderator and no regulator gave a level."
                                                     : "Nobody assessed the system for itself.");
    if (is_outsider(view.framework.voice)) {
        say("verification", "The levels are an outsider's already.");
        return found;
    }
    const bool unsupported = std::ranges::any_of(written.signals, [&](const Signal& signal) {
        return signal.system == view.answers.system && signal.code == "unsupported";
    });
    auto plan = plan_verification(view, levels, unsupported, settings.moderation, settings.signals, settings.seed);
    if (plan)
        written.verification.push_back(std::move(*plan));
    else
        say("verification", "There is no self-assessed level that nobody verified.");
    return found;
}

void add(Signals& written, Found found) {
    std::ranges::move(found.signals, std::back_inserter(written.signals));
    for (auto& each : found.not_looked_for) {
        const auto same = std::ranges::find_if(written.not_looked_for, [&](const NotLookedFor& other) {
            return other.code == each.code && other.why == each.why;
        });
        if (same == written.not_looked_for.end())
            written.not_looked_for.push_back(std::move(each));
        else
            std::ranges::move(each.systems, std::back_inserter(same->systems));
    }
}

/// By system, many systems together last; what was not looked for anywhere names none.
void put_in_order(Signals& written) {
    std::ranges::stable_sort(written.signals, [](const Signal& left, const Signal& right) {
        return std::pair(left.system.empty(), left.system) < std::pair(right.system.empty(), right.system);
    });
    for (auto& each : written.not_looked_for)
        if (each.systems.size() == written.systems.size()) each.systems.clear();
    std::ranges::stable_sort(written.not_looked_for, {},
                             [](const NotLookedFor& each) { return std::pair(each.code, each.why); });
}

} // namespace

Signals find_signals(const Framework& framework, const AnswerTable& table, std::span<const result::Result> results,
                     const SignalSettings& settings) {
    Signals written;
    written.seed = settings.seed;
    written.policy = policy_words(settings.signals, settings.moderation);
    const auto views = views_of(framework, table, results);
    if (views.empty()) return written;
    written.framework = results.front().framework;
    for (const auto& view : views)
        written.systems.push_back({.system = view.answers.system,
                                   .system_name = view.result.system_name,
                                   .round = view.answers.round,
                                   .round_before = view.answers_before == nullptr ? "" : view.answers_before->round});
    for (auto& found : look_at(views, settings))
        add(written, std::move(found));
    for (const auto& view : views)
        add(written, set_against(view, settings, written));
    put_in_order(written);
    return written;
}

} // namespace weft::signals
