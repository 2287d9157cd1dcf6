// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"
#include "core/rubric/policy.hpp"
#include "core/scoring/gates.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace weft {

/// How much a node may be believed, from how much of it is known (METHODS decision 1).
enum class Publication : std::uint8_t {
    published,
    provisional,      ///< known in part, or a critical criterion or a gate is undecided
    too_little_known, ///< no level and no score; the interval still stands
    not_applicable,   ///< nothing below it applies
    nothing_made,     ///< the rule is "none", or cannot be used on what applies here
    incomplete_voice, ///< the whole only: a required sector was not heard
};

/// A node in one chain. `value` and `level` are over what is known; the bounds take what is unknown as worst and
/// as best. Unset is never zero.
struct ChainScore {
    std::optional<Fraction> value; ///< in the rule's unit
    std::optional<Fraction> value_low;
    std::optional<Fraction> value_high;
    std::optional<Rank> level; ///< after gates and critical criteria
    std::optional<Rank> level_low;
    std::optional<Rank> level_high;
    std::optional<Rank> base_level; ///< before gates and critical criteria
    std::vector<GateState> gates;   ///< by gate of the node
    std::vector<bool> binding;      ///< by gate of the node
};

/// A node made by another rule from the same parts, over what is known; no gate is put over it.
struct ScoreBeside {
    std::optional<Fraction> value;
    std::optional<Rank> level;
};

/// A domain, a capability or the whole.
struct NodeScore {
    Publication publication = Publication::not_applicable;
    Fraction coverage;             ///< weight known of the weight that applies
    Fraction not_applicable_share; ///< weight left out of all weight
    int known_items = 0;           ///< criteria below that are known; for the whole, domains that gave something
    bool is_comparable = true;     ///< not more left out than the policy allows
    bool is_critical_unknown = false;
    bool is_gate_undecided = false;                       ///< in the headline chain
    std::optional<Fraction> value_if_left_out_were_worst; ///< claimed; the check against shopping for "not applicable"
    std::array<ChainScore, chain_count> in;
    std::vector<ScoreBeside> beside; ///< by rule beside the node's own; headline chain

    const ChainScore& operator[](Chain chain) const { return in[static_cast<std::size_t>(chain)]; }
    ChainScore& operator[](Chain chain) { return in[static_cast<std::size_t>(chain)]; }
};

/// Every node of one assessment: domain by domain in the order of the rubric's nodes, and the whole.
struct Scores {
    std::vector<std::vector<NodeScore>> domains; ///< [domain][node]; node 0 is the domain itself
    std::vector<NodeScore> views;                ///< by view of the framework
    NodeScore overall;
    /// The whole made by other rules from the same domains, for the sorting key's company (METHODS 1.6).
    struct Beside {
        std::optional<Fraction> arithmetic;
        std::optional<Fraction> power_half;
        std::optional<Fraction> geometric;
        std::optional<Fraction> minimum;
    };
    Beside overall_beside; ///< headline chain, percent of the way from worst to best
};

} // namespace weft
