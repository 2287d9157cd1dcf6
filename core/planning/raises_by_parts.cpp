// SPDX-License-Identifier: MIT
#include "core/planning/raises_by_parts.hpp"

#include "core/planning/part_ways.hpp"
#include "core/planning/staircase.hpp"
#include "core/planning/state_table.hpp"
#include "core/planning/sum_costs.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace weft::planning {
namespace {

/// A part with criteria of its own, and how it counts in the whole.
struct OwnPart {
    std::size_t sum = 0;
    Curve curve;
    std::int64_t needed = 0; ///< of the part itself
};

/// A target that is one sum of such parts.
struct WholeOfParts {
    std::int64_t needed = 0;
    std::vector<OwnPart> parts; ///< in the order of their criteria
};

/// Nothing for any other target.
std::optional<WholeOfParts> as_parts(const SumLayout& layout) {
    std::optional<std::size_t> whole;
    for (std::size_t i = 0; i < layout.sums.size(); ++i) {
        if (layout.sums[i].parts.empty()) continue;
        if (whole || !layout.sums[i].needed || !layout.sums[i].levels.empty()) return std::nullopt;
        whole = i;
    }
    if (!whole) return std::nullopt;
    WholeOfParts found{.needed = *layout.sums[*whole].needed, .parts = {}};
    std::size_t parents = 0;
    for (const auto& part : layout.sums[*whole].parts) {
        const auto& sum = layout.sums[part.sum];
        if (sum.parents.size() != 1) return std::nullopt;
        ++parents;
        if (sum.criteria.empty())
            found.needed -= part.curve(0);
        else
            found.parts.push_back({.sum = part.sum, .curve = part.curve, .needed = sum.needed.value_or(0)});
    }
    if (parents + 1 != layout.sums.size()) return std::nullopt;
    const auto first_of = [&](const OwnPart& part) { return layout.sums[part.sum].criteria.front(); };
    std::ranges::sort(found.parts, {}, first_of);
    for (std::size_t i = 1; i < found.parts.size(); ++i)
        if (first_of(found.parts[i]) <= layout.sums[found.parts[i - 1].sum].criteria.back()) return std::nullopt;
    return found;
}

/// One part taken from what the parts before come to; places are of the part's ways.
struct TakenPart {
    std::size_t from = 0;
    std::size_t place = 0;
    std::size_t to = 0;
};

/// What the parts before one come to, counted no further than it makes a difference.
struct PartLayer {
    StateTable values{1};
    std::vector<std::int64_t> cost;
    std::vector<TakenPart> taken;
    std::vector<Cheapest> rest; ///< what follows
};

/// Costs are those beyond the cheapest options until the end.
class PartSearch {
public:
    PartSearch(const RaiseProblem& problem, const SumLayout& layout, WholeOfParts whole, std::size_t most_states)
        : problem_(problem),
          layout_(layout),
          whole_(std::move(whole)),
          most_states_(most_states) {}

    std::optional<CheapestRaises> run() {
        find_stairs();
        if (!before_.back().is_exact()) return std::nullopt;
        most_cost_ = before_.back().cost_of(whole_.needed);
        if (most_cost_ >= never_enough || !find_ways() || !go_forward()) return std::nullopt;
        go_back();
        return read_out();
    }

private:
    void find_stairs() {
        for (const auto& part : whole_.parts) {
            costs_.emplace_back(layout_, part.sum, Floors(layout_.criteria.size()));
            own_.push_back(stairs_of(part, costs_.back().from(layout_.sums[part.sum].criteria.front())));
        }
        before_.push_back(Staircase::flat());
        for (const auto& own : own_)
            before_.push_back(before_.back().with(own));
        after_.assign(own_.size() + 1, Staircase::flat());
        for (auto i = own_.size(); i-- > 0;)
            after_[i] = own_[i].with(after_[i + 1]);
    }

    static Staircase stairs_of(const OwnPart& part, const Staircase& gains) {
        std::vector<Staircase::Step> steps;
        for (const auto& [gain, cost] : gains.steps())
            if (gain >= part.needed) steps.push_back({.gain = part.curve(gain), .cost = cost});
        return Staircase::of(steps, gains.is_exact());
    }

