// SPDX-License-Identifier: MIT
#include "core/statistics/linear_extensions.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace weft::statistics {
namespace {

/// A set of elements, a bit each.
using Words = std::vector<std::uint64_t>;

constexpr std::size_t bits_of_word = 64;

bool holds(std::span<const std::uint64_t> set, std::size_t element) {
    return ((set[element / bits_of_word] >> (element % bits_of_word)) & 1U) != 0;
}

void insert(std::span<std::uint64_t> set, std::size_t element) {
    set[element / bits_of_word] |= std::uint64_t{1} << (element % bits_of_word);
}

bool is_subset(std::span<const std::uint64_t> part, std::span<const std::uint64_t> whole) {
    return std::ranges::equal(part, whole, [](std::uint64_t a, std::uint64_t b) { return (a & ~b) == 0; });
}

std::vector<Words> sets_below(const PartialOrder& order) {
    const auto words = (order.below.size() + bits_of_word - 1) / bits_of_word;
    std::vector<Words> sets(order.below.size(), Words(words, 0));
    for (std::size_t element = 0; element < order.below.size(); ++element)
        for (const auto other : order.below[element])
            insert(sets[element], other);
    return sets;
}

/// Nobody is below themselves, and whoever is below somebody is below all that those are below.
bool is_order(const PartialOrder& order) {
    const auto count = order.below.size();
    for (const auto& below : order.below)
        if (std::ranges::any_of(below, [count](std::size_t other) { return other >= count; })) return false;
    const auto sets = sets_below(order);
    for (std::size_t element = 0; element < count; ++element) {
        if (holds(sets[element], element)) return false;
        for (const auto other : order.below[element])
            if (!is_subset(sets[other], sets[element])) return false;
    }
    return true;
}

std::size_t total_size(const PartialOrder& order) {
    return std::accumulate(order.sizes.begin(), order.sizes.end(), std::size_t{0});
}

double middle_of(std::size_t size) {
    return (static_cast<double>(size) + 1) / 2;
}

/// How many stand below each element, and how many above.
struct Neighbours {
    std::vector<std::size_t> below;
    std::vector<std::size_t> above;
};

Neighbours count_neighbours(const PartialOrder& order) {
    Neighbours counts{std::vector<std::size_t>(order.below.size()), std::vector<std::size_t>(order.below.size())};
    for (std::size_t element = 0; element < order.below.size(); ++element)
        for (const auto other : order.below[element]) {
            counts.below[element] += order.sizes[other];
            counts.above[other] += order.sizes[element];
        }
    return counts;
}

/// From a set that may stand lowest to that set with one element more.
struct Step {
    std::uint32_t from = 0; ///< place of the set among those of its size
    std::uint32_t to = 0;
    std::uint32_t element = 0;
};

/// The sets of one size that may stand lowest (ideals), and the steps out of them.
struct Layer {
    std::vector<std::size_t> people; ///< by set: how many stand in it
    std::vector<Step> steps;
};

class IdealLattice {
public:
    IdealLattice(const PartialOrder& order, std::uint64_t most_steps)
        : order_(order),
          below_(sets_below(order)),
          words_(below_.front().size()),
          steps_left_(most_steps) {}

    /// Layer by layer from the empty set to that of all; nothing where it takes too many steps.
    std::optional<std::vector<Layer>> layers() {
        std::vector<Layer> all{{.people = {0}, .steps = {}}};
        sets_.assign(words_, 0);
        for (std::size_t size = 0; size < order_.below.size(); ++size) {
            auto next = grow(all.back());
            if (!next) return std::nullopt;
            all.push_back(std::move(*next));
        }
        return all;
    }

private:
    std::span<const std::uint64_t> set(std::size_t number) const {
        return std::span(sets_).subspan(number * words_, words_);
    }

