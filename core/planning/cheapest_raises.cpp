// SPDX-License-Identifier: MIT
#include "core/planning/cheapest_raises.hpp"

#include "core/error.hpp"
#include "core/planning/cheapest.hpp"
#include "core/planning/open_sums.hpp"
#include "core/planning/raises_by_parts.hpp"
#include "core/planning/state_table.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <string>
#include <utility>

namespace weft::planning {
namespace {

constexpr auto out_of_reach = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t few_states = 16;
constexpr auto all_states = std::numeric_limits<std::size_t>::max();
constexpr auto no_state = std::numeric_limits<std::uint32_t>::max();

/// A feasible way that is seldom far from the cheapest: from the highest levels down, the dearest criterion first.
std::int64_t cost_of_some_way(const RaiseProblem& problem) {
    std::vector<Rank> levels;
    std::vector<std::size_t> order;
    for (std::size_t question = 0; question < problem.reach.size(); ++question) {
        levels.push_back(problem.reach[question].to);
        if (problem.reach[question].to > problem.reach[question].from) order.push_back(question);
    }
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t question) { return problem.costs[question].back(); });
    std::int64_t cost = 0;
    for (const auto question : order) {
        auto& level = levels[question];
        const auto from = problem.reach[question].from;
        const auto highest = level;
        for (level = from; level < highest && !holds(problem.target, levels);)
            ++level;
        cost += problem.costs[question][static_cast<std::size_t>(level - from)];
    }
    return cost;
}

class Search {
public:
    Search(const RaiseProblem& problem, SumLayout layout, std::size_t most_states)
        : problem_(problem),
          sums_(std::move(layout)),
          most_states_(most_states) {}

    /// The less a way may cost, the fewer are kept; so the cheapest way that a few states at a time lead to is looked for
    /// first. Nothing where not even the way that is known arrives: a curve fell by a last digit.
    std::optional<CheapestRaises> run() {
        most_cost_ = cost_of_some_way(problem_);
        go_forward(few_states);
        most_cost_ = std::min(most_cost_, cost_of_arrival());
        go_forward(all_states);
        if (cost_of_arrival() == out_of_reach) return std::nullopt;
        go_back();
        return read_out();
    }

private:
    /// States after one criterion, each with the cheapest way there and where every option leads next.
    struct Layer {
        explicit Layer(std::size_t width) : states(width) {}

        StateTable states;
        std::vector<std::int64_t> cost;  ///< `out_of_reach`: every way there costs too much
        std::vector<std::int64_t> least; ///< of all that follows
        std::vector<std::uint32_t> next; ///< state x option of the criterion that follows
        std::vector<Cheapest> rest;      ///< the best that can still come of each
    };

    /// Keeps ways that cost no more than `most_cost_`, and of those the most promising `at_once` of every layer.
    void go_forward(std::size_t at_once) {
        kept_ = 1;
        layers_.clear();
        layers_.emplace_back(sums_.width());
        layers_.front().states.find_or_add(sums_.start());
        layers_.front().cost.push_back(0);
        for (std::size_t at = 0; at < sums_.criteria().size(); ++at) {
            layers_.emplace_back(sums_.width());
            decide(at, layers_[at], layers_[at + 1]);
            leave_out_all_but(at_once, layers_[at + 1]);
        }
    }

    /// `out_of_reach` when no way arrived.
    std::int64_t cost_of_arrival() const {
        const auto& costs = layers_.back().cost;
        return costs.empty() ? out_of_reach : std::ranges::min(costs);
    }

    static void leave_out_all_but(std::size_t at_once, Layer& layer) {
        if (layer.cost.size() <= at_once) return;
        std::vector<std::pair<std::int64_t, std::size_t>> promising; // what a way by this state costs at least
        for (std::size_t i = 0; i < layer.cost.size(); ++i)
            if (layer.cost[i] != out_of_reach) promising.emplace_back(layer.cost[i] + layer.least[i], i);
        if (promising.size() <= at_once) return;
        const auto end = promising.begin() + static_cast<std::ptrdiff_t>(at_once);
        std::ranges::nth_element(promising, end);
        for (auto one = end; one != promising.end(); ++one)
            layer.cost[one->second] = out_of_reach;
    }

    void decide(std::size_t at, Layer& here, Layer& after) {
        const auto& options = sums_.criteria()[at].options;
        std::vector<std::int64_t> state(sums_.width());
        here.next.assign(here.cost.size() * options.size(), no_state);
        for (std::size_t i = 0; i < here.cost.size(); ++i) {
            if (here.cost[i] == out_of_reach) continue;
            for (std::size_t option = 0; option < options.size(); ++option) {
                std::ranges::copy(here.states.at(i), state.begin());
                if (!sums_.step(at, option, state)) continue;
                const auto index = after.states.find_or_add(state);
                if (index == after.cost.size()) {
                    after.cost.push_back(out_of_reach);
                    after.least.push_back(sums_.least_cost_after(at, state));
                }
                if (arrive(after, index, here.cost[i] + options[option].cost))
                    here.next[i * options.size() + option] = static_cast<std::uint32_t>(index);
            }
        }
    }

