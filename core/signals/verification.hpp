// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/signals/moderation.hpp"
#include "core/signals/system_view.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace weft::signals {

/// `drawn` of strata of these sizes, each its part: largest remainders, the first of equal ones.
std::vector<std::uint32_t> allocate(std::uint32_t drawn, std::span<const std::uint32_t> sizes);

/// The least chance that one of `wrong` is among those drawn from the strata, however they lie in them.
double least_chance_to_find(std::span<const std::uint32_t> drawn, std::span<const std::uint32_t> sizes,
                            std::uint32_t wrong);

/// How many self-assessed levels to verify, and a proposal which: those that a signal points at and the best levels on
/// critical criteria first, the rest drawn domain by domain. `unsupported` says whether that signal was given. Nothing
/// where nothing is left to verify.
std::optional<Verification> plan_verification(const SystemView& view, const VerifiedLevels& levels, bool unsupported,
                                              const ModerationPolicy& policy, const SignalPolicy& signals,
                                              std::uint64_t seed);

} // namespace weft::signals