    /// Adds the steps out of a layer, and makes the next one of the sets they lead to.
    std::optional<Layer> grow(Layer& layer) {
        Words reached; // with a set for each step, before those that are the same are found
        for (std::size_t from = 0; from < layer.people.size(); ++from)
            for (std::size_t element = 0; element < below_.size(); ++element) {
                if (holds(set(from), element) || !is_subset(below_[element], set(from))) continue;
                if (steps_left_-- == 0) return std::nullopt;
                layer.steps.push_back({static_cast<std::uint32_t>(from), 0, static_cast<std::uint32_t>(element)});
                const auto begin = reached.size();
                const auto own = set(from);
                reached.insert(reached.end(), own.begin(), own.end());
                insert(std::span(reached).subspan(begin), element);
            }
        return merged(layer, reached);
    }

    Layer merged(Layer& layer, const Words& reached) {
        const auto set_of = [&](std::size_t step) { return std::span(reached).subspan(step * words_, words_); };
        std::vector<std::size_t> by_set(layer.steps.size());
        std::iota(by_set.begin(), by_set.end(), std::size_t{0});
        std::ranges::sort(by_set, [&](std::size_t a, std::size_t b) {
            const auto left = set_of(a);
            const auto right = set_of(b);
            const auto [one, other] = std::ranges::mismatch(left, right);
            return one == left.end() ? a < b : *one < *other;
        });
        Layer next;
        Words sets;
        for (std::size_t i = 0; i < by_set.size(); ++i) {
            auto& step = layer.steps[by_set[i]];
            const auto own = set_of(by_set[i]);
            if (i == 0 || !std::ranges::equal(own, set_of(by_set[i - 1]))) {
                sets.insert(sets.end(), own.begin(), own.end());
                next.people.push_back(layer.people[step.from] + order_.sizes[step.element]);
            }
            step.to = static_cast<std::uint32_t>(next.people.size() - 1);
        }
        sets_ = std::move(sets);
        return next;
    }

    const PartialOrder& order_;
    std::vector<Words> below_;
    std::size_t words_;
    std::uint64_t steps_left_;
    Words sets_; ///< of the last layer
};

/// In how many ways each set of a layer is reached, as counts x 2^exponent, so that no number of systems is too many.
struct Ways {
    std::vector<double> counts;
    int exponent = 0;
};

/// Powers of two change no digit.
void keep_in_bounds(Ways& ways) {
    constexpr double bound = 0x1p400;
    constexpr int shift = 400;
    while (std::ranges::any_of(ways.counts, [](double count) { return count > bound; })) {
        for (auto& count : ways.counts)
            count = std::ldexp(count, -shift);
        ways.exponent += shift;
    }
}

AverageRanks ranks_of(const std::vector<Layer>& layers, const PartialOrder& order) {
    std::vector<Ways> from_below{{.counts = {1}}};
    for (std::size_t size = 0; size + 1 < layers.size(); ++size) {
        Ways next{.counts = std::vector<double>(layers[size + 1].people.size()), .exponent = from_below[size].exponent};
        for (const auto& step : layers[size].steps)
            next.counts[step.to] += from_below[size].counts[step.from];
        keep_in_bounds(next);
        from_below.push_back(std::move(next));
    }
    AverageRanks found{.ranks = std::vector<double>(order.below.size()), .is_exact = true, .orders = 0};
    found.orders = std::ldexp(from_below.back().counts.front(), from_below.back().exponent);
    Ways to_the_top{.counts = {1}};
    for (std::size_t size = layers.size() - 1; size-- > 0;) {
        Ways here{.counts = std::vector<double>(layers[size].people.size()), .exponent = to_the_top.exponent};
        double all = 0; // every order takes one step out of this layer
        const auto orders_through = [&](const Step& step) {
            return from_below[size].counts[step.from] * to_the_top.counts[step.to];
        };
        for (const auto& step : layers[size].steps) {
            all += orders_through(step);
            here.counts[step.from] += to_the_top.counts[step.to];
        }
        for (const auto& step : layers[size].steps)
            found.ranks[step.element] +=
                orders_through(step) / all *
                (static_cast<double>(layers[size].people[step.from]) + middle_of(order.sizes[step.element]));
        keep_in_bounds(here);
        to_the_top = std::move(here);
    }
    return found;
}

} // namespace

