// SPDX-License-Identifier: MIT
#include "core/signals/policy_words.hpp"

namespace weft::signals {

std::map<std::string, std::string> policy_words(const SignalPolicy& signals, const ModerationPolicy& moderation) {
    const auto& [lines, copies, jumps, unsupported, excused, lead, edges, tests] = signals;
    return {
        {"signals.straight-lines.answers", std::to_string(lines.answers)},
        {"signals.straight-lines.same_level", to_text(lines.same_level)},
        {"signals.straight-lines.run", std::to_string(lines.run)},
        {"signals.straight-lines.run_share", to_text(lines.run_share)},
        {"signals.straight-lines.people", to_text(lines.people)},
        {"signals.copies.answers", std::to_string(copies.answers)},
        {"signals.copies.chance", to_text(copies.chance)},
        {"signals.jumps.levels", std::to_string(jumps.levels)},
        {"signals.unsupported.criteria", std::to_string(unsupported.criteria)},
        {"signals.unsupported.share", to_text(unsupported.share)},
        {"signals.not-applicable.excess", to_text(excused.excess)},
        {"signals.not-applicable.criteria", std::to_string(excused.criteria)},
        {"signals.not-applicable.alpha", to_text(excused.alpha)},
        {"signals.not-applicable.systems", std::to_string(excused.systems)},
        {"signals.lead-bodies.gap", to_text(lead.gap)},
        {"signals.lead-bodies.alpha", to_text(lead.alpha)},
        {"signals.lead-bodies.people", std::to_string(lead.people)},
        {"signals.thresholds.window", to_text(edges.window)},
        {"signals.thresholds.systems", std::to_string(edges.systems)},
        {"signals.thresholds.near", std::to_string(edges.near)},
        {"signals.thresholds.alpha", to_text(edges.alpha)},
        {"signals.tests.exact_limit", std::to_string(tests.exact_limit)},
        {"signals.tests.replicates", std::to_string(tests.replicates)},
        {"moderation.criteria", std::to_string(moderation.criteria)},
        {"moderation.level", to_text(moderation.level)},
        {"moderation.tolerated", to_text(moderation.tolerated)},
        {"moderation.confidence", to_text(moderation.confidence)},
        {"moderation.chosen", to_text(moderation.chosen)},
    };
}

} // namespace weft::signals
