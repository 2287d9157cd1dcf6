// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/node_rule.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace weft {

/// The weight of all items together.
std::int64_t total_weight(std::span<const RuleItem> items);

/// An item's value as a share of the way from worst to best, 0 to 1.
Fraction share_of(const RuleItem& item, const RuleContext& context);

/// The double nearest to it.
double approximate_share_of(const RuleItem& item, const RuleContext& context);

/// True when `a` is worth less than `b`. Levels stand in the order of their ranks; only a value needs a fraction for it.
bool is_worth_less(const RuleItem& a, const RuleItem& b, const RuleContext& context);

/// True when no item has a value, so that whole numbers say all there is to say.
bool are_all_levels(std::span<const RuleItem> items);

/// An item's value as printed: a criterion's number, a child's own value.
Fraction points_of(const RuleItem& item, const RuleContext& context);

/// Sums of weight times share, its square, and points, in whole numbers where all items are levels.
Fraction weighted_share_sum(std::span<const RuleItem> items, const RuleContext& context);
Fraction weighted_square_sum(std::span<const RuleItem> items, const RuleContext& context);
Fraction weighted_points_sum(std::span<const RuleItem> items, const RuleContext& context);

/// 100 times the weighted mean of the shares; nothing when no weight is left.
std::optional<Fraction> mean_percent(std::span<const RuleItem> items, const RuleContext& context);

/// The lowest level among items of weight above 0; nothing when there are none or one has no level.
std::optional<Rank> lowest_rank(std::span<const RuleItem> items);
std::optional<Rank> highest_rank(std::span<const RuleItem> items);

/// "1 criterion", "3 criteria", "4 domains".
std::string counted(std::size_t count, std::string_view noun);

inline ValueRange percent_range(const RuleContext& /*context*/, std::int64_t /*total_weight*/) {
    return {0, 100};
}

inline ValueRange item_range(const RuleContext& context, std::int64_t /*total_weight*/) {
    return {context.lowest, context.highest};
}

} // namespace weft
