// SPDX-License-Identifier: MIT
#include "core/rules/counting.hpp"

#include <algorithm>

namespace weft {
namespace {

using Whole = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

/// Weight times rank, added in whole numbers: exact as long as weights stay below 2^40, which reading ensures.
std::int64_t weighted_rank_sum(std::span<const RuleItem> items) {
    std::int64_t sum = 0;
    for (const auto& item : items)
        sum += item.weight * item.rank;
    return sum;
}

/// Weight times the square of the rank: two thousand weights below 2^40 and ranks below a hundred can pass 64 bits.
Whole weighted_rank_square_sum(std::span<const RuleItem> items) {
    Whole sum = 0;
    for (const auto& item : items)
        sum += item.weight * item.rank * item.rank;
    return sum;
}

} // namespace

std::int64_t total_weight(std::span<const RuleItem> items) {
    std::int64_t total = 0;
    for (const auto& item : items)
        total += item.weight;
    return total;
}

Fraction share_of(const RuleItem& item, const RuleContext& context) {
    if (item.value == nullptr) return Fraction(item.rank, std::max(context.scale.top(), 1));
    return (*item.value - context.lowest) / (context.highest - context.lowest);
}

double approximate_share_of(const RuleItem& item, const RuleContext& context) {
    if (item.value == nullptr) return static_cast<double>(item.rank) / std::max(context.scale.top(), 1);
    return to_double(share_of(item, context));
}

bool is_worth_less(const RuleItem& a, const RuleItem& b, const RuleContext& context) {
    if (a.value == nullptr && b.value == nullptr) return a.rank < b.rank;
    return share_of(a, context) < share_of(b, context);
}

bool are_all_levels(std::span<const RuleItem> items) {
    return std::ranges::all_of(items, [](const RuleItem& item) { return item.value == nullptr; });
}

Fraction points_of(const RuleItem& item, const RuleContext& context) {
    return item.value == nullptr ? Fraction(context.scale.printed(item.rank)) : *item.value;
}

Fraction weighted_share_sum(std::span<const RuleItem> items, const RuleContext& context) {
    // Every item's share would cost two fractions; taking what they have in common out of the sum costs two in all.
    Fraction values = 0;
    std::int64_t weight_of_values = 0;
    std::int64_t ranks = 0;
    for (const auto& item : items) {
        if (item.value == nullptr) {
            ranks += item.weight * item.rank;
        } else {
            values += item.weight * *item.value;
            weight_of_values += item.weight;
        }
    }
    const Fraction of_levels(ranks, std::max(context.scale.top(), 1));
    if (weight_of_values == 0) return of_levels;
    return of_levels + (values - weight_of_values * context.lowest) / (context.highest - context.lowest);
}

Fraction weighted_square_sum(std::span<const RuleItem> items, const RuleContext& context) {
    const auto top = std::max(context.scale.top(), 1);
    if (are_all_levels(items)) return Fraction(weighted_rank_square_sum(items), top * top);
    Fraction sum = 0;
    for (const auto& item : items) {
        const auto share = share_of(item, context);
        sum += item.weight * share * share;
    }
    return sum;
}

Fraction weighted_points_sum(std::span<const RuleItem> items, const RuleContext& context) {
    if (are_all_levels(items)) {
        const auto& scale = context.scale;
        const auto worst = scale.printed(0);
        const auto step = scale.better == Better::higher ? 1 : -1;
        return Fraction(worst * total_weight(items) + step * weighted_rank_sum(items));
    }
    Fraction sum = 0;
    for (const auto& item : items)
        sum += item.weight * points_of(item, context);
    return sum;
}

std::optional<Fraction> mean_percent(std::span<const RuleItem> items, const RuleContext& context) {
    const auto weight = total_weight(items);
    if (weight == 0) return std::nullopt;
    if (are_all_levels(items)) // one fraction made at the end, where the line below would make four
        return Fraction(Whole(weighted_rank_sum(items)) * 100, Whole(weight) * std::max(context.scale.top(), 1));
    return 100 * weighted_share_sum(items, context) / weight;
}

std::optional<Rank> lowest_rank(std::span<const RuleItem> items) {
    std::optional<Rank> lowest;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        if (item.rank < 0) return std::nullopt;
        lowest = lowest ? std::min(*lowest, item.rank) : item.rank;
    }
    return lowest;
}

std::optional<Rank> highest_rank(std::span<const RuleItem> items) {
    std::optional<Rank> highest;
    for (const auto& item : items) {
        if (item.weight == 0) continue;
        if (item.rank < 0) return std::nullopt;
        highest = highest ? std::max(*highest, item.rank) : item.rank;
    }
    return highest;
}

std::string counted(std::size_t count, std::string_view noun) {
    auto text = std::to_string(count) + " " + std::string(noun);
    if (noun == "criterion") return count == 1 ? text : std::to_string(count) + " criteria";
    return count == 1 ? text : text + "s";
}

} // namespace weft
