// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/context_file.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

struct Peer {
    std::string system;
    double distance = 0; ///< in standard deviations over all variables together
};

/// Whose circumstances are nearest to a system's, and for whom it is among the nearest: the two need not be the same.
struct SystemPeers {
    std::string system;
    std::vector<Peer> nearest;           ///< nearest first
    std::vector<std::string> is_peer_of; ///< by key
};

/// Who is alike (METHODS 6.5). Context only: no level, interval or verdict is adjusted by it, as adjusting for
/// deprivation would adjust inequity away.
struct Peers {
    std::vector<std::string> variables;
    std::vector<SystemPeers> systems;         ///< by key
    std::vector<std::string> without_context; ///< systems compared that the file has no row, or not every value, for
    std::string withheld;                     ///< a sentence where nobody can be matched; empty otherwise
};

/// Among `systems`, sorted by key.
Peers find_peers(std::span<const std::string> systems, const ContextTable& contexts, const ComparisonPolicy& policy);

} // namespace weft::comparison
