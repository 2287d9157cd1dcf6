// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/signals/system_view.hpp"

#include <cstddef>
#include <span>

namespace weft::signals {

/// How varied one respondent's answers are (Curran 2016).
struct AnswerPattern {
    std::size_t levels = 0; ///< given
    std::size_t distinct = 0;
    std::size_t most_common = 0; ///< how often the most common level was given
    std::size_t longest_run = 0; ///< of one level; any other answer breaks it, a question that was not asked does not
};

AnswerPattern pattern_of(std::span<const Answer> answers);

/// True for nearly all answers on one level, or half of them in one run.
bool is_straight(const AnswerPattern& pattern, const SignalPolicy::StraightLines& policy);

/// How many of a system's people answered so.
Found find_straight_lines(const SystemView& view, const SignalPolicy::StraightLines& policy);

} // namespace weft::signals