    /// What a part has to come to, as `gain`, with what all others then cost: the more they cost, the less is asked of it.
    std::vector<Staircase::Step> asked_of(std::size_t i) const {
        const auto& part = whole_.parts[i];
        const auto highest = highest_of_part(i);
        std::vector<Staircase::Step> asked;
        if (highest < part.needed) return asked;
        const auto others = before_[i].with(after_[i + 1]);
        for (const auto& [gain, cost] : others.steps()) {
            if (part.curve(highest) < whole_.needed - gain) continue;
            std::int64_t enough = highest;
            for (std::int64_t too_little = part.needed - 1; enough - too_little > 1;) {
                const auto middle = too_little + (enough - too_little) / 2;
                (part.curve(middle) >= whole_.needed - gain ? enough : too_little) = middle;
            }
            asked.push_back({.gain = enough, .cost = cost});
        }
        return asked;
    }

    std::int64_t highest_of_part(std::size_t i) const {
        return costs_[i].from(layout_.sums[whole_.parts[i].sum].criteria.front()).steps().back().gain;
    }

    bool find_ways() {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < whole_.parts.size(); ++i) {
            const auto asked = asked_of(i);
            ways_.emplace_back(
                layout_, whole_.parts[i].sum,
                [&](std::size_t at, std::int64_t value) { return least_cost(costs_[i].from(at), asked, value); },
                most_cost_);
            kept += ways_.back().kept();
            if (kept > most_states_) return false;
        }
        return true;
    }

    /// Of the rest of a part and all other parts.
    static std::int64_t least_cost(const Staircase& rest, const std::vector<Staircase::Step>& asked,
                                   std::int64_t value) {
        auto least = never_enough;
        for (const auto& [enough, others] : asked) {
            if (others >= least) break;
            least = std::min(least, others + rest.cost_of(enough - value));
        }
        return least;
    }

    bool go_forward() {
        std::size_t kept = 0;
        layers_.resize(whole_.parts.size() + 1);
        layers_.front().values.find_or_add(std::array<std::int64_t, 1>{0});
        layers_.front().cost.push_back(0);
        for (std::size_t i = 0; i < whole_.parts.size(); ++i) {
            take_part(i);
            kept += layers_[i].taken.size();
            if (kept > most_states_) return false;
        }
        return !layers_.back().cost.empty();
    }

    void take_part(std::size_t i) {
        auto& here = layers_[i];
        auto& after = layers_[i + 1];
        const auto last_values = i + 2 == whole_.parts.size() ? values_of_last() : std::vector<std::int64_t>{};
        for (std::size_t from = 0; from < here.cost.size(); ++from)
            for (std::size_t place = 0; place < ways_[i].count(); ++place) {
                const auto& way = ways_[i].way(place);
                if (!way.is_there()) continue;
                auto value = here.values.at(from).front() + whole_.parts[i].curve(ways_[i].value(place));
                const auto cost = here.cost[from] + way.cost;
                if (cost + after_[i + 1].cost_of(whole_.needed - value) > most_cost_) continue;
                value = std::min(value, whole_.needed);
                if (i + 2 == whole_.parts.size()) value = without_what_is_never_used(value, last_values);
                const auto to = after.values.find_or_add(std::array{value});
                if (to == after.cost.size()) after.cost.push_back(cost);
                after.cost[to] = std::min(after.cost[to], cost);
                here.taken.push_back({.from = from, .place = place, .to = to});
            }
    }

    /// Of all that the last part can come to, lowest first.
    std::vector<std::int64_t> values_of_last() const {
        std::vector<std::int64_t> values;
        for (std::size_t place = 0; place < ways_.back().count(); ++place)
            if (ways_.back().way(place).is_there())
                values.push_back(whole_.parts.back().curve(ways_.back().value(place)));
        std::ranges::sort(values);
        return values;
    }

    /// The last part comes to few values, so that most sums before it ask the same of it.
    std::int64_t without_what_is_never_used(std::int64_t value, const std::vector<std::int64_t>& last_values) const {
        const auto used = std::ranges::lower_bound(last_values, whole_.needed - value);
        return used == last_values.end() ? value : whole_.needed - *used;
    }

