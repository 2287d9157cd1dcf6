// SPDX-License-Identifier: MIT
#include "core/assessment/level_words.hpp"
#include "core/assessment/node_result.hpp"
#include "core/scoring/node_scorer.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace weft {
namespace {

/// Ids of the closed gates that hold a level where it is.
std::vector<std::string> binding_gates(const PlannedNode& node, const ChainScore& score) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < node.gates.size() && i < score.binding.size(); ++i)
        if (score.binding[i]) ids.push_back(node.gates[i].gate->id);
    return ids;
}

std::string gate_sentences(const PlannedNode& node, const ChainScore& score, const Scale& scale) {
    std::string text;
    for (std::size_t i = 0; i < node.gates.size() && i < score.binding.size(); ++i)
        if (score.binding[i])
            text += " A gate holds it at " + in_words(scale, node.gates[i].gate->cap) + ": " +
                    as_sentence(node.gates[i].gate->because);
    return text;
}

/// True when a rule takes its level from the lowest items, so that those can be named.
bool is_held_by_the_lowest(const PlannedNode& node) {
    return node.rule->gives_level && node.aggregate->bands.empty() && node.rule->id != "maximum" &&
           node.rule->id != "median";
}

std::string made_of(const PlannedNode& node, std::size_t known, std::string_view noun) {
    return "Made by taking " + node.rule->describe(known, node.context, noun);
}

std::string outcome(const ChainScore& score, const PlannedNode& node, const Scale& scale) {
    std::string text;
    if (!node.aggregate->bands.empty() && score.value) {
        const auto unit = node.rule->unit == "percent" ? "%" : "";
        text += ": " + to_decimal_text(*score.value, 1) + unit;
        if (node.aggregate->bands.rounding == Rounding::half_up)
            text += ", rounded to " + to_decimal_text(*score.value, node.aggregate->bands.decimals) + unit;
        if (score.base_level) text += ", which is the band " + scale.label(*score.base_level);
    } else if (score.base_level) {
        text += ": " + in_words(scale, *score.base_level);
    }
    return text + ".";
}

/// Explains one node of a rubric, or a view, by scoring it again with one criterion raised at a time.
class NodeReader {
public:
    NodeReader(const AssessedSystem& system, const PlannedNode& node, const NodeScore& score, Scale scale,
               std::span<const NodeScore> children)
        : system_(system),
          node_(node),
          chain_(score[system.framework.headline]),
          scale_(std::move(scale)),
          children_(children) {}

    result::Explanation explain() const {
        result::Explanation explanation;
        if (!chain_.level && !chain_.value) return explanation;
        explanation.text = made_of(node_, known_count(), counted_noun()) + outcome(chain_, node_, scale_) +
                           gate_sentences(node_, chain_, scale_);
        explanation.held_by = held_by();
        if (chain_.level && *chain_.level < scale_.top()) explanation.moved_by = moved_by();
        return explanation;
    }

private:
    std::string_view counted_noun() const { return node_.children.empty() ? "criterion" : "part"; }

    std::size_t known_count() const {
        if (!node_.children.empty()) return node_.children.size();
        return static_cast<std::size_t>(std::ranges::count_if(
            node_.criteria, [&](const PlannedCriterion& criterion) { return level_of(criterion).has_value(); }));
    }

    std::optional<Rank> level_of(const PlannedCriterion& criterion) const {
        return system_.levels[criterion.question][system_.framework.headline];
    }

    const std::string& id_of(const PlannedCriterion& criterion) const {
        return system_.framework.criterion(criterion.question).id;
    }

    std::vector<std::string> held_by() const {
        auto ids = binding_gates(node_, chain_);
        if (!ids.empty() || !chain_.level || !is_held_by_the_lowest(node_)) return ids;
        for (const auto& criterion : node_.criteria) {
            const auto level = level_of(criterion);
            if (level && *level <= *chain_.level && *chain_.level < scale_.top()) ids.push_back(id_of(criterion));
        }
        return ids;
    }

    std::vector<std::string> moved_by() const {
        std::vector<std::string> ids;
        if (!node_.children.empty()) return ids;
        auto raised = system_.levels;
        const auto headline = system_.framework.headline;
        for (const auto& criterion : node_.criteria) {
            auto& level = raised[criterion.question][headline];
            if (!level || *level >= node_.context.scale.top()) continue;
            ++*level;
            const auto score = score_node(node_, system_.framework.policy, headline, raised, children_);
            if (score[headline].level && *score[headline].level > *chain_.level) ids.push_back(id_of(criterion));
            --*level;
        }
        return ids;
    }

    const AssessedSystem& system_;
    const PlannedNode& node_;
    const ChainScore& chain_;
    Scale scale_;
    std::span<const NodeScore> children_;
};

} // namespace

result::Explanation explain_node(const AssessedSystem& system, std::size_t domain, std::size_t node) {
    const auto& scores = system.scores.domains[domain];
    return NodeReader(system, system.plan.domains[domain][node], scores[node],
                      node_scale(system.framework.domains[domain].rubric, node), scores)
        .explain();
}

result::Explanation explain_view(const AssessedSystem& system, std::size_t view) {
    return NodeReader(system, system.plan.views[view], system.scores.views[view],
                      view_scale(system.framework, system.framework.views[view]), {})
        .explain();
}

result::Explanation explain_overall(const AssessedSystem& system) {
    const auto& framework = system.framework;
    const auto& node = system.plan.overall;
    const auto& chain = system.scores.overall[framework.headline];
    const auto scale = overall_scale(framework);
    result::Explanation explanation;
    if (!chain.level && !chain.value) return explanation;

    std::vector<std::size_t> known;
    for (std::size_t domain = 0; domain < framework.domains.size(); ++domain)
        if (system.scores.domains[domain].front()[framework.headline].level) known.push_back(domain);
    explanation.text =
        made_of(node, known.size(), "domain") + outcome(chain, node, scale) + gate_sentences(node, chain, scale);
    explanation.held_by = binding_gates(node, chain);
    if (!explanation.held_by.empty() || !chain.level || !is_held_by_the_lowest(node)) return explanation;
    for (const auto domain : known) {
        const auto level = *system.scores.domains[domain].front()[framework.headline].level;
        if (level <= *chain.level && *chain.level < scale.top())
            explanation.held_by.push_back(framework.domains[domain].rubric.domain);
    }
    return explanation;
}

} // namespace weft
