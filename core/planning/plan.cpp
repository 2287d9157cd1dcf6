// SPDX-License-Identifier: MIT
#include "core/planning/plan.hpp"

#include "core/assessment/level_words.hpp"
#include "core/assessment/node_result.hpp"
#include "core/assessment/participation.hpp"
#include "core/fraction.hpp"
#include "core/planning/planner.hpp"
#include "core/planning/raise_words.hpp"
#include "core/planning/shapley_shares.hpp"
#include "core/planning/what_if.hpp"
#include "core/register/register_date.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace weft::planning {
namespace {

/// A raise of every question that goes up.
std::vector<LevelChange> changes_of(const std::vector<Rank>& from, const std::vector<Rank>& to) {
    std::vector<LevelChange> changes;
    for (std::size_t question = 0; question < from.size(); ++question)
        if (to[question] > from[question]) changes.push_back({.question = question, .level = to[question]});
    return changes;
}

class PlanMaker {
public:
    explicit PlanMaker(const PlanRequest& request)
        : request_(request),
          system_(request.system),
          framework_(request.system.framework),
          planner_(request.system, request.target, request.costs, request.policy.most_states) {}

    Plan make() {
        describe();
        const auto& now = score_of(system_.scores, request_.target)[framework_.headline];
        plan_.now = standing(now);
        if (request_.target.level ? !now.level : !now.value) return without_a_level();
        auto ceilings = ceilings_now();
        now_count_ = ceilings.size();
        const auto found = cheapest_that_assessors_let_stand(ceilings);
        write_holds(ceilings);
        if (!found) return out_of_reach(ceilings);
        const auto reach = planner_.reach_under(ceilings);
        plan_.after = standing_at(found->levels);
        plan_.cost = to_double(planner_.cost(*found));
        plan_.as_cheap = found->count;
        plan_.as_cheap_is_exact = found->is_count_exact;
        plan_.raises = write_raises(*found, reach);
        plan_.state = plan_.raises.empty() ? "met" : "reachable";
        for (const auto& raise : plan_.raises)
            plan_.steps += static_cast<std::uint32_t>(raise.steps.size());
        write_stand_ins(*found);
        return std::move(plan_);
    }

private:
    // --- What is asked -------------------------------------------------------------------------------------------------

    void describe() {
        const auto& target = request_.target;
        plan_.system = system_.answers.system;
        plan_.system_name = request_.systems.name_of(plan_.system);
        plan_.round = system_.answers.round;
        plan_.framework = framework_.id;
        plan_.framework_version = framework_.version;
        plan_.domain = target.domain ? framework_.domains[*target.domain].rubric.domain : "";
        plan_.title = target.domain ? framework_.domains[*target.domain].rubric.title : framework_.title;
        plan_.chain = name_of(framework_.headline);
        plan_.unit = write_target_node().unit;
        if (target.level) {
            plan_.target_level = scale().printed(*target.level);
            plan_.target_label = scale().label(*target.level);
        }
        plan_.target_score = as_double(target.score);
        if (auto date = register_date(request_.systems); !date.empty()) plan_.register_date = std::move(date);
        plan_.covers = covers_of(write_participation(system_), write_target_node().coverage);
        describe_others();
    }

    void describe_others() {
        const auto& whom = request_.whom;
        std::ranges::transform(whom.systems, std::back_inserter(plan_.others), &PossibleTeacher::system);
        plan_.others_audience = whom.audience;
        std::ranges::copy_if(whom.left_out, std::back_inserter(plan_.not_compared), [this](const NoTeacher& one) {
            return one.domain.empty() || plan_.domain.empty() || one.domain == plan_.domain;
        });
        plan_.context = whom.context;
        plan_.without_distances = whom.without_distances;
    }

    result::NodeSummary write_target_node() const {
        if (request_.target.domain) return write_node(system_, *request_.target.domain, 0);
        return write_overall(system_);
    }

    Scale scale() const { return scale_of(framework_, request_.target); }

    Standing standing(const ChainScore& score) const {
        return {.level = printed(scale(), score.level),
                .label = label(scale(), score.level),
                .score = as_double(score.value)};
    }

    Standing standing_at(const std::vector<Rank>& levels) const {
        return standing(score_of(planner_.scores_at(levels), request_.target)[framework_.headline]);
    }

    Plan without_a_level() {
        plan_.state = "no-level";
        const auto node = write_target_node();
        const std::string wanted = request_.target.level ? "level" : "score";
        plan_.reason = node.reason.empty() ? "The rule '" + node.rule + "' makes no " + wanted + " here." : node.reason;
        return std::move(plan_);
    }

    // --- Search --------------------------------------------------------------------------------------------------------

    std::vector<Ceiling> ceilings_now() const {
        std::vector<Ceiling> ceilings;
        if (framework_.headline != Chain::assessed) return ceilings;
        for (const auto& found : system_.findings)
            std::ranges::copy(found.findings.ceilings, std::back_inserter(ceilings));
        return ceilings;
    }

