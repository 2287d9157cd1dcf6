// SPDX-License-Identifier: MIT
#include "core/signals/straight_lines.hpp"

#include "core/assessment/level_words.hpp"
#include "core/signals/signal_words.hpp"

#include <algorithm>
#include <array>

namespace weft::signals {

AnswerPattern pattern_of(std::span<const Answer> answers) {
    AnswerPattern pattern;
    std::array<std::size_t, answer::highest_rank + 1> counts{};
    std::size_t run = 0;
    Answer last = answer::missing;
    for (const auto given : answers) {
        if (given == answer::not_asked) continue;
        run = is_level(given) && given == last ? run + 1 : 1;
        last = given;
        if (!is_level(given)) continue;
        ++pattern.levels;
        auto& count = counts[given];
        if (++count == 1) ++pattern.distinct;
        pattern.most_common = std::max(pattern.most_common, count);
        pattern.longest_run = std::max(pattern.longest_run, run);
    }
    return pattern;
}

bool is_straight(const AnswerPattern& pattern, const SignalPolicy::StraightLines& policy) {
    if (pattern.levels < static_cast<std::size_t>(policy.answers)) return false;
    return pattern.most_common >= policy.same_level * pattern.levels ||
           (pattern.longest_run >= static_cast<std::size_t>(policy.run) &&
            pattern.longest_run >= policy.run_share * pattern.levels);
}

Found find_straight_lines(const SystemView& view, const SignalPolicy::StraightLines& policy) {
    std::uint32_t looked_at = 0;
    std::uint32_t straight = 0;
    for (std::size_t i = 0; i < view.answers.respondents.size(); ++i) {
        if (view.answers.respondents[i].voice != view.framework.voice) continue;
        const auto pattern = pattern_of(view.criteria_of(i));
        if (pattern.levels < static_cast<std::size_t>(policy.answers)) continue;
        ++looked_at;
        if (is_straight(pattern, policy)) ++straight;
    }
    const auto least = std::to_string(policy.answers);
    if (looked_at == 0)
        return {
            .signals = {},
            .not_looked_for = {not_looked_for("straight-lines", view, "Nobody gave " + least + " levels or more.")}};
    if (straight == 0 || straight < policy.people * looked_at) return {};

    auto signal = signal_of("straight-lines", view);
    signal.numbers = {{"looked_at", looked_at}};
    const auto people = tell_people(signal, straight, view.framework.policy);
    signal.says = "Of " + count_of(looked_at, "person", "people") + " who gave " + least + " levels or more, " +
                  people + " gave one and the same on " + percent(to_double(policy.same_level)) +
                  " of the criteria or more, or on " + percent(to_double(policy.run_share)) + " of them in a row.";
    signal.innocent = "Where care is much the same all over, or a question is read as being about the whole, an honest "
                      "answer looks like this. So does a long form at the end of a shift.";
    return {.signals = {std::move(signal)}, .not_looked_for = {}};
}

} // namespace weft::signals
