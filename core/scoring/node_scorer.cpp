// SPDX-License-Identifier: MIT
#include "core/scoring/node_scorer.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace weft {
namespace {

/// How what is unknown is taken: left out, as the worst, or as the best.
enum class Unknown : std::uint8_t { left_out, worst, best };

/// The weight below a node by what is known of it.
struct WeightKnown {
    std::int64_t known = 0;
    std::int64_t unknown = 0;
    std::int64_t left_out = 0;
    bool is_critical_unknown = false;

    std::int64_t applicable() const { return known + unknown; }
};

WeightKnown weigh(const PlannedNode& node, std::span<const CriterionLevels> levels) {
    WeightKnown weight;
    for (const auto& criterion : node.criteria) {
        const auto state = levels[criterion.question].state;
        if (state == CriterionState::not_applicable) {
            weight.left_out += criterion.weight;
        } else if (state == CriterionState::level) {
            weight.known += criterion.weight;
        } else {
            weight.unknown += criterion.weight;
            weight.is_critical_unknown = weight.is_critical_unknown || criterion.is_critical;
        }
    }
    return weight;
}

std::vector<RuleItem> criterion_items(const PlannedNode& node, std::span<const CriterionLevels> levels, Chain chain,
                                      Unknown unknown) {
    std::vector<RuleItem> items;
    items.reserve(node.criteria.size());
    for (const auto& criterion : node.criteria) {
        if (levels[criterion.question].state == CriterionState::not_applicable) continue;
        const auto level = levels[criterion.question][chain];
        const auto& number = levels[criterion.question].number;
        if (number)
            items.push_back({.weight = criterion.weight, .rank = -1, .value = &*number});
        else if (level)
            items.push_back({.weight = criterion.weight, .rank = *level, .stage = criterion.stage});
        else if (unknown != Unknown::left_out)
            items.push_back({.weight = criterion.weight,
                             .rank = unknown == Unknown::best ? node.context.scale.top() : 0,
                             .stage = criterion.stage});
    }
    return items;
}

const std::optional<Fraction>& value_of(const ChainScore& score, Unknown unknown) {
    if (unknown == Unknown::left_out) return score.value;
    return unknown == Unknown::worst ? score.value_low : score.value_high;
}

std::optional<Rank> level_of(const ChainScore& score, Unknown unknown) {
    if (unknown == Unknown::left_out) return score.level;
    return unknown == Unknown::worst ? score.level_low : score.level_high;
}

/// Children as items of their parent's rule, by value or by level. One that has nothing to give is left out.
template <class ScoreOf>
std::vector<RuleItem> child_items(const PlannedNode& node, ScoreOf score_of, Chain chain, Unknown unknown) {
    std::vector<RuleItem> items;
    for (const auto& child : node.children) {
        const ChainScore& score = score_of(child.node)[chain];
        const auto& value = value_of(score, unknown);
        const auto level = level_of(score, unknown);
        if (node.aggregate->over == Over::child_levels) {
            if (level) items.push_back({.weight = child.weight, .rank = *level});
        } else if (value || level) {
            items.push_back({.weight = child.weight, .rank = level.value_or(-1), .value = value ? &*value : nullptr});
        }
    }
    return items;
}

/// A rule's result with the level its bands or its critical criteria make of it.
struct Judged {
    std::optional<Fraction> value;
    std::optional<Rank> level;
};

Judged judge(const PlannedNode& node, std::span<const RuleItem> items, std::int64_t left_out) {
    if (items.empty()) return {};
    auto result = RuleResult{};
    if (left_out == 0) {
        result = node.rule->evaluate(items, node.context);
    } else {
        auto context = node.context;
        context.left_out_weight = left_out;
        result = node.rule->evaluate(items, context);
    }
    if (!node.aggregate->bands.empty())
        return {result.value, result.value ? band_of(node.aggregate->bands, *result.value) : std::nullopt};
    return {result.value, result.level};
}

/// Critical criteria are met in full: no node stands above one of them (METHODS 1.4).
std::optional<Rank> cap_by_critical(const PlannedNode& node, std::span<const CriterionLevels> levels, Chain chain,
                                    Unknown unknown, std::optional<Rank> level) {
    if (!node.critical_caps || !level) return level;
    for (const auto& criterion : node.criteria) {
        if (!criterion.is_critical || levels[criterion.question].state == CriterionState::not_applicable) continue;
        const auto held = levels[criterion.question][chain];
        if (held) level = std::min(*level, *held);
        if (!held && unknown == Unknown::worst) level = 0;
    }
    return level;
}

/// The bounds count what the point leaves out: a child too little known to be published, or the part that first lets
/// another lag. Where that carries them past the point, the interval reaches back to it.
void reach_to_the_point(ChainScore& score, const ValueRange& range) {
    if (score.value && score.value_low && score.value_high) {
        const bool low_is_good = range.highest < range.lowest;
        auto& smallest = low_is_good ? score.value_high : score.value_low;
        auto& largest = low_is_good ? score.value_low : score.value_high;
        smallest = std::min(*smallest, *score.value);
        largest = std::max(*largest, *score.value);
    }
    if (score.level && score.level_low && score.level_high) {
        score.level_low = std::min(*score.level_low, *score.level);
        score.level_high = std::max(*score.level_high, *score.level);
    }
}

bool is_its_own_bounds(const ChainScore& score) {
    return score.value == score.value_low && score.value == score.value_high && score.level == score.level_low &&
           score.level == score.level_high;
}

/// What is certain is its own bounds.
ChainScore at_the_point(const Judged& known) {
    ChainScore score;
    score.value = score.value_low = score.value_high = known.value;
    score.level = score.level_low = score.level_high = score.base_level = known.level;
    return score;
}

ChainScore between(Judged known, Judged low, Judged high, const ValueRange& range) {
    ChainScore score;
    score.value = std::move(known.value);
    score.value_low = std::move(low.value);
    score.value_high = std::move(high.value);
    score.level = score.base_level = known.level;
    score.level_low = low.level;
    score.level_high = high.level;
    reach_to_the_point(score, range);
    return score;
}

/// Puts the gates over the three readings of one chain.
void hold_by_gates(ChainScore& score, std::span<const PlannedGate> gates, const GateSight& sight, bool& is_undecided) {
    if (gates.empty()) return;
    auto gated = apply_gates(score.level, gates, sight);
    score.level = gated.level;
    score.level_high = apply_gates(score.level_high, gates, sight).level;
    score.level_low = apply_gates(score.level_low, gates, sight).level;
    if (score.level_low && gated.lowest_cap_in_doubt)
        score.level_low = std::min(*score.level_low, *gated.lowest_cap_in_doubt);
    score.gates = std::move(gated.states);
    score.binding = std::move(gated.binding);
    is_undecided = gated.is_undecided;
}

void withhold(NodeScore& score) {
    for (auto& chain : score.in) {
        chain.value.reset();
        chain.level.reset();
        chain.base_level.reset();
        chain.binding.assign(chain.binding.size(), false);
    }
    score.beside.assign(score.beside.size(), {});
}

bool is_empty_chain(const Policy& policy, Chain chain) {
    return chain == Chain::evidenced && policy.evidence == EvidenceUse::off;
}

Publication publication_of(const NodeScore& score, const Policy& policy, const PlannedNode& node) {
    const bool is_below_its_minimum =
        score.coverage < node.aggregate->minimum_known || score.known_items < node.aggregate->minimum_items;
    if (score.coverage < policy.coverage_provisional || (node.is_own_aggregate && is_below_its_minimum))
        return Publication::too_little_known;
    const bool is_in_doubt = score.is_critical_unknown || score.is_gate_undecided;
    return score.coverage < policy.coverage_publish || is_in_doubt ? Publication::provisional : Publication::published;
}

bool has_nothing(const ChainScore& score) {
    return !score.value && !score.level;
}

std::optional<Fraction> value_with_left_out_as_worst(const PlannedNode& node, std::span<const CriterionLevels> levels) {
    std::vector<RuleItem> items;
    for (const auto& criterion : node.criteria) {
        const bool is_left_out = levels[criterion.question].state == CriterionState::not_applicable;
        const auto level = is_left_out ? std::optional<Rank>(0) : levels[criterion.question][Chain::claimed];
        if (level) items.push_back({.weight = criterion.weight, .rank = *level, .stage = criterion.stage});
    }
    return judge(node, items, 0).value;
}

/// What a node is made from: levels of criteria, scores of its children by their places, and what its gates see.
template <class ScoreOf>
struct Below {
    std::span<const CriterionLevels> levels;
    std::span<const ViewLevels> views; ///< empty for a rubric's nodes
    ScoreOf score_of;
};

/// Whether a node is the same in both chains because everything it is made from is.
template <class ScoreOf>
bool is_made_alike(const PlannedNode& node, const Below<ScoreOf>& below, Chain a, Chain b) {
    const auto is_level_alike = [&](std::size_t question) {
        return below.levels[question][a] == below.levels[question][b];
    };
    const auto is_child_alike = [&](const PlannedChild& child) {
        const NodeScore& score = below.score_of(child.node);
        return score[a].value == score[b].value && score[a].value_low == score[b].value_low &&
               score[a].value_high == score[b].value_high && score[a].level == score[b].level &&
               score[a].level_low == score[b].level_low && score[a].level_high == score[b].level_high;
    };
    const auto is_view_alike = [&](std::size_t view) {
        const auto& levels = below.views[view];
        return levels[a] == levels[b] && levels.low(a) == levels.low(b);
    };
    return std::ranges::all_of(node.criteria, is_level_alike, &PlannedCriterion::question) &&
           std::ranges::all_of(node.children, is_child_alike) &&
           std::ranges::all_of(node.gates, [&](const PlannedGate& gate) {
               return std::ranges::all_of(gate.questions, is_level_alike) &&
                      std::ranges::all_of(gate.views, is_view_alike);
           });
}

/// Scores a node in every chain that is not empty, once where two are made alike. `read` reads it in one chain, with what is
/// unknown taken in one of three ways; `is_certain` says of a chain that nothing below the node is unknown.
template <class ScoreOf, class Read, class IsCertain>
void score_chains(NodeScore& score, const PlannedNode& node, const Policy& policy, Chain headline,
                  const Below<ScoreOf>& below, Read read, IsCertain is_certain) {
    std::array<bool, chain_count> is_undecided{};
    for (std::size_t i = 0; i < chain_count; ++i) {
        const auto chain = static_cast<Chain>(i);
        if (is_empty_chain(policy, chain)) continue;
        if (i > 0 && is_made_alike(node, below, Chain::claimed, chain)) {
            score.in[i] = score[Chain::claimed];
            is_undecided[i] = is_undecided.front();
            continue;
        }
        score.in[i] = is_certain(chain) ? at_the_point(read(chain, Unknown::left_out))
                                        : between(read(chain, Unknown::left_out), read(chain, Unknown::worst),
                                                  read(chain, Unknown::best), node.range);
        hold_by_gates(score.in[i], node.gates, {.levels = below.levels, .views = below.views, .chain = chain},
                      is_undecided[i]);
    }
    score.is_gate_undecided = is_undecided[static_cast<std::size_t>(headline)];
}

/// Reads one node by its rule, or by one beside it, from what lies below.
struct NodeReading {
    std::span<const CriterionLevels> levels;
    std::span<const NodeScore> children;
    std::int64_t left_out = 0; ///< weight of the criteria below that do not apply

