// SPDX-License-Identifier: MIT
#include "core/assessment/beside_result.hpp"

#include "core/assessment/level_words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace weft {
namespace {

std::string name_of(Over over) {
    switch (over) {
    case Over::criteria: return "criteria";
    case Over::children: return "children";
    case Over::child_levels: return "child-levels";
    }
    return "criteria";
}

/// A level that is published stands; any other is decided only where everything unknown could not change it.
std::string target_state(Rank target, const NodeScore& score, const ChainScore& chain) {
    if (score.publication == Publication::published && chain.level) return *chain.level >= target ? "met" : "not-met";
    if (chain.level_low && *chain.level_low >= target) return "met";
    if (chain.level_high && *chain.level_high < target) return "not-met";
    return "undecided";
}

std::string target_sentence(const std::string& state, const std::string& target) {
    if (state == "met") return " The target, " + target + ", is met.";
    if (state == "not-met") return " The target, " + target + ", is not met.";
    return " Whether the target, " + target + ", is met cannot be said yet.";
}

/// "weighted-mean gives 3 (Good)"
std::string gives(const result::OtherRule& other) {
    return other.rule + (other.over == "criteria" ? "" : " over " + other.over) + " gives " +
           (other.label.empty() ? "no level" : std::to_string(*other.level) + " (" + other.label + ")");
}

/// Whether the level is what the parts say or what the rule says.
std::string dependence_sentence(const result::NodeSummary& written, const std::vector<result::OtherRule>& others) {
    std::vector<std::string> different;
    std::size_t with_level = 0;
    for (const auto& other : others) {
        if (!other.makes_level) continue;
        ++with_level;
        if (other.label != written.base_label) different.push_back(gives(other));
    }
    if (with_level == 0 || written.base_label.empty()) return "";
    if (different.empty())
        return with_level == 1 ? " The rule set beside it gives the same level, so that does not depend on the rule."
                               : " The " + std::to_string(with_level) +
                                     " rules set beside it give the same level, so that does not depend on the rule.";
    return " The level depends on the rule: " + enumerate(different) + ".";
}

} // namespace

void write_beside(result::NodeSummary& written, const PlannedNode& node, const NodeScore& score, const Scale& scale,
                  const ScaleBeside& scale_of, Chain headline) {
    const auto& chain = score[headline];
    written.base_label = label(scale, chain.base_level);
    for (std::size_t i = 0; i < node.beside.size() && i < score.beside.size(); ++i) {
        const auto& other = node.beside[i];
        const auto other_scale = scale_of(*other.aggregate);
        const bool is_level_own = other.rule->gives_level || !other.aggregate->bands.empty();
        written.other_rules.push_back({.rule = other.aggregate->rule,
                                       .over = name_of(other.aggregate->over),
                                       .unit = std::string(other.rule->unit),
                                       .makes_level = is_level_own,
                                       .level = printed(other_scale, score.beside[i].level),
                                       .label = label(other_scale, score.beside[i].level),
                                       .score = as_double(score.beside[i].value)});
    }
    const auto target = node.is_own_aggregate ? node.aggregate->target : std::nullopt;
    const auto rank = target ? scale.rank_of(*target) : std::nullopt;
    const bool is_assessed = score.publication != Publication::not_applicable;
    if (rank && is_assessed) {
        written.target =
            result::Target{.level = *target, .label = scale.label(*rank), .state = target_state(*rank, score, chain)};
        written.explanation.text += target_sentence(written.target->state, in_words(scale, *rank));
    }
    if (chain.level) written.explanation.text += dependence_sentence(written, written.other_rules);
}

} // namespace weft
