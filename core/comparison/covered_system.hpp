// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {

/// One system of a comparison: who was heard in it, how much is known, and whether it stands beside others at all.
struct CoveredSystem {
    std::string system;
    std::string name;
    std::string promise;
    std::optional<std::uint32_t> people; ///< null when hidden
    std::uint32_t sectors_heard = 0;
    std::uint32_t sectors_asked = 0;
    std::optional<double> coverage;          ///< share of the applicable weight that is known
    std::string publication;                 ///< of the whole, as in a result
    std::vector<std::string> not_looked_at;  ///< domains that stand as they were answered: their assessor did not look
    std::optional<std::string> merged_on;    ///< in the year of the round
    std::vector<std::string> former_systems; ///< of that merger
    std::string answers_digest;
    bool compared = false;
    std::string left_out; ///< a sentence saying why it is not; empty otherwise
    std::string hidden{}; ///< why something of it is, as in a result; empty otherwise
};

/// Without a voice that has to be heard nothing of a system is compared, and what was found still stands.
CoveredSystem covered(const result::Result& result);

/// A sector that any of the systems asked.
struct NamedSector {
    std::string sector; ///< id
    std::string title;
};

/// A system that exists in the year of the round by the register, and of which there is no result.
struct AbsentSystem {
    std::string system;
    std::string name;
};

} // namespace weft::comparison
