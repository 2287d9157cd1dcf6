// SPDX-License-Identifier: MIT
#include "core/disclosure/disclosure_rule.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace weft::disclosure {
namespace {

Fraction policy_number(const result::Result& result, const std::string& key) {
    const auto found = result.inputs.policy.find(key);
    const auto number = found == result.inputs.policy.end() ? std::nullopt : parse_fraction(found->second);
    if (!number || *number < 0)
        throw Error(Failure::input, "the result of " + result.system + " " + result.round + " does not say its '" +
                                        key + "', so nothing in it can be hidden for an audience");
    return *number;
}

std::uint32_t policy_people(const result::Result& result, const std::string& key) {
    return static_cast<std::uint32_t>(to_double(policy_number(result, key)));
}

/// Workshops, moderators and regulators answer as what they are, not as people who were promised anything.
bool is_answered_by_a_body(const result::Result& result) {
    return result.voice == "workshop" || result.voice == "moderator" || result.voice == "regulator";
}

bool may_see_every_group(const result::Result& result, Readership audience) {
    if (audience == Readership::internal) return true;
    return result.promise == "named" && (audience != Readership::everyone || is_answered_by_a_body(result));
}

std::optional<DisclosureRule> rule_for(const result::Result& result, Readership audience) {
    if (may_see_every_group(result, audience)) return std::nullopt;
    const auto in_public = policy_people(result, "disclosure.threshold_public");
    const auto inside = policy_people(result, "disclosure.threshold_internal");
    return DisclosureRule{
        .smallest_group = audience == Readership::everyone ? std::max(in_public, inside) : inside,
        .unanimous_from = in_public,
        .majority = policy_number(result, "scoring.majority_threshold"),
        .known = policy_number(result, "scoring.known_minimum"),
        .na_majority = policy_number(result, "scoring.na_majority"),
    };
}

/// Who sees most comes first.
constexpr std::array narrowing{Readership::internal, Readership::system, Readership::regulator, Readership::everyone};

} // namespace

std::vector<DisclosureRule> rules_for(const result::Result& result, Readership audience) {
    std::vector<DisclosureRule> rules;
    for (const auto reader : narrowing) {
        const auto rule = rule_for(result, reader);
        // Of one result, rules differ in nothing else; the same one again would hide nothing more.
        if (rule && (rules.empty() || rules.back().smallest_group != rule->smallest_group)) rules.push_back(*rule);
        if (reader == audience) break;
    }
    return rules;
}

} // namespace weft::disclosure