    Judged operator()(const PlannedNode& node, Chain chain, Unknown unknown) const {
        const auto score_of = [&](std::size_t child) -> const NodeScore& { return children[child]; };
        const auto items = node.children.empty() ? criterion_items(node, levels, chain, unknown)
                                                 : child_items(node, score_of, chain, unknown);
        auto judged = judge(node, items, node.children.empty() ? left_out : left_out_children(node));
        judged.level = cap_by_critical(node, levels, chain, unknown, judged.level);
        return judged;
    }

private:
    /// A child of which nothing applies leaves the rule that counts children; one that applies in part does not.
    std::int64_t left_out_children(const PlannedNode& node) const {
        std::int64_t weight = 0;
        for (const auto& child : node.children)
            if (children[child.node].publication == Publication::not_applicable) weight += child.weight;
        return weight;
    }
};

int count_known(const PlannedNode& node, std::span<const CriterionLevels> levels) {
    return static_cast<int>(std::ranges::count_if(node.criteria, [&](const PlannedCriterion& criterion) {
        return criterion.weight > 0 && levels[criterion.question].state == CriterionState::level;
    }));
}

} // namespace

NodeScore score_node(const PlannedNode& node, const Policy& policy, Chain headline,
                     std::span<const CriterionLevels> levels, std::span<const NodeScore> children) {
    NodeScore score;
    const auto weight = weigh(node, levels);
    const auto all = weight.applicable() + weight.left_out;
    score.not_applicable_share = all == 0 ? Fraction(0) : Fraction(weight.left_out, all);
    score.is_comparable = score.not_applicable_share <= policy.na_weight_limit;
    if (weight.applicable() == 0) return score;
    score.coverage = Fraction(weight.known, weight.applicable());
    score.known_items = count_known(node, levels);
    score.is_critical_unknown = node.critical_caps && weight.is_critical_unknown;

    const NodeReading read{.levels = levels, .children = children, .left_out = weight.left_out};
    const auto score_of = [&](std::size_t child) -> const NodeScore& { return children[child]; };
    score_chains(
        score, node, policy, headline, Below<decltype(score_of)>{.levels = levels, .views = {}, .score_of = score_of},
        [&](Chain chain, Unknown unknown) { return read(node, chain, unknown); },
        [&](Chain /*chain*/) { return weight.unknown == 0; });
    for (const auto& other : node.beside) {
        const auto made = read(other, headline, Unknown::left_out);
        score.beside.push_back({made.value, made.level});
    }
    if (weight.left_out > 0) score.value_if_left_out_were_worst = value_with_left_out_as_worst(node, levels);

    score.publication = publication_of(score, policy, node);
    if (score.publication == Publication::too_little_known)
        withhold(score);
    else if (has_nothing(score[Chain::claimed]))
        score.publication = Publication::nothing_made;
    return score;
}

