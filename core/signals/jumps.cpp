// SPDX-License-Identifier: MIT
#include "core/signals/jumps.hpp"

#include "core/assessment/level_words.hpp"
#include "core/signals/signal_words.hpp"

#include <string>

namespace weft::signals {

std::vector<Jump> jumps_of(const SystemView& view, const SignalPolicy::Jumps& policy) {
    std::vector<Jump> jumps;
    if (!view.synthesis_before || view.result.merged_on) return jumps;
    for (std::size_t question = 0; question < view.framework.criterion_count; ++question) {
        const auto& before = view.synthesis_before->criteria[question];
        const auto& now = view.synthesis.criteria[question];
        if (!before.claimed || !now.claimed || *now.claimed - *before.claimed < policy.levels) continue;
        if (now.grade > before.grade || now.grade == EvidenceGrade::verified) continue;
        jumps.push_back({.question = question, .before = *before.claimed, .now = *now.claimed});
    }
    return jumps;
}

Found find_jumps(const SystemView& view, const SignalPolicy::Jumps& policy) {
    const auto not_looked = [&](const std::string& why) {
        return Found{.signals = {}, .not_looked_for = {not_looked_for("jumps", view, why)}};
    };
    if (!view.answers_before) return not_looked("It needs two rounds, and there is one.");
    if (view.result.merged_on)
        return not_looked("The system was made by a merger in the year of this round; the one before was another.");
    const auto jumps = jumps_of(view, policy);
    if (jumps.empty()) return {};

    auto signal = signal_of("jumps", view);
    std::vector<std::string> words;
    for (const auto& jump : jumps) {
        const auto& question = view.framework.questions[jump.question];
        const auto& scale = view.framework.domains[question.domain].rubric.scale;
        signal.criteria.push_back(question.id);
        words.push_back("'" + question.id + "' from " + in_words(scale, jump.before) + " to " +
                        in_words(scale, jump.now));
    }
    signal.numbers = {{"criteria", static_cast<double>(jumps.size())}, {"levels", policy.levels}};
    signal.says = "Since " + view.answers_before->round + " " + count_of(jumps.size(), "claim", "claims") +
                  " rose by " + std::to_string(policy.levels) +
                  " levels or more without better evidence: " + named_in_part(words) + ".";
    signal.innocent =
        "A service may have started whose papers are still to come, or other people may have answered this "
        "time.";
    return {.signals = {std::move(signal)}, .not_looked_for = {}};
}

} // namespace weft::signals
