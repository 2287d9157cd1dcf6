// SPDX-License-Identifier: MIT
#include "core/rubric/rubric_health_policy_reader.hpp"

#include <array>
#include <string>
#include <string_view>

namespace weft {
namespace {

/// Above 0 and below 1.
double read_health_share(const TomlTable& table, std::string_view key) {
    const auto value = table.fraction(key, Needed::yes);
    if (!value) return 0;
    if (*value <= 0 || *value >= 1)
        table.complain_at(key, "'" + std::string(key) + "' is " + to_text(*value) +
                                   "; a number above 0 and below 1 belongs here");
    return to_double(*value);
}

std::uint32_t read_health_count(const TomlTable& table, std::string_view key, std::int64_t least) {
    constexpr std::int64_t most = 1'000'000;
    return static_cast<std::uint32_t>(table.whole(key, least, most, Needed::yes).value_or(least));
}

} // namespace

RubricHealthPolicy read_rubric_health_policy(const TomlTable& table) {
    static constexpr std::array<std::string_view, 16> keys{
        "ends_answers",         "ends_share",       "asked_people",        "alpha_people",
        "alpha_systems",        "item_people",      "item_rest",           "redundancy_people",
        "redundancy",           "redundancy_words", "agreement_raters",    "agreement_units",
        "agreement_replicates", "agreement_good",   "agreement_tentative", "coefficient_step"};
    table.allow_only(keys, "[rubric-health]");
    RubricHealthPolicy policy;
    policy.ends_answers = read_health_count(table, "ends_answers", 1);
    policy.ends_share = read_health_share(table, "ends_share");
    policy.asked_people = read_health_count(table, "asked_people", 1);
    policy.alpha_people = read_health_count(table, "alpha_people", 3);
    policy.alpha_systems = read_health_count(table, "alpha_systems", 3);
    policy.item_people = read_health_count(table, "item_people", 3);
    policy.item_rest = read_health_share(table, "item_rest");
    policy.redundancy_people = read_health_count(table, "redundancy_people", 3);
    policy.redundancy = read_health_share(table, "redundancy");
    policy.redundancy_words = read_health_count(table, "redundancy_words", 1);
    policy.agreement_raters = read_health_count(table, "agreement_raters", 2);
    policy.agreement_units = read_health_count(table, "agreement_units", 2);
    policy.agreement_replicates = read_health_count(table, "agreement_replicates", 39);
    policy.agreement_good = read_health_share(table, "agreement_good");
    policy.agreement_tentative = read_health_share(table, "agreement_tentative");
    policy.coefficient_step = read_health_share(table, "coefficient_step");
    return policy;
}

} // namespace weft