namespace {

/// What is known of the domains together, by their weights.
void weigh_domains(const PlannedNode& overall, std::span<const NodeScore* const> domains, NodeScore& score) {
    Fraction applicable = 0;
    Fraction left_out = 0;
    Fraction covered = 0;
    for (const auto& child : overall.children) {
        const auto& domain = *domains[child.node];
        if (domain.publication == Publication::not_applicable) {
            left_out += child.weight;
            continue;
        }
        applicable += child.weight;
        covered += child.weight * domain.coverage;
        const bool is_given =
            domain.publication == Publication::published || domain.publication == Publication::provisional;
        if (is_given && child.weight > 0) ++score.known_items;
        score.is_critical_unknown = score.is_critical_unknown || domain.is_critical_unknown;
    }
    if (applicable > 0) score.coverage = covered / applicable;
    if (applicable + left_out > 0) score.not_applicable_share = left_out / (applicable + left_out);
}

/// Views as the gates of the whole see them.
std::vector<ViewLevels> levels_of(std::span<const NodeScore> views) {
    std::vector<ViewLevels> seen;
    for (const auto& view : views) {
        auto& levels = seen.emplace_back();
        levels.applies = view.publication != Publication::not_applicable;
        for (std::size_t chain = 0; chain < chain_count; ++chain) {
            levels.level[chain] = view.in[chain].level;
            levels.level_low[chain] = view.in[chain].level_low;
        }
    }
    return seen;
}

/// A domain that is provisional or missing makes the whole provisional at best; too many make it unknown.
Publication publication_of_whole(const NodeScore& score, const Policy& policy, const PlannedNode& overall,
                                 std::span<const NodeScore* const> domains) {
    std::int64_t applicable = 0;
    std::int64_t given = 0;
    bool is_all_published = true;
    for (const auto& child : overall.children) {
        const auto publication = domains[child.node]->publication;
        if (publication == Publication::not_applicable) continue;
        applicable += child.weight;
        if (publication == Publication::published || publication == Publication::provisional) given += child.weight;
        is_all_published = is_all_published && publication == Publication::published;
    }
    if (applicable == 0) return Publication::not_applicable;
    if (given < policy.coverage_provisional * applicable) return Publication::too_little_known;
    const auto by_coverage = publication_of(score, policy, overall);
    return by_coverage == Publication::published && !is_all_published ? Publication::provisional : by_coverage;
}

} // namespace

