// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/assessment/result.hpp"
#include "core/rubric/framework.hpp"
#include "core/rubric/signal_policy.hpp"
#include "core/signals/signals.hpp"

#include <cstdint>
#include <span>

namespace weft::signals {

struct SignalSettings {
    SignalPolicy signals;
    ModerationPolicy moderation;
    std::uint64_t seed = 0;
};

/// Looks at the last round of every system of the table; earlier ones serve to see jumps. `results` are those of the
/// table, in its order. The same for any order of files, and nothing of it changes a level.
Signals find_signals(const Framework& framework, const AnswerTable& table, std::span<const result::Result> results,
                     const SignalSettings& settings);

} // namespace weft::signals
