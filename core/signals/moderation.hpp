// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/signal_policy.hpp"
#include "core/signals/system_view.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace weft::signals {

/// Levels of one system as it sees itself and as an outsider verified them, by question; nothing where there is none.
struct VerifiedLevels {
    std::string verified_by; ///< "regulator", else "moderator"; empty where neither gave a level
    std::vector<std::optional<Rank>> self;
    std::vector<std::optional<Rank>> verified;
};

VerifiedLevels verified_levels(const SystemView& view);

/// Self-assessed less verified, over criteria that have both (METHODS 8): for all and for each domain. Levels are not
/// changed. Nothing where there are no levels of one of the two kinds.
std::optional<Moderation> moderate(const SystemView& view, const VerifiedLevels& levels,
                                   const ModerationPolicy& policy);

} // namespace weft::signals