MergedProfiles merge_profiles(std::span<const std::vector<LevelRange>> profiles) {
    MergedProfiles merged;
    std::vector<std::size_t> first_at; // by element: the first profile there
    for (std::size_t profile = 0; profile < profiles.size(); ++profile) {
        const auto same = std::ranges::find_if(first_at, [&](std::size_t other) {
            return compare_profiles(profiles[other], profiles[profile]).relation == Dominance::equal;
        });
        const auto element = static_cast<std::size_t>(same - first_at.begin());
        if (same == first_at.end()) {
            first_at.push_back(profile);
            merged.order.sizes.push_back(0);
        }
        ++merged.order.sizes[element];
        merged.element_of.push_back(element);
    }
    for (const auto one : first_at) {
        auto& below = merged.order.below.emplace_back();
        for (std::size_t other = 0; other < first_at.size(); ++other)
            if (compare_profiles(profiles[one], profiles[first_at[other]]).relation == Dominance::above)
                below.push_back(other);
    }
    return merged;
}

std::vector<RankSpan> rank_spans(const PartialOrder& order) {
    const auto counts = count_neighbours(order);
    const auto all = total_size(order);
    std::vector<RankSpan> spans;
    for (std::size_t element = 0; element < order.below.size(); ++element)
        spans.push_back({.lowest = counts.below[element] + 1, .highest = all - counts.above[element]});
    return spans;
}

std::vector<double> local_partial_order_ranks(const PartialOrder& order) {
    const auto counts = count_neighbours(order);
    const auto all = static_cast<double>(total_size(order));
    std::vector<double> ranks;
    for (std::size_t element = 0; element < order.below.size(); ++element) {
        const auto below = static_cast<double>(counts.below[element]);
        const auto not_beside = below + static_cast<double>(counts.above[element] + order.sizes[element]) + 1;
        ranks.push_back((below + middle_of(order.sizes[element])) * (all + 1) / not_beside);
    }
    return ranks;
}

std::vector<double> extended_local_ranks(const PartialOrder& order) {
    const auto count = order.below.size();
    const auto below = sets_below(order);
    const auto is_beside = [&](std::size_t one, std::size_t other) {
        return one != other && !holds(below[one], other) && !holds(below[other], one);
    };
    std::vector<double> ranks;
    for (std::size_t element = 0; element < count; ++element) {
        auto rank = middle_of(order.sizes[element]);
        for (std::size_t other = 0; other < count; ++other) {
            const auto size = static_cast<double>(order.sizes[other]);
            if (holds(below[element], other)) rank += size;
            if (!is_beside(element, other)) continue;
            auto from_below = static_cast<double>(order.sizes[element]);
            auto from_above = from_below;
            for (std::size_t third = 0; third < count; ++third) {
                if (!is_beside(third, other)) continue;
                if (holds(below[element], third)) from_below += static_cast<double>(order.sizes[third]);
                if (holds(below[third], element)) from_above += static_cast<double>(order.sizes[third]);
            }
            rank += size * from_below / (from_below + from_above);
        }
        ranks.push_back(rank);
    }
    return ranks;
}

Outcome<AverageRanks> average_ranks(const PartialOrder& order, std::uint64_t most_steps) {
    assert(order.below.size() == order.sizes.size());
    if (order.below.empty()) return Reason::no_data;
    if (!is_order(order) || std::ranges::find(order.sizes, std::size_t{0}) != order.sizes.end())
        return Reason::out_of_range;
    if (order.below.size() == 1) return total_size(order) == 1 ? Reason::too_few : Reason::no_variation;
    const auto layers = IdealLattice(order, most_steps).layers();
    if (layers) return ranks_of(*layers, order);
    return AverageRanks{.ranks = extended_local_ranks(order), .is_exact = false, .orders = 0};
}

} // namespace weft::statistics