    /// A plan that its own levels would hold back is no plan: assessors look again, and what they hold is kept until they
    /// hold nothing more. Each round adds a lower ceiling, so it ends.
    std::optional<CheapestRaises> cheapest_that_assessors_let_stand(std::vector<Ceiling>& ceilings) const {
        for (;;) {
            auto found = planner_.cheapest(planner_.reach_under(ceilings));
            if (!found || framework_.headline != Chain::assessed) return found;
            auto more = ceilings_at(*found);
            if (more.empty()) return found;
            std::ranges::move(more, std::back_inserter(ceilings));
        }
    }

    /// Ceilings below the plan's own levels.
    std::vector<Ceiling> ceilings_at(const CheapestRaises& raises) const {
        const auto changes = changes_of(planner_.levels(), raises.levels);
        if (changes.empty()) return {};
        auto answers = with_levels(framework_, system_.answers, system_.synthesis, changes);
        const auto again = assess_system(system_.plan, answers, request_.assessors, system_.merger);
        std::vector<Ceiling> ceilings;
        for (const auto& domain : again.findings)
            for (const auto& ceiling : domain.findings.ceilings)
                if (ceiling.at_most < raises.levels[ceiling.question] &&
                    raises.levels[ceiling.question] > planner_.levels()[ceiling.question])
                    ceilings.push_back(ceiling);
        return ceilings;
    }

    Plan out_of_reach(const std::vector<Ceiling>& ceilings) {
        plan_.state = "out-of-reach";
        const auto reach = planner_.reach_under(ceilings);
        std::vector<Rank> highest;
        std::ranges::transform(reach, std::back_inserter(highest), &Reach::to);
        const auto scores = planner_.scores_at(highest);
        const auto& best = score_of(scores, request_.target)[framework_.headline];
        plan_.after = standing(best);
        write_gates(best);
        plan_.reason = "With everything raised as far as it can go it comes to " + words_of(plan_.after) + ".";
        const auto lifted_reach = planner_.reach_under({});
        const auto lifted = planner_.cheapest(lifted_reach);
        if (!lifted) return std::move(plan_);
        plan_.reachable_if_lifted = true;
        plan_.cost_if_lifted = to_double(planner_.cost(*lifted));
        plan_.raises_if_lifted = write_raises(*lifted, lifted_reach);
        for (std::size_t i = 0; i < ceilings.size(); ++i)
            if (ceilings[i].at_most < lifted->levels[ceilings[i].question] &&
                lifted->levels[ceilings[i].question] > planner_.levels()[ceilings[i].question])
                plan_.to_lift.push_back(write_hold(ceilings[i], i < now_count_));
        return std::move(plan_);
    }

    std::string words_of(const Standing& standing) const {
        if (request_.target.level) return standing.label;
        if (!standing.score) return "no score";
        return number_in_words(*standing.score) + (plan_.unit == "percent" ? "%" : " points");
    }

    // --- What is written down ------------------------------------------------------------------------------------------

    std::vector<Raise> write_raises(const CheapestRaises& found, const std::vector<Reach>& reach) const {
        std::vector<Raise> raises;
        const auto changes = changes_of(planner_.levels(), found.levels);
        for (const auto& change : changes) {
            auto raise = write_raise(planner_, change);
            const auto lowest = found.lowest[change.question];
            raise.forced = lowest > planner_.levels()[change.question];
            if (raise.forced) raise.at_least = criterion_scale(change.question).printed(lowest);
            write_teachers(raise, change);
            raises.push_back(std::move(raise));
        }
        write_shares(raises, changes, reach);
        return raises;
    }

    const Scale& criterion_scale(std::size_t question) const {
        return framework_.domains[framework_.questions[question].domain].rubric.scale;
    }

    void write_teachers(Raise& raise, const LevelChange& change) const {
        const auto strong = teachers_of(request_.whom, change.question, change.level);
        const auto named = std::min(strong.size(), request_.policy.learn_from);
        const auto& scale = criterion_scale(change.question);
        for (std::size_t i = 0; i < named; ++i) {
            const auto& other = *strong[i];
            const auto level = other.levels[change.question].value();
            raise.learn_from.push_back(
                {.system = other.system,
                 .name = other.name,
                 .level = scale.printed(level),
                 .label = scale.label(level),
                 .distance = other.distance ? std::optional(with_nine_decimals(*other.distance)) : std::nullopt});
        }
        raise.learn_from_more = static_cast<std::uint32_t>(strong.size() - named);
    }

