// SPDX-License-Identifier: MIT
#include "core/rubric/comparison_policy_reader.hpp"

#include <array>
#include <limits>
#include <string>
#include <string_view>

namespace weft {
namespace {

/// Above 0 and below 1: a level or share at either end would compare everything or nothing.
double share(const TomlTable& table, std::string_view key) {
    const auto value = table.fraction(key, Needed::yes);
    if (!value) return 0;
    if (*value <= 0 || *value >= 1)
        table.complain_at(key, "'" + std::string(key) + "' is " + to_text(*value) +
                                   "; a share above 0 and below 1 belongs here");
    return to_double(*value);
}

std::int64_t whole(const TomlTable& table, std::string_view key, std::int64_t smallest, std::int64_t largest) {
    return table.whole(key, smallest, largest, Needed::yes).value_or(smallest);
}

std::uint32_t count(const TomlTable& table, std::string_view key, std::int64_t smallest, std::int64_t largest) {
    return static_cast<std::uint32_t>(whole(table, key, smallest, largest));
}

} // namespace

ComparisonPolicy read_comparison_policy(const TomlTable& table) {
    static constexpr std::array<std::string_view, 26> keys{"level",
                                                           "alpha",
                                                           "reliability_for_comparison",
                                                           "reliability_for_rank_sets",
                                                           "funnel_systems",
                                                           "order_steps",
                                                           "seed",
                                                           "weight_draws",
                                                           "weight_share",
                                                           "first_places",
                                                           "screening",
                                                           "exact_steps",
                                                           "permutations",
                                                           "split_share",
                                                           "split_systems",
                                                           "split_answers",
                                                           "common_share",
                                                           "trend_rounds",
                                                           "peers",
                                                           "peer_cap",
                                                           "mean_step",
                                                           "error_step",
                                                           "left_open",
                                                           "hidden_share",
                                                           "total_step",
                                                           "share_step"};
    table.allow_only(keys, "[compare]");
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t most_draws = 1'000'000;
    constexpr std::int64_t most_systems = 1000;
    ComparisonPolicy policy;
    policy.level = share(table, "level");
    policy.alpha = share(table, "alpha");
    policy.reliability_for_comparison = share(table, "reliability_for_comparison");
    policy.reliability_for_rank_sets = share(table, "reliability_for_rank_sets");
    policy.funnel_systems = count(table, "funnel_systems", 2, most_systems);
    policy.order_steps = static_cast<std::uint64_t>(whole(table, "order_steps", 0, most));
    policy.seed = static_cast<std::uint64_t>(whole(table, "seed", 0, most));
    policy.weight_draws = count(table, "weight_draws", 1, most_draws);
    policy.weight_share = share(table, "weight_share");
    policy.first_places = count(table, "first_places", 1, most_systems);
    policy.screening = share(table, "screening");
    policy.exact_steps = static_cast<std::uint64_t>(whole(table, "exact_steps", 0, most));
    policy.permutations = count(table, "permutations", 1, most_draws);
    policy.split_share = share(table, "split_share");
    policy.split_systems = count(table, "split_systems", 1, most_systems);
    policy.split_answers = count(table, "split_answers", 2, most_systems);
    policy.common_share = share(table, "common_share");
    policy.trend_rounds = count(table, "trend_rounds", 3, most_systems);
    policy.peers = count(table, "peers", 1, most_systems);
    policy.peer_cap = to_double(table.positive("peer_cap", Needed::yes).value_or(0));
    policy.mean_step = to_double(table.positive("mean_step", Needed::yes).value_or(1));
    policy.error_step = to_double(table.positive("error_step", Needed::yes).value_or(1));
    policy.left_open = share(table, "left_open");
    policy.hidden_share = share(table, "hidden_share");
    policy.total_step = count(table, "total_step", 1, most_draws);
    policy.share_step = share(table, "share_step");
    return policy;
}

} // namespace weft
