// SPDX-License-Identifier: MIT
#include "core/planning/marginal_gains.hpp"

#include "core/assessment/level_words.hpp"
#include "core/scoring/score_assessment.hpp"

#include <algorithm>

namespace weft::planning {
namespace {

std::optional<double> gain(const ChainScore& before, const ChainScore& after) {
    if (!before.value || !after.value) return std::nullopt;
    return as_double(*after.value - *before.value);
}

bool is_raised(const ChainScore& before, const ChainScore& after) {
    return before.level && after.level && *after.level > *before.level;
}

void add_opened(const PlannedNode& node, const ChainScore& before, const ChainScore& after,
                std::vector<std::string>& opened) {
    for (std::size_t i = 0; i < before.gates.size() && i < after.gates.size(); ++i)
        if (before.gates[i] == GateState::closed && after.gates[i] != GateState::closed)
            opened.push_back(node.gates[i].gate->id);
}

class GainReader {
public:
    explicit GainReader(const AssessedSystem& system)
        : system_(system),
          framework_(system.framework),
          levels_(system.levels) {}

    MarginalGain read(std::size_t question) {
        const auto& asked = framework_.questions[question];
        const auto& scale = framework_.domains[asked.domain].rubric.scale;
        MarginalGain written;
        written.criterion = framework_.criterion(question).id;
        written.title = framework_.criterion(question).title;
        written.domain = framework_.domains[asked.domain].rubric.domain;
        const auto level = levels_[question][framework_.headline];
        written.from = printed(scale, level);
        written.from_label = label(scale, level);
        written.reason = why_no_step(question, level, scale.top());
        if (!written.reason.empty()) return written;
        written.to = scale.printed(*level + 1);
        written.to_label = scale.label(*level + 1);
        compare(question, asked.domain, written);
        return written;
    }

private:
    std::string why_no_step(std::size_t question, std::optional<Rank> level, Rank top) const {
        if (!level) return "It has no level.";
        if (*level == top) return "It stands at the best level.";
        if (framework_.headline != Chain::assessed) return "";
        const auto domain = framework_.questions[question].domain;
        for (const auto& ceiling : system_.findings[domain].findings.ceilings)
            if (ceiling.question == question && ceiling.at_most <= *level)
                return "Held by '" + ceiling.rule + "': " + as_sentence(ceiling.reason);
        return "";
    }

    void compare(std::size_t question, std::size_t domain, MarginalGain& written) {
        const auto headline = framework_.headline;
        auto& level = levels_[question][headline];
        level = *level + 1;
        const auto scores = score_assessment(system_.plan, levels_, system_.voices.is_complete());
        level = *level - 1;
        const auto& domain_before = system_.scores.domains[domain].front()[headline];
        const auto& domain_after = scores.domains[domain].front()[headline];
        const auto& before = system_.scores.overall[headline];
        const auto& after = scores.overall[headline];
        written.domain_score = gain(domain_before, domain_after);
        written.overall_score = gain(before, after);
        written.raises_domain = is_raised(domain_before, domain_after);
        written.raises_overall = is_raised(before, after);
        add_opened(system_.plan.domains[domain].front(), domain_before, domain_after, written.opens);
        add_opened(system_.plan.overall, before, after, written.opens);
    }

    const AssessedSystem& system_;
    const Framework& framework_;
    std::vector<CriterionLevels> levels_;
};

} // namespace

std::vector<MarginalGain> marginal_gains(const AssessedSystem& system) {
    GainReader reader(system);
    std::vector<MarginalGain> gains;
    for (std::size_t question = 0; question < system.framework.criterion_count; ++question)
        gains.push_back(reader.read(question));
    return gains;
}

} // namespace weft::planning
