// SPDX-License-Identifier: MIT
#include "core/signals/verification.hpp"

#include "core/assessment/level_words.hpp"
#include "core/signals/jumps.hpp"
#include "core/signals/unsupported_claims.hpp"
#include "core/statistics/discovery_sample.hpp"
#include "core/statistics/random_streams.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

namespace weft::signals {
namespace {

/// As in discovery_sample: 38 of 40 find the one that is wrong with 0.95 exactly.
constexpr double close_enough = 1e-12;

bool is_sure_enough(double chance, double confidence) {
    return chance >= confidence - close_enough;
}

/// The smallest whole number that is the share or more of them; at least 1.
std::uint32_t share_of(const Fraction& share, std::size_t all) {
    auto count = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(to_double(share) * static_cast<double>(all)));
    while (count > 1 && Fraction(count - 1) >= share * all)
        --count;
    while (count < share * all)
        ++count;
    return count;
}

/// Chance to miss all of `wrong` in one stratum.
double chance_to_miss(std::uint32_t drawn, std::uint32_t size, std::uint32_t wrong) {
    if (drawn > size - wrong) return 0;
    double missed = 1;
    for (std::uint32_t i = 0; i < drawn; ++i)
        missed *= static_cast<double>(size - wrong - i) / static_cast<double>(size - i);
    return missed;
}

/// A claim and why it is chosen, the most telling first.
struct Chosen {
    std::size_t question = 0;
    std::string because;
};

bool is_top_of_critical(const SystemView& view, std::size_t question, Rank level) {
    return view.framework.criterion(question).critical && level == view.framework.questions[question].level_count - 1;
}

std::vector<Chosen> pointed_at(const SystemView& view, const VerifiedLevels& levels,
                               const std::vector<std::size_t>& claims, bool unsupported, const SignalPolicy& signals) {
    std::vector<Chosen> chosen;
    const auto add = [&](std::size_t question, std::string_view because) {
        const bool is_claim = std::ranges::find(claims, question) != claims.end();
        const bool is_new = std::ranges::find(chosen, question, &Chosen::question) == chosen.end();
        if (is_claim && is_new) chosen.push_back({.question = question, .because = std::string(because)});
    };
    for (const auto& jump : jumps_of(view, signals.jumps))
        add(jump.question, "jumps");
    for (const auto question : claims)
        if (is_top_of_critical(view, question, *levels.self[question])) add(question, "critical");
    if (!unsupported) return chosen;
    auto unsupported_first = unsupported_claims(view);
    std::ranges::stable_sort(unsupported_first, std::ranges::greater(), &UnsupportedClaim::levels);
    for (const auto& claim : unsupported_first)
        add(claim.question, "unsupported");
    return chosen;
}

/// Self-assessed levels that nobody outside has looked at.
std::vector<std::size_t> open_claims(const SystemView& view, const VerifiedLevels& levels) {
    std::vector<std::size_t> claims;
    for (std::size_t question = 0; question < view.framework.criterion_count; ++question)
        if (levels.self[question] && !levels.verified[question] &&
            view.synthesis.criteria[question].grade != EvidenceGrade::verified)
            claims.push_back(question);
    return claims;
}

/// What is left to draw from, domain by domain.
struct Stratum {
    std::size_t domain = 0;
    std::vector<std::size_t> questions;
};

std::vector<Stratum> strata_of(const SystemView& view, const std::vector<std::size_t>& claims,
                               const std::vector<Chosen>& chosen) {
    std::map<std::size_t, Stratum> by_domain;
    for (const auto question : claims) {
        if (std::ranges::find(chosen, question, &Chosen::question) != chosen.end()) continue;
        const auto domain = view.framework.questions[question].domain;
        by_domain[domain].domain = domain;
        by_domain[domain].questions.push_back(question);
    }
    std::vector<Stratum> strata;
    for (auto& [domain, stratum] : by_domain)
        strata.push_back(std::move(stratum));
    return strata;
}

/// How many to draw of each stratum: enough even if those that are wrong lie where they are hardest to find.
std::vector<std::uint32_t> sizes_to_draw(const std::vector<std::uint32_t>& sizes, std::uint32_t tolerated,
                                         double confidence) {
    const auto all = std::accumulate(sizes.begin(), sizes.end(), std::uint32_t{0});
    if (all == 0) return {};
    const auto wrong = std::min(tolerated, all);
    auto drawn = statistics::discovery_sample(all, wrong, confidence)->size;
    while (drawn < all && !is_sure_enough(least_chance_to_find(allocate(drawn, sizes), sizes, wrong), confidence))
        ++drawn;
    return allocate(drawn, sizes);
}

void draw(Verification& plan, const SystemView& view, const Stratum& stratum, std::uint32_t count, std::uint64_t seed) {
    const auto& domain = view.framework.domains[stratum.domain].rubric.domain;
    auto questions = stratum.questions;
    auto draws =
        statistics::RandomStream(seed, "verify|" + view.answers.system + "|" + view.answers.round + "|" + domain)
            .replicate(0);
    statistics::shuffle(std::span(questions), draws);
    questions.resize(count);
    std::ranges::sort(questions);
    for (const auto question : questions)
        plan.claims_to_verify.push_back(
            {.criterion = view.framework.questions[question].id,
             .domain = domain,
             .because = "drawn",
             .chance = static_cast<double>(count) / static_cast<double>(stratum.questions.size())});
    plan.drawn += count;
}

std::string in_words(const Verification& plan) {
    const auto chance = percent(plan.confidence);
    std::string text = "Of " + count_of(plan.claims, "claim", "claims") + " that nobody has verified, " +
                       std::to_string(plan.sample) +
                       " drawn from all of them would find one that is too high with a "
                       "chance of " +
                       chance + " or more, if " + std::to_string(plan.tolerated) + " or more are.";
    if (plan.chosen > 0)
        text += " Proposed are " + std::to_string(plan.chosen) + " that something points at and " +
                std::to_string(plan.drawn) +
                " drawn from the rest for the same chance there; only those drawn stand for "
                "the rest.";
    else
        text += " Proposed are " + std::to_string(plan.drawn) + ", drawn domain by domain.";
    return text;
}

} // namespace