    /// False where this way costs too much.
    bool arrive(Layer& after, std::size_t index, std::int64_t cost) {
        if (cost + after.least[index] > most_cost_) {
            return false;
        }
        if (after.cost[index] == out_of_reach && ++kept_ > most_states_) give_up();
        after.cost[index] = std::min(after.cost[index], cost);
        return true;
    }

    void go_back() {
        layers_.back().rest.assign(layers_.back().cost.size(), for_nothing);
        for (auto at = sums_.criteria().size(); at-- > 0;) {
            const auto& options = sums_.criteria()[at].options;
            auto& here = layers_[at];
            const auto& after = layers_[at + 1];
            here.rest.resize(here.cost.size());
            for (std::size_t i = 0; i < here.rest.size(); ++i)
                for (std::size_t option = 0; option < options.size(); ++option) {
                    const auto next = here.next[i * options.size() + option];
                    if (next != no_state) here.rest[i].take(made_by(options[option]).then(after.rest[next]));
                }
        }
    }

    static Cheapest made_by(const RaiseOption& option) {
        return {.cost = option.cost, .touched = option.is_raise ? 1 : 0, .count = 1, .is_count_exact = true};
    }

    CheapestRaises read_out() const {
        auto found = raises_of(layers_.front().rest.front(), problem_);
        walk_the_first(found);
        walk_all(found);
        return found;
    }

    /// From the start by the lowest level that still leads to the fewest criteria at the least cost.
    void walk_the_first(CheapestRaises& found) const {
        std::size_t state = 0;
        for (std::size_t at = 0; at < sums_.criteria().size(); ++at) {
            const auto& [question, options] = sums_.criteria()[at];
            const auto& rest = layers_[at].rest[state];
            for (std::size_t option = 0; option < options.size(); ++option) {
                const auto next = layers_[at].next[state * options.size() + option];
                if (next == no_state) continue;
                const auto& then = layers_[at + 1].rest[next];
                if (!then.is_there() || then.cost + options[option].cost != rest.cost ||
                    then.touched + (options[option].is_raise ? 1 : 0) != rest.touched)
                    continue;
                found.levels[question] = options[option].level;
                state = next;
                break;
            }
        }
    }

    void walk_all(CheapestRaises& found) const {
        std::vector<bool> is_reached(1, true);
        for (std::size_t at = 0; at < sums_.criteria().size(); ++at) {
            const auto& [question, options] = sums_.criteria()[at];
            std::vector<bool> is_reached_next(layers_[at + 1].cost.size());
            auto lowest = problem_.reach[question].to;
            auto highest = problem_.reach[question].from;
            for (std::size_t i = 0; i < is_reached.size(); ++i) {
                if (!is_reached[i]) continue;
                for (std::size_t option = 0; option < options.size(); ++option) {
                    const auto next = layers_[at].next[i * options.size() + option];
                    if (next == no_state) continue;
                    const auto& then = layers_[at + 1].rest[next];
                    if (!then.is_there() || then.cost + options[option].cost != layers_[at].rest[i].cost) continue;
                    lowest = std::min(lowest, options[option].level);
                    highest = std::max(highest, options[option].level);
                    is_reached_next[next] = true;
                }
            }
            found.lowest[question] = lowest;
            found.highest[question] = highest;
            is_reached = std::move(is_reached_next);
        }
    }

    [[noreturn]] void give_up() const {
        throw Error(Failure::input, "the weights, costs and gates of this framework leave more than " +
                                        std::to_string(most_states_) +
                                        " ways open at once, so no exact plan can be made; give weights and costs "
                                        "fewer digits, or plan for one domain");
    }

    const RaiseProblem& problem_;
    OpenSums sums_;
    std::size_t most_states_;
    std::int64_t most_cost_ = 0;
    std::size_t kept_ = 0;
    std::vector<Layer> layers_;
};

} // namespace

std::optional<CheapestRaises> cheapest_raises(const RaiseProblem& problem, std::size_t most_states) {
    std::vector<Rank> highest;
    for (const auto& reach : problem.reach)
        highest.push_back(reach.to);
    if (!holds(problem.target, highest)) return std::nullopt;
    auto layout = OpenSums::lay_out(problem);
    if (auto found = raises_by_parts(problem, layout, most_states)) return found;
    return Search(problem, std::move(layout), most_states).run();
}

} // namespace weft::planning
