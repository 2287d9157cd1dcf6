// SPDX-License-Identifier: MIT
#include "core/signals/thresholds.hpp"

#include "core/assessment/level_words.hpp"
#include "core/assessment/rank_on.hpp"
#include "core/signals/signal_words.hpp"
#include "core/statistics/caliper.hpp"
#include "core/statistics/holm.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace weft::signals {
namespace {

/// Far below any step between two scores, far above the nine decimals they are given with.
constexpr double rounding = 1e-7;

/// A node that is cut into bands: a domain, or the whole.
struct BandedNode {
    const Bands* bands = nullptr;
    std::string domain; ///< id; empty for the whole
    std::string title;
    std::vector<const result::NodeSummary*> summaries; ///< one a system
};

struct Edge {
    const BandedNode* node = nullptr;
    std::size_t better = 0; ///< the band on its better side
    double at = 0;
    Heap heap;
};

/// Nothing where the score or the band is not known.
std::vector<NearScore> scores_of(const BandedNode& node, std::size_t better) {
    std::vector<NearScore> scores;
    for (const auto* summary : node.summaries) {
        if (!summary->score || !summary->base_level) continue;
        const auto band = rank_on(summary->scale, summary->base_level).value_or(summary->scale.size());
        scores.push_back({.score = *summary->score, .is_above = band >= better});
    }
    return scores;
}

/// Where the unrounded value passes into the better band.
double edge_before(const Bands& bands, std::size_t better) {
    const auto& band = bands.bands[better];
    const auto& worse = bands.bands[better - 1];
    Fraction half = bands.rounding == Rounding::none ? Fraction(0) : Fraction(1, 2);
    for (int decimal = 0; decimal < bands.decimals; ++decimal)
        half /= 10;
    const auto low = std::min(band.from, band.to);
    const bool is_rising = low > std::min(worse.from, worse.to);
    return to_double(is_rising ? low - half : std::max(band.from, band.to) + half);
}

std::vector<BandedNode> banded_nodes(const Framework& framework, std::span<const SystemView* const> views) {
    std::vector<BandedNode> nodes;
    for (std::size_t i = 0; i < framework.domains.size(); ++i) {
        const auto& bands = framework.domains[i].rubric.aggregate_of(0).bands;
        if (bands.empty()) continue;
        BandedNode node{.bands = &bands,
                        .domain = framework.domains[i].rubric.domain,
                        .title = "'" + framework.domains[i].rubric.domain + "'",
                        .summaries = {}};
        for (const auto* view : views)
            node.summaries.push_back(&view->result.domains[i]);
        nodes.push_back(std::move(node));
    }
    if (!framework.overall.bands.empty()) {
        BandedNode node{.bands = &framework.overall.bands, .domain = "", .title = "the whole", .summaries = {}};
        for (const auto* view : views)
            node.summaries.push_back(&view->result.overall);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

Signal heap_signal(const Edge& edge, double p, const std::string& round, std::size_t edges) {
    const auto& bands = edge.node->bands->bands;
    Signal signal;
    signal.code = "thresholds";
    signal.title = title_of("thresholds");
    signal.round = round;
    signal.domain = edge.node->domain;
    signal.numbers = {{"above", edge.heap.above}, {"below", edge.heap.below}, {"edge", edge.at}, {"p", p}};
    signal.says = "Of " + std::to_string(edge.heap.above + edge.heap.below) + " systems whose score for " +
                  edge.node->title + " lies close to the edge between \"" + bands[edge.better - 1].label + "\" and \"" +
                  bands[edge.better].label + "\", " + std::to_string(edge.heap.above) +
                  " have just passed it. If either side were as likely, that many would come about with a chance of " +
                  to_decimal_text(nine_decimals(p), 4) + ", with " + count_of(edges, "edge", "edges") + " looked at.";
    signal.innocent = "A score of few criteria can take few values, and those who are close to an edge work hardest on "
                      "what still lacks.";
    return signal;
}

} // namespace

Heap count_near(std::span<const NearScore> scores, double edge, double window) {
    std::vector<double> values;
    for (const auto& each : scores)
        values.push_back(each.score);
    std::ranges::sort(values);
    auto step = window;
    for (std::size_t i = 1; i < values.size(); ++i)
        if (values[i] - values[i - 1] > rounding) step = std::min(step, values[i] - values[i - 1]);
    const auto reach = std::max(1.0, std::floor(window / step + rounding)) * step;
    Heap heap;
    for (const auto& [score, is_above] : scores) {
        const auto distance = std::abs(score - edge);
        if (is_above && distance < reach - rounding) ++heap.above;
        if (!is_above && distance <= reach + rounding) ++heap.below;
    }
    return heap;
}

Found find_heaps(std::span<const SystemView> views, const SignalPolicy::Thresholds& policy) {
    const auto not_looked = [](std::string why) {
        return Found{
            .signals = {},
            .not_looked_for = {
                {.code = "thresholds", .title = title_of("thresholds"), .systems = {}, .why = std::move(why)}}};
    };
    std::string round;
    for (const auto& view : views)
        round = std::max(round, view.answers.round);
    std::vector<const SystemView*> of_round;
    for (const auto& view : views)
        if (view.answers.round == round) of_round.push_back(&view);
    const auto nodes = banded_nodes(views.front().framework, of_round);
    if (nodes.empty()) return not_looked("No score of this framework is cut into bands.");

    std::vector<Edge> edges;
    for (const auto& node : nodes) {
        for (std::size_t better = 1; better < node.bands->bands.size(); ++better) {
            const auto scores = scores_of(node, better);
            if (scores.size() < static_cast<std::size_t>(policy.systems)) continue;
            const auto* any = node.summaries.front();
            const auto window = to_double(policy.window) * std::abs(any->score_to - any->score_from);
            const auto at = edge_before(*node.bands, better);
            const auto heap = count_near(scores, at, window);
            if (heap.above + heap.below < static_cast<std::uint32_t>(policy.near)) continue;
            edges.push_back({.node = &node, .better = better, .at = at, .heap = heap});
        }
    }
    if (edges.empty())
        return not_looked("It needs " + std::to_string(policy.systems) + " systems with a score, " +
                          std::to_string(policy.near) + " of them close to an edge.");
    std::vector<double> p_values;
    for (const auto& edge : edges)
        p_values.push_back(statistics::caliper_test(edge.heap.above, edge.heap.below).value());
    const auto adjusted = statistics::holm(p_values);
    Found found;
    for (std::size_t i = 0; i < edges.size(); ++i)
        if (adjusted[i] <= to_double(policy.alpha))
            found.signals.push_back(heap_signal(edges[i], adjusted[i], round, edges.size()));
    return found;
}

} // namespace weft::signals
