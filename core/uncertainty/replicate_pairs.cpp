// SPDX-License-Identifier: MIT
#include "core/uncertainty/replicate_pairs.hpp"

#include <cstddef>
#include <cstdint>

namespace weft::uncertainty {
namespace {

/// How often the first of two is higher, the second is, and neither.
struct Tally {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t same = 0;
};

Tally tally_levels(std::span<const std::uint8_t> first, std::span<const std::uint8_t> second) {
    Tally tally;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const bool is_decided = first[i] != ReplicateScores::no_level && second[i] != ReplicateScores::no_level;
        tally.first += is_decided && first[i] > second[i] ? 1U : 0U;
        tally.second += is_decided && first[i] < second[i] ? 1U : 0U;
        tally.same += is_decided && first[i] == second[i] ? 1U : 0U;
    }
    return tally;
}

Tally tally_values(const SystemReplicates& first, const SystemReplicates& second, std::size_t scored) {
    Tally tally;
    const auto& one = first.values[scored];
    const auto& other = second.values[scored];
    for (std::size_t i = 0; i < one.size(); ++i) {
        const bool is_decided = (first.has_value[scored][i] & second.has_value[scored][i]) != 0;
        tally.first += is_decided && one[i] > other[i] ? 1U : 0U;
        tally.second += is_decided && one[i] < other[i] ? 1U : 0U;
        tally.same += is_decided && one[i] == other[i] ? 1U : 0U;
    }
    return tally;
}

/// Compares the systems of one framework.
class PairComparer {
public:
    PairComparer(const ReplicatePlan& plan, std::uint32_t replicates) : plan_(plan), replicates_(replicates) {}

    PairSpread compare(const NamedReplicates& first, const NamedReplicates& second) const {
        PairSpread pair{.first = first.system, .second = second.system, .domains = {}, .overall = {}, .profiles = {}};
        const auto& domains = plan_.scoring.framework->domains;
        for (std::size_t domain = 0; domain < domains.size(); ++domain)
            pair.domains.push_back(order(domains[domain].rubric.domain, domain, first, second));
        pair.overall = order("overall", domains.size(), first, second);
        pair.profiles = dominance(*first.replicates, *second.replicates);
        return pair;
    }

private:
    double share(std::uint32_t count) const { return static_cast<double>(count) / replicates_; }

    OrderShares order(std::string id, std::size_t scored, const NamedReplicates& first,
                      const NamedReplicates& second) const {
        const auto node = plan_.scored_nodes[scored];
        const auto levels = tally_levels(first.replicates->levels[node], second.replicates->levels[node]);
        auto values = tally_values(*first.replicates, *second.replicates, scored);
        if (is_low_good(scored)) std::swap(values.first, values.second);
        return {.id = std::move(id),
                .first_higher = share(levels.first),
                .second_higher = share(levels.second),
                .same = share(levels.same),
                .first_score_higher = share(values.first),
                .second_score_higher = share(values.second),
                .same_score = share(values.same)};
    }

    /// Scores in points of a scale on which low is good: the better one counts as higher.
    bool is_low_good(std::size_t scored) const {
        const auto& scoring = plan_.scoring;
        const auto& range =
            scored < scoring.domains.size() ? scoring.domains[scored].front().range : scoring.overall.range;
        return range.highest < range.lowest;
    }

    DominanceShares dominance(const SystemReplicates& first, const SystemReplicates& second) const {
        std::vector<std::uint8_t> is_undecided(replicates_);
        std::vector<std::uint8_t> first_ahead(replicates_);
        std::vector<std::uint8_t> second_ahead(replicates_);
        for (std::size_t domain = 0; domain + 1 < plan_.scored_nodes.size(); ++domain) {
            const auto& one = first.levels[plan_.scored_nodes[domain]];
            const auto& other = second.levels[plan_.scored_nodes[domain]];
            for (std::size_t i = 0; i < one.size(); ++i) {
                is_undecided[i] |= static_cast<std::uint8_t>(one[i] == ReplicateScores::no_level ||
                                                             other[i] == ReplicateScores::no_level);
                first_ahead[i] |= static_cast<std::uint8_t>(one[i] > other[i]);
                second_ahead[i] |= static_cast<std::uint8_t>(one[i] < other[i]);
            }
        }
        std::uint32_t first_above = 0;
        std::uint32_t second_above = 0;
        std::uint32_t equal = 0;
        std::uint32_t crossing = 0;
        for (std::size_t i = 0; i < is_undecided.size(); ++i) {
            if (is_undecided[i] != 0) continue;
            const bool is_first = first_ahead[i] != 0;
            const bool is_second = second_ahead[i] != 0;
            first_above += is_first && !is_second ? 1U : 0U;
            second_above += is_second && !is_first ? 1U : 0U;
            equal += !is_first && !is_second ? 1U : 0U;
            crossing += is_first && is_second ? 1U : 0U;
        }
        return {.first_above = share(first_above),
                .second_above = share(second_above),
                .equal = share(equal),
                .crossing = share(crossing)};
    }

    const ReplicatePlan& plan_;
    std::uint32_t replicates_;
};

} // namespace

std::vector<PairSpread> compare_replicates(const ReplicatePlan& plan, std::span<const NamedReplicates> systems,
                                           std::uint32_t replicates) {
    const PairComparer comparer(plan, replicates);
    std::vector<PairSpread> pairs;
    for (std::size_t first = 0; first < systems.size(); ++first)
        for (auto second = first + 1; second < systems.size(); ++second)
            pairs.push_back(comparer.compare(systems[first], systems[second]));
    return pairs;
}

} // namespace weft::uncertainty
