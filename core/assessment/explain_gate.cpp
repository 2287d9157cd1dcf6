// SPDX-License-Identifier: MIT
#include "core/assessment/explain_gate.hpp"

#include "core/assessment/level_words.hpp"
#include "core/assessment/node_result.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace weft {
namespace {

std::string in_quotes(const std::string& title) {
    return "\"" + title + "\"";
}

/// What stands at or below the gate's level, criteria first.
struct Closing {
    std::vector<std::string> titles;
    std::vector<Rank> ranks;
};

class GateReader {
public:
    GateReader(const AssessedSystem& system, const PlannedGate& gate)
        : system_(system),
          gate_(gate),
          scale_(scale_seen_by(gate, system.framework)) {
        for (const auto question : gate.questions)
            take_criterion(question);
        for (const auto view : gate.views)
            take_view(view);
    }

    GateExplanation explain(bool is_binding) && {
        if (closing_.titles.empty() || closing_.titles.size() < needed()) return {};
        explanation_.lifted_when =
            (is_binding ? "It is held because " : "It is closed because ") + enumerate(closing_.titles) +
            where_they_are() + (is_binding ? ". It is lifted " : ". It opens ") + when_it_ends() + "." + about_views_;
        return std::move(explanation_);
    }

private:
    void take_criterion(std::size_t question) {
        const auto& levels = system_.levels[question];
        if (levels.state != CriterionState::not_applicable) ++applicable_;
        const auto level = levels[system_.framework.headline];
        if (!level || *level > gate_.gate->at_most) return;
        const auto& criterion = system_.framework.criterion(question);
        closing_.titles.push_back(in_quotes(criterion.title));
        closing_.ranks.push_back(*level);
        explanation_.held_by.push_back(criterion.id);
    }

    void take_view(std::size_t view) {
        const auto& score = system_.scores.views[view];
        if (score.publication != Publication::not_applicable) ++applicable_;
        const auto level = score[system_.framework.headline].level;
        if (!level || *level > gate_.gate->at_most) return;
        const auto title = in_quotes(system_.framework.views[view].title);
        closing_.titles.push_back(title);
        closing_.ranks.push_back(*level);
        const auto reasons = explain_view(system_, view);
        for (const auto& id : reasons.held_by)
            if (std::ranges::find(explanation_.held_by, id) == explanation_.held_by.end())
                explanation_.held_by.push_back(id);
        if (!reasons.held_by.empty()) about_views_ += " " + title + " is held by " + titles_of(reasons.held_by) + ".";
        if (!reasons.moved_by.empty())
            about_views_ += " One level more on " + titles_of(reasons.moved_by) +
                            (reasons.moved_by.size() > 1 ? ", any one of them," : "") + " would raise it.";
    }

    std::string titles_of(const std::vector<std::string>& ids) const {
        std::vector<std::string> titles;
        for (const auto& id : ids)
            titles.push_back(in_quotes(system_.framework.criterion(*system_.framework.find_question(id)).title));
        return enumerate(titles);
    }

    std::size_t needed() const {
        switch (gate_.gate->kind) {
        case GateKind::any: return 1;
        case GateKind::all: return applicable_;
        case GateKind::count: return static_cast<std::size_t>(gate_.gate->count);
        }
        return 1;
    }

    /// " are at 1 (Emerging) or below, where 3 are enough"
    std::string where_they_are() const {
        const auto [lowest, highest] = std::ranges::minmax(closing_.ranks);
        std::string text = closing_.titles.size() == 1 ? " is at " : " are at ";
        text += lowest == highest ? scale_.label(lowest) : scale_.label(gate_.gate->at_most) + " or below";
        if (gate_.gate->kind == GateKind::count) text += ", where " + std::to_string(needed()) + " are enough";
        return text;
    }

    /// "once both are at Developing or above"
    std::string when_it_ends() const {
        const auto all = closing_.titles.size();
        const auto enough = gate_.gate->kind == GateKind::any ? all : all - needed() + 1;
        const auto next = gate_.gate->at_most + 1;
        std::string text = "once ";
        if (enough < all)
            text += std::to_string(enough) + (enough == 1 ? " of them is" : " of them are");
        else
            text += all == 1 ? "that is" : all == 2 ? "both are" : "all of them are";
        return text + " at " + scale_.label(next) + (next < scale_.top() ? " or above" : "");
    }

    const AssessedSystem& system_;
    const PlannedGate& gate_;
    Scale scale_;
    std::size_t applicable_ = 0;
    Closing closing_;
    std::string about_views_;
    GateExplanation explanation_;
};

} // namespace

GateExplanation explain_gate(const AssessedSystem& system, const PlannedGate& gate, bool is_binding) {
    return GateReader(system, gate).explain(is_binding);
}

} // namespace weft
