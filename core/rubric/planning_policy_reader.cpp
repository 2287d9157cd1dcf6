// SPDX-License-Identifier: MIT
#include "core/rubric/planning_policy_reader.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace weft {
namespace {

std::int64_t read_number(const TomlTable& table, std::string_view key, std::int64_t least, std::int64_t most) {
    return table.whole(key, least, most, Needed::yes).value_or(least);
}

} // namespace

PlanningPolicy read_planning_policy(const TomlTable& table) {
    static constexpr std::array<std::string_view, 5> keys{"learn_from", "exact_shares", "share_draws", "seed",
                                                          "most_states"};
    table.allow_only(keys, "[plan]");
    constexpr std::int64_t most_subsets = 20; // two to this power of them are made
    constexpr std::int64_t most_of_anything = 1'000'000'000;
    PlanningPolicy policy{};
    policy.learn_from = static_cast<std::size_t>(read_number(table, "learn_from", 0, most_of_anything));
    policy.exact_shares = static_cast<std::size_t>(read_number(table, "exact_shares", 1, most_subsets));
    policy.share_draws = static_cast<std::uint32_t>(read_number(table, "share_draws", 2, most_of_anything));
    policy.seed = static_cast<std::uint64_t>(read_number(table, "seed", 0, most_of_anything));
    policy.most_states = static_cast<std::size_t>(read_number(table, "most_states", 1, most_of_anything));
    return policy;
}

} // namespace weft