std::vector<std::uint32_t> allocate(std::uint32_t drawn, std::span<const std::uint32_t> sizes) {
    const auto all = std::accumulate(sizes.begin(), sizes.end(), std::uint64_t{0});
    std::vector<std::uint32_t> parts;
    std::vector<std::pair<std::uint64_t, std::size_t>> remainders;
    auto left = drawn;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto product = static_cast<std::uint64_t>(drawn) * sizes[i];
        parts.push_back(static_cast<std::uint32_t>(product / all));
        left -= parts.back();
        remainders.emplace_back(product % all, i);
    }
    std::ranges::stable_sort(remainders, std::ranges::greater(), [](const auto& each) { return each.first; });
    for (std::uint32_t i = 0; i < left; ++i)
        ++parts[remainders[i].second];
    return parts;
}

double least_chance_to_find(std::span<const std::uint32_t> drawn, std::span<const std::uint32_t> sizes,
                            std::uint32_t wrong) {
    // worst[k]: the largest chance to miss k of them that lie in the strata so far; below 0 where k do not fit.
    std::vector<double> worst(std::size_t{wrong} + 1, -1);
    worst[0] = 1;
    for (std::size_t stratum = 0; stratum < sizes.size(); ++stratum)
        for (auto k = std::size_t{wrong}; k > 0; --k)
            for (std::uint32_t here = 1; here <= std::min<std::size_t>(k, sizes[stratum]); ++here)
                worst[k] = std::max(worst[k], worst[k - here] * chance_to_miss(drawn[stratum], sizes[stratum], here));
    return 1 - worst[wrong];
}

std::optional<Verification> plan_verification(const SystemView& view, const VerifiedLevels& levels, bool unsupported,
                                              const ModerationPolicy& policy, const SignalPolicy& signals,
                                              std::uint64_t seed) {
    const auto claims = open_claims(view, levels);
    if (claims.empty()) return std::nullopt;
    Verification plan;
    plan.system = view.answers.system;
    plan.system_name = view.result.system_name;
    plan.round = view.answers.round;
    plan.claims = static_cast<std::uint32_t>(claims.size());
    plan.tolerated = share_of(policy.tolerated, claims.size());
    plan.confidence = to_double(policy.confidence);
    plan.sample = statistics::discovery_sample(plan.claims, plan.tolerated, plan.confidence)->size;

    auto chosen = pointed_at(view, levels, claims, unsupported, signals);
    const auto most = static_cast<std::size_t>(to_double(policy.chosen * plan.sample));
    if (chosen.size() > most) chosen.resize(most);
    for (const auto& each : chosen)
        plan.claims_to_verify.push_back(
            {.criterion = view.framework.questions[each.question].id,
             .domain = view.framework.domains[view.framework.questions[each.question].domain].rubric.domain,
             .because = each.because,
             .chance = std::nullopt});
    plan.chosen = static_cast<std::uint32_t>(chosen.size());

    const auto strata = strata_of(view, claims, chosen);
    std::vector<std::uint32_t> sizes;
    for (const auto& stratum : strata)
        sizes.push_back(static_cast<std::uint32_t>(stratum.questions.size()));
    const auto to_draw = sizes_to_draw(sizes, plan.tolerated, plan.confidence);
    for (std::size_t i = 0; i < strata.size(); ++i)
        draw(plan, view, strata[i], to_draw[i], seed);
    plan.says = in_words(plan);
    return plan;
}

} // namespace weft::signals