NodeScore score_overall(const ScoringPlan& plan, std::span<const CriterionLevels> levels,
                        std::span<const NodeScore* const> domains, std::span<const NodeScore> views,
                        bool is_voice_complete) {
    NodeScore score;
    const auto seen = levels_of(views);
    const auto& node = plan.overall;
    const auto& policy = plan.framework->policy;
    weigh_domains(node, domains, score);
    score.is_comparable = std::ranges::all_of(domains, [](const NodeScore* domain) { return domain->is_comparable; });

    const auto score_of = [&](std::size_t domain) -> const NodeScore& { return *domains[domain]; };
    const auto headline = plan.framework->headline;
    score_chains(
        score, node, policy, headline, Below<decltype(score_of)>{.levels = levels, .views = seen, .score_of = score_of},
        [&](Chain chain, Unknown unknown) { return judge(node, child_items(node, score_of, chain, unknown), 0); },
        [&](Chain chain) {
            return std::ranges::all_of(node.children, [&](const PlannedChild& child) {
                return is_its_own_bounds(score_of(child.node)[chain]);
            });
        });
    for (const auto& other : node.beside) {
        const auto made = judge(other, child_items(other, score_of, headline, Unknown::left_out), 0);
        score.beside.push_back({made.value, made.level});
    }
    score.publication = publication_of_whole(score, policy, node, domains);
    if (score.publication == Publication::too_little_known) withhold(score);
    if (!is_voice_complete) {
        score.publication = Publication::incomplete_voice;
        score.in = {};
        score.beside.assign(score.beside.size(), {});
    } else if (has_nothing(score[Chain::claimed]) && score.publication < Publication::too_little_known) {
        score.publication = Publication::nothing_made;
    }
    return score;
}

} // namespace weft