    void write_shares(std::vector<Raise>& raises, const std::vector<LevelChange>& changes,
                      const std::vector<Reach>& reach) const {
        if (raises.empty() || !score_of(system_.scores, request_.target)[framework_.headline].value) return;
        if (const auto value = planner_.additive_value(reach)) return write_own_parts(raises, changes, *value);
        const auto value_at = [&](const std::vector<bool>& members) {
            auto levels = planner_.levels();
            for (std::size_t i = 0; i < members.size(); ++i)
                if (members[i]) levels[changes[i].question] = changes[i].level;
            return *score_of(planner_.scores_at(levels), request_.target)[framework_.headline].value;
        };
        const auto before = value_at(std::vector<bool>(raises.size()));
        const Gain gain = [&](const std::vector<bool>& members) { return value_at(members) - before; };
        if (raises.size() <= request_.policy.exact_shares) {
            const auto shares = shapley_shares(raises.size(), gain);
            for (std::size_t i = 0; i < raises.size(); ++i)
                raises[i].share = as_double(shares[i]);
            return;
        }
        const statistics::RandomStream stream(request_.policy.seed, "shares|" + plan_.system + "|" + plan_.domain);
        const auto shares = drawn_shapley_shares(raises.size(), gain, request_.policy.share_draws, stream);
        for (std::size_t i = 0; i < raises.size(); ++i) {
            raises[i].share = with_nine_decimals(shares[i].share);
            raises[i].share_error = with_nine_decimals(shares[i].standard_error);
        }
    }

    /// Where every criterion adds on its own, its share is what it adds, whoever else is there.
    static void write_own_parts(std::vector<Raise>& raises, const std::vector<LevelChange>& changes,
                                const Linear& value) {
        for (std::size_t i = 0; i < raises.size(); ++i) {
            Fraction share = 0;
            for (const auto& addend : value.addends) {
                if (addend.formula.bound <= 0) continue;
                const auto& term = addend.formula.sum->levels.front();
                if (term.question == changes[i].question && term.at_least <= changes[i].level) share += addend.value;
            }
            raises[i].share = as_double(share);
        }
    }

    void write_stand_ins(const CheapestRaises& found) {
        for (std::size_t question = 0; question < found.highest.size(); ++question) {
            const auto highest = found.highest[question];
            if (highest <= found.levels[question]) continue;
            const auto& criterion = framework_.criterion(question);
            const auto& asked = framework_.questions[question];
            plan_.stand_ins.push_back({.criterion = criterion.id,
                                       .title = criterion.title,
                                       .domain = framework_.domains[asked.domain].rubric.domain,
                                       .to = criterion_scale(question).printed(highest),
                                       .to_label = criterion_scale(question).label(highest)});
        }
    }

    /// Those of criteria that count for the target, and hold a level back or would hold the plan's.
    void write_holds(const std::vector<Ceiling>& ceilings) {
        const auto& node = node_of(system_.plan, request_.target);
        std::set<std::size_t> counted;
        for (const auto& criterion : node.criteria)
            counted.insert(criterion.question);
        for (std::size_t i = 0; i < ceilings.size(); ++i) {
            const auto& ceiling = ceilings[i];
            if (request_.target.domain && !counted.contains(ceiling.question)) continue;
            const auto& levels = system_.levels[ceiling.question];
            const bool holds_now = levels[Chain::claimed] && *levels[Chain::claimed] > ceiling.at_most &&
                                   levels[Chain::assessed] == ceiling.at_most;
            if (holds_now || i >= now_count_) plan_.holds.push_back(write_hold(ceiling, i < now_count_));
        }
    }

    Hold write_hold(const Ceiling& ceiling, bool holds_now) const {
        const auto& criterion = framework_.criterion(ceiling.question);
        const auto& scale = criterion_scale(ceiling.question);
        return {.criterion = criterion.id,
                .title = criterion.title,
                .domain = framework_.domains[framework_.questions[ceiling.question].domain].rubric.domain,
                .at_most = scale.printed(ceiling.at_most),
                .label = scale.label(ceiling.at_most),
                .rule = ceiling.rule,
                .reason = ceiling.reason,
                .remediation = ceiling.remediation,
                .basis = ceiling.basis,
                .assessor = ceiling.assessor,
                .holds_now = holds_now};
    }

    void write_gates(const ChainScore& best) {
        const auto& gates = node_of(system_.plan, request_.target).gates;
        for (std::size_t i = 0; i < gates.size() && i < best.binding.size(); ++i) {
            if (!best.binding[i]) continue;
            const auto& gate = *gates[i].gate;
            plan_.gates.push_back({.id = gate.id,
                                   .because = as_sentence(gate.because),
                                   .cap = scale().printed(gate.cap),
                                   .cap_label = scale().label(gate.cap),
                                   .criteria = gate.criteria,
                                   .views = gate.views});
        }
    }

    const PlanRequest& request_;
    const AssessedSystem& system_;
    const Framework& framework_;
    Planner planner_;
    std::size_t now_count_ = 0;
    Plan plan_;
};

} // namespace

Plan make_plan(const PlanRequest& request) {
    return PlanMaker(request).make();
}

} // namespace weft::planning
