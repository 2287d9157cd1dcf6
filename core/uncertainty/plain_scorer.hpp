// SPDX-License-Identifier: MIT
#pragma once

#include "core/scoring/scoring_plan.hpp"
#include "core/uncertainty/exact_shares.hpp"
#include "core/uncertainty/replicate_levels.hpp"
#include "core/uncertainty/replicate_scores.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace weft::uncertainty {

/// Scores replicates side by side in whole numbers, for frameworks of the plain kind: nodes that count criteria by a
/// staged rule or a mean, without bands, and a whole that is the lowest domain or lets some lag. Gives what the engine
/// gives, to the last digit; a property test holds it to that. Pure; may be shared by threads.
class PlainScorer {
public:
    /// Nothing for a framework of another kind, which `EngineScorer` is for. `plan` must outlive it.
    static std::optional<PlainScorer> make(const ScoringPlan& plan);

    void score(const ReplicateLevels& levels, std::size_t lanes, ReplicateScores& scores) const;

private:
    enum class Rule : std::uint8_t { weighted_mean, staged, tolerant_staged };
    struct Part {
        std::size_t question = 0;
        std::int32_t weight = 1;
        bool is_critical = false;
    };
    struct Node {
        Rule rule = Rule::weighted_mean;
        std::vector<Part> parts;
        std::int32_t weight = 0; ///< of all parts
        Rank top = 0;
        Share tau;
        int max_lag_depth = 0;
        Share minimum_known; ///< its own or the policy's, whichever is more
        int minimum_items = 0;
        const std::vector<PlannedGate>* gates = nullptr;
    };
    /// What is known of one node in every replicate.
    struct Known {
        Lanes<std::int32_t> weight{};                   ///< that has a level
        Lanes<std::int32_t> left_out{};                 ///< weight of what does not apply
        Lanes<std::int32_t> items{};                    ///< parts of weight above 0 that have a level
        Lanes<std::int32_t> lowest{};                   ///< rank of those
        Lanes<std::int32_t> critical{};                 ///< rank of the lowest critical part, of whatever weight
        std::vector<Lanes<std::int32_t>> at_or_above{}; ///< weight by rank, from 1
        Lanes<std::int32_t> ranks{};                    ///< sum of weight times rank
        Lanes<std::uint8_t> is_given{};                 ///< enough is known to publish something
    };
    /// One replicate, once its domains and views are made.
    struct Sight {
        const ReplicateLevels& levels;
        const std::vector<Known>& known; ///< by node
        const ReplicateScores& scores;
        std::size_t lane;
    };

    explicit PlainScorer(const ScoringPlan& plan) : plan_(&plan) {}

    bool add_node(const PlannedNode& planned);
    bool plan_whole();
    static Known count_parts(const Node& node, const ReplicateLevels& levels);
    static std::optional<Rank> level_of(const Node& node, const Known& known, std::size_t lane);
    Rank hold_by_gates(Rank level, const std::vector<PlannedGate>& gates, const Sight& sight) const;
    bool is_closed(const PlannedGate& gate, const Sight& sight) const;
    void score_whole(const Sight& sight, ReplicateScores& scores) const;
    bool is_enough_known(const Sight& sight) const;
    std::optional<Rank> whole_level(const Sight& sight) const;
    std::optional<double> whole_value(const Sight& sight) const;

    std::int32_t applicable(std::size_t node, const Sight& sight) const {
        return nodes_[node].weight - sight.known[node].left_out[sight.lane];
    }

    const ScoringPlan* plan_;
    std::vector<Node> nodes_;        ///< of the domains, then the views
    std::vector<std::size_t> roots_; ///< by domain
    std::size_t first_view_ = 0;
    bool is_lagging_ = false; ///< the whole; else it is the lowest domain
    Share coverage_provisional_;
    Share whole_minimum_known_;
};

} // namespace weft::uncertainty
