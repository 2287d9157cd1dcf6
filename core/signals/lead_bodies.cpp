// SPDX-License-Identifier: MIT
#include "core/signals/lead_bodies.hpp"

#include "core/assessment/level_words.hpp"
#include "core/fraction.hpp"
#include "core/signals/signal_words.hpp"
#include "core/statistics/two_sample_permutation.hpp"

#include <numeric>
#include <string>
#include <vector>

namespace weft::signals {
namespace {

/// Means in hundredths of a level, so that the test counts in whole numbers.
constexpr std::int64_t one_level = 100;

std::vector<bool> judged_by_both(const SystemView& view) {
    std::vector<bool> judged(view.framework.criterion_count);
    for (std::size_t question = 0; question < judged.size(); ++question) {
        bool by_lead = false;
        bool by_voice = false;
        for (std::size_t sector = 0; sector < view.framework.sectors.size(); ++sector) {
            if (view.synthesis.tally.given(question, sector) == 0) continue;
            by_lead = by_lead || view.answers.roles[sector] == SectorRole::lead;
            by_voice = by_voice || view.answers.roles[sector] == SectorRole::voice;
        }
        judged[question] = by_lead && by_voice;
    }
    return judged;
}

/// The mean level of each person whose sector has this role, over the criteria of `judged`.
std::vector<std::int64_t> means_of(const SystemView& view, SectorRole role, const std::vector<bool>& judged) {
    std::vector<std::int64_t> means;
    for (std::size_t i = 0; i < view.answers.respondents.size(); ++i) {
        const auto& who = view.answers.respondents[i];
        if (who.voice != view.framework.voice || view.answers.roles[who.sector] != role) continue;
        std::int64_t sum = 0;
        std::int64_t count = 0;
        const auto answers = view.criteria_of(i);
        for (std::size_t question = 0; question < answers.size(); ++question) {
            if (!judged[question] || !is_level(answers[question])) continue;
            sum += answers[question];
            ++count;
        }
        if (count > 0) means.push_back((2 * one_level * sum + count) / (2 * count)); // to the nearest hundredth
    }
    return means;
}

double mean_level(const std::vector<std::int64_t>& hundredths) {
    const auto sum = std::accumulate(hundredths.begin(), hundredths.end(), std::int64_t{0});
    return static_cast<double>(sum) / static_cast<double>(one_level) / static_cast<double>(hundredths.size());
}

std::string two_decimals(double value) {
    return to_decimal_text(nine_decimals(value), 2);
}

} // namespace

Found find_lead_body_gap(const SystemView& view, const SignalPolicy::LeadBodies& policy,
                         const SignalPolicy::Tests& tests, std::uint64_t seed) {
    const auto judged = judged_by_both(view);
    const auto lead = means_of(view, SectorRole::lead, judged);
    const auto voice = means_of(view, SectorRole::voice, judged);
    const auto least = static_cast<std::size_t>(policy.people);
    if (lead.size() < least || voice.size() < least)
        return {.signals = {},
                .not_looked_for = {not_looked_for(
                    "lead-bodies", view,
                    "It needs " + std::to_string(policy.people) +
                        " people of sectors that lead, and as many of those that lend their voice, who judged the same "
                        "criteria.")}};
    const auto gap = mean_level(lead) - mean_level(voice);
    if (gap < to_double(policy.gap)) return {};
    const auto test = statistics::two_sample_permutation(
        lead, voice,
        {.exact_limit = static_cast<std::uint64_t>(tests.exact_limit),
         .replicates = static_cast<std::uint32_t>(tests.replicates),
         .stream =
             statistics::RandomStream(seed, "signals|lead-bodies|" + view.answers.system + "|" + view.answers.round)});
    if (!test || test->p_first_above > to_double(policy.alpha)) return {};

    auto signal = signal_of("lead-bodies", view);
    signal.numbers = {{"lead_people", static_cast<double>(lead.size())},
                      {"voice_people", static_cast<double>(voice.size())},
                      {"lead_mean", mean_level(lead)},
                      {"voice_mean", mean_level(voice)},
                      {"gap", gap},
                      {"p", test->p_first_above}};
    signal.says = "People of sectors that lead see " + two_decimals(gap) +
                  " levels more than those of sectors that lend their voice, on the criteria that both judged (" +
                  count_of(lead.size(), "person", "people") + " against " + count_of(voice.size(), "person", "people") +
                  ").";
    signal.innocent =
        "Those who lead may know of what has been agreed and has not arrived yet; both can be right about "
        "what they see.";
    return {.signals = {std::move(signal)}, .not_looked_for = {}};
}

} // namespace weft::signals
