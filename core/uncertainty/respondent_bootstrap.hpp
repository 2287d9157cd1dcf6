// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/findings/findings.hpp"
#include "core/rubric/framework.hpp"
#include "core/uncertainty/uncertainty.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::uncertainty {

/// One system's answers in one round, and the ceilings its assessors put on it.
struct SystemPanel {
    const AssessmentAnswers* answers = nullptr; ///< never null
    std::vector<Ceiling> kept{};
};

/// How panels drawn anew are crossed with weights, and of whom.
struct CrossingSettings {
    std::string stream; ///< of the weights
    double share = 0;
    std::uint32_t first_places = 0;
    std::vector<std::string> systems; ///< keys: those that may be set beside each other
};

struct BootstrapSettings {
    std::uint32_t replicates = 0;
    double interval_level = 0;
    std::uint64_t seed = 0;
    unsigned threads = 1;
    std::optional<CrossingSettings> crossing{};
};

/// Draws every system's panel anew, sector by sector, one fewer than there are (METHODS 2.5), and makes its levels from
/// the answers up again: majorities, what is known, perspective, limits, rules and gates. Assessors are not called again:
/// their ceilings are kept. Replicate r of one system stands beside replicate r of the others. The same for any number of
/// threads, and a system's spread does not depend on the systems beside it.
RespondentBootstrap bootstrap_respondents(const Framework& framework, std::span<const SystemPanel> systems,
                                          const BootstrapSettings& settings);

} // namespace weft::uncertainty
