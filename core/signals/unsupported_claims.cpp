// SPDX-License-Identifier: MIT
#include "core/signals/unsupported_claims.hpp"

#include "core/assessment/level_words.hpp"
#include "core/signals/signal_words.hpp"

#include <algorithm>
#include <string>

namespace weft::signals {

std::vector<UnsupportedClaim> unsupported_claims(const SystemView& view) {
    std::vector<UnsupportedClaim> claims;
    for (std::size_t question = 0; question < view.framework.criterion_count; ++question) {
        const auto& criterion = view.synthesis.criteria[question];
        if (criterion.claimed && criterion.evidenced && *criterion.claimed > *criterion.evidenced)
            claims.push_back({.question = question, .levels = *criterion.claimed - *criterion.evidenced});
    }
    return claims;
}

Found find_unsupported_claims(const SystemView& view, const SignalPolicy::Unsupported& policy) {
    const auto not_looked = [&](const std::string& why) {
        return Found{.signals = {}, .not_looked_for = {not_looked_for("unsupported", view, why)}};
    };
    if (view.framework.policy.evidence == EvidenceUse::off)
        return not_looked("The framework does not ask for evidence.");
    if (view.answers.evidence.empty()) return not_looked("No evidence was handed in.");
    const auto claims = unsupported_claims(view);
    const auto with_level = static_cast<std::size_t>(
        std::ranges::count_if(view.synthesis.criteria, [](const auto& each) { return each.claimed.has_value(); }));
    if (claims.size() < static_cast<std::size_t>(policy.criteria) || claims.size() < policy.share * with_level)
        return {};

    auto signal = signal_of("unsupported", view);
    int above = 0;
    for (const auto& claim : claims) {
        signal.criteria.push_back(view.framework.questions[claim.question].id);
        above += claim.levels;
    }
    const auto mean = static_cast<double>(above) / static_cast<double>(with_level);
    signal.numbers = {{"criteria", static_cast<double>(claims.size())},
                      {"with_level", static_cast<double>(with_level)},
                      {"mean_gap", mean}};
    signal.says = std::to_string(claims.size()) + " of " + count_of(with_level, "claim", "claims") +
                  " lie above the level that their evidence supports; over all claims that is " +
                  to_decimal_text(nine_decimals(mean), 2) + " levels.";
    signal.innocent = "Evidence may exist and not have been handed in; small partners often have none on paper.";
    return {.signals = {std::move(signal)}, .not_looked_for = {}};
}

} // namespace weft::signals
