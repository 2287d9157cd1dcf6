// SPDX-License-Identifier: MIT
#include "core/planning/part_ways.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace weft::planning {

PartWays::PartWays(const SumLayout& layout, std::size_t sum, const LeastCost& least_cost, std::int64_t most_cost)
    : layout_(layout),
      criteria_(layout.sums[sum].criteria) {
    layers_.emplace_back();
    layers_.front().values.find_or_add(std::array<std::int64_t, 1>{0});
    layers_.front().ways.push_back(for_nothing);
    for (std::size_t step = 0; step < criteria_.size(); ++step) {
        const auto at = criteria_[step];
        const auto& adds = *std::ranges::find(layout.contributions[at], sum, &Contribution::sum);
        layers_.emplace_back();
        auto& here = layers_[step];
        auto& after = layers_[step + 1];
        const auto options = layout.criteria[at].options.size();
        std::vector<std::int64_t> least;
        here.next.assign(here.ways.size() * options, no_place);
        for (std::size_t place = 0; place < here.ways.size(); ++place) {
            if (!here.ways[place].is_there()) continue;
            for (std::size_t option = 0; option < options; ++option) {
                const auto value = here.values.at(place).front() + adds.by_option[option];
                const auto next = after.values.find_or_add(std::array{value});
                if (next == after.ways.size()) {
                    after.ways.emplace_back();
                    least.push_back(least_cost(at + 1, value));
                }
                const auto way = here.ways[place].then(made_by(step, option));
                if (way.cost + least[next] > most_cost) continue;
                after.ways[next].take(way);
                here.next[place * options + option] = static_cast<std::uint32_t>(next);
            }
        }
        kept_ += after.ways.size();
    }
}

Cheapest PartWays::made_by(std::size_t step, std::size_t option) const {
    const auto& options = layout_.criteria[criteria_[step]].options;
    const auto& made = options[option];
    return {
        .cost = made.cost - options.front().cost, .touched = made.is_raise ? 1 : 0, .count = 1, .is_count_exact = true};
}

bool PartWays::is_cheapest(std::size_t step, std::size_t place, std::size_t option, std::uint32_t next) const {
    return layers_[step].ways[place].cost + made_by(step, option).cost == layers_[step + 1].ways[next].cost;
}

bool PartWays::is_cheapest_and_fewest(std::size_t step, std::size_t place, std::size_t option,
                                      std::uint32_t next) const {
    return is_cheapest(step, place, option, next) &&
           layers_[step].ways[place].touched + made_by(step, option).touched == layers_[step + 1].ways[next].touched;
}

template <class IsGood>
std::vector<std::vector<bool>> PartWays::leading_to(const std::vector<bool>& places, const IsGood& is_good) const {
    std::vector<std::vector<bool>> leading(layers_.size());
    leading.back() = places;
    for (auto step = criteria_.size(); step-- > 0;) {
        const auto& here = layers_[step];
        leading[step].resize(here.ways.size());
        const auto options = here.next.size() / std::max<std::size_t>(here.ways.size(), 1);
        for (std::size_t place = 0; place < here.ways.size(); ++place)
            for (std::size_t option = 0; option < options; ++option) {
                const auto next = here.next[place * options + option];
                if (next != no_place && leading[step + 1][next] && is_good(step, place, option, next))
                    leading[step][place] = true;
            }
    }
    return leading;
}

PartWays::FirstWay PartWays::first_way(const std::vector<bool>& places) const {
    const auto is_good = [this](std::size_t step, std::size_t place, std::size_t option, std::uint32_t next) {
        return is_cheapest_and_fewest(step, place, option, next);
    };
    const auto leading = leading_to(places, is_good);
    FirstWay chosen;
    for (std::size_t step = 0; step < criteria_.size(); ++step) {
        const auto options = layout_.criteria[criteria_[step]].options.size();
        for (std::size_t option = 0; option < options; ++option) {
            const auto next = layers_[step].next[chosen.place * options + option];
            if (next == no_place || !leading[step + 1][next] || !is_good(step, chosen.place, option, next)) continue;
            chosen.options.push_back(option);
            chosen.place = next;
            break;
        }
    }
    return chosen;
}

std::vector<PartWays::Options> PartWays::options(const std::vector<bool>& places) const {
    const auto is_good = [this](std::size_t step, std::size_t place, std::size_t option, std::uint32_t next) {
        return is_cheapest(step, place, option, next);
    };
    const auto leading = leading_to(places, is_good);
    std::vector<Options> found;
    for (std::size_t step = 0; step < criteria_.size(); ++step) {
        const auto count = layout_.criteria[criteria_[step]].options.size();
        Options seen{.lowest = count, .highest = 0};
        for (std::size_t place = 0; place < layers_[step].ways.size(); ++place) {
            if (!leading[step][place]) continue;
            for (std::size_t option = 0; option < count; ++option) {
                const auto next = layers_[step].next[place * count + option];
                if (next == no_place || !leading[step + 1][next] || !is_good(step, place, option, next)) continue;
                seen.lowest = std::min(seen.lowest, option);
                seen.highest = std::max(seen.highest, option);
            }
        }
        found.push_back(seen);
    }
    return found;
}

} // namespace weft::planning