    void go_back() {
        layers_.back().rest.assign(layers_.back().cost.size(), for_nothing);
        for (auto i = whole_.parts.size(); i-- > 0;) {
            layers_[i].rest.resize(layers_[i].cost.size());
            for (const auto& [from, place, to] : layers_[i].taken)
                layers_[i].rest[from].take(ways_[i].way(place).then(layers_[i + 1].rest[to]));
        }
    }

    std::optional<CheapestRaises> read_out() const {
        const auto& all = layers_.front().rest.front();
        if (!all.is_there()) return std::nullopt;
        auto found = raises_of(all, problem_);
        for (const auto& criterion : layout_.criteria) {
            found.cost += criterion.options.front().cost;
            found.levels[criterion.question] = criterion.options.front().level;
        }
        found.lowest = found.highest = found.levels;
        write_levels(found);
        write_bounds(found);
        return found;
    }

    bool is_cheapest(std::size_t i, const TakenPart& taken) const {
        return ways_[i].way(taken.place).cost + layers_[i + 1].rest[taken.to].cost == layers_[i].rest[taken.from].cost;
    }

    void write_levels(CheapestRaises& found) const {
        std::size_t from = 0;
        for (std::size_t i = 0; i < whole_.parts.size(); ++i) {
            std::vector<bool> places(ways_[i].count());
            for (const auto& taken : layers_[i].taken) {
                if (taken.from != from || !is_cheapest(i, taken)) continue;
                const auto touched = ways_[i].way(taken.place).touched + layers_[i + 1].rest[taken.to].touched;
                places[taken.place] = touched == layers_[i].rest[from].touched;
            }
            const auto first = ways_[i].first_way(places);
            const auto& criteria = layout_.sums[whole_.parts[i].sum].criteria;
            for (std::size_t k = 0; k < criteria.size(); ++k) {
                const auto& criterion = layout_.criteria[criteria[k]];
                found.levels[criterion.question] = criterion.options[first.options[k]].level;
            }
            from = std::ranges::find_if(layers_[i].taken, [&](const TakenPart& taken) {
                       return taken.from == from && taken.place == first.place;
                   })->to;
        }
    }

    void write_bounds(CheapestRaises& found) const {
        std::vector<bool> is_reached(1, true);
        for (std::size_t i = 0; i < whole_.parts.size(); ++i) {
            std::vector<bool> is_reached_next(layers_[i + 1].cost.size());
            std::vector<bool> places(ways_[i].count());
            for (const auto& taken : layers_[i].taken) {
                if (!is_reached[taken.from] || !is_cheapest(i, taken)) continue;
                places[taken.place] = true;
                is_reached_next[taken.to] = true;
            }
            const auto options = ways_[i].options(places);
            const auto& criteria = layout_.sums[whole_.parts[i].sum].criteria;
            for (std::size_t k = 0; k < criteria.size(); ++k) {
                const auto& criterion = layout_.criteria[criteria[k]];
                found.lowest[criterion.question] = criterion.options[options[k].lowest].level;
                found.highest[criterion.question] = criterion.options[options[k].highest].level;
            }
            is_reached = std::move(is_reached_next);
        }
    }

    const RaiseProblem& problem_;
    const SumLayout& layout_;
    WholeOfParts whole_;
    std::size_t most_states_;
    std::int64_t most_cost_ = 0;
    std::vector<SumCosts> costs_;   ///< by part
    std::vector<Staircase> own_;    ///< what each part comes to
    std::vector<Staircase> before_; ///< what all parts before one come to
    std::vector<Staircase> after_;  ///< what one and all after it come to
    std::vector<PartWays> ways_;
    std::vector<PartLayer> layers_;
};

} // namespace

std::optional<CheapestRaises> raises_by_parts(const RaiseProblem& problem, const SumLayout& layout,
                                              std::size_t most_states) {
    auto whole = as_parts(layout);
    if (!whole || whole->parts.empty()) return std::nullopt;
    return PartSearch(problem, layout, std::move(*whole), most_states).run();
}

} // namespace weft::planning
