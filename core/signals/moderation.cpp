// SPDX-License-Identifier: MIT
#include "core/signals/moderation.hpp"

#include "core/assessment/level_words.hpp"
#include "core/statistics/distributions.hpp"
#include "core/statistics/moderation_difference.hpp"
#include "core/statistics/wilson.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace weft::signals {
namespace {

bool has_any(const std::vector<std::optional<Rank>>& levels) {
    return std::ranges::any_of(levels, [](const auto& level) { return level.has_value(); });
}

/// What is set against each other: the levels of one domain, or of all.
struct Compared {
    std::vector<double> self;
    std::vector<statistics::VerifiedLevel> verified; ///< by place in `self`
};

void add_level(Compared& compared, Rank self, const std::optional<Rank>& verified) {
    compared.self.push_back(self);
    if (verified)
        compared.verified.push_back({.criterion = compared.self.size() - 1, .level = static_cast<double>(*verified)});
}

std::string levels_in_words(double levels) {
    return to_decimal_text(nine_decimals(levels), 2);
}

void count_directions(Difference& difference, const Compared& compared) {
    difference.criteria = static_cast<std::uint32_t>(compared.self.size());
    difference.verified = static_cast<std::uint32_t>(compared.verified.size());
    for (const auto& [place, level] : compared.verified) {
        if (compared.self[place] > level)
            ++difference.higher;
        else if (compared.self[place] < level)
            ++difference.lower;
        else
            ++difference.same;
    }
}

/// "12 of 50 criteria are verified: self-assessed higher on 7, the same on 4, lower on 1."
std::string counts_in_words(const Difference& difference) {
    return std::to_string(difference.verified) + " of " + count_of(difference.criteria, "criterion", "criteria") +
           (difference.verified == 1 ? " is" : " are") + " verified: self-assessed higher on " +
           std::to_string(difference.higher) + ", the same on " + std::to_string(difference.same) + ", lower on " +
           std::to_string(difference.lower) + ".";
}

std::string way_in_words(const Difference& difference) {
    const auto mean = std::abs(difference.difference.value());
    const std::string direction = difference.difference.value() < 0 ? "lower" : "higher";
    if (difference.reason == "no_variation")
        return mean == 0 ? " All of them are the same, which says nothing of the chance in it."
                         : " Every one of them is " + levels_in_words(mean) + " levels " + direction +
                               ", which leaves no spread to make an interval of.";
    const auto interval =
        " (interval " + levels_in_words(*difference.low) + " to " + levels_in_words(*difference.high) + ")";
    if (difference.way == "not-told-apart")
        return " On average self-assessed levels are " + levels_in_words(mean) + " " + direction + interval +
               ": not told apart from no difference.";
    return " On average self-assessed levels are " + levels_in_words(mean) + " " + direction + interval + ".";
}

/// The interval of a mean of `verified` drawn of `criteria`; the difference itself where all were verified.
void write_interval(Difference& difference, const statistics::ModerationDifference& found, double level) {
    const auto mean = found.bias;
    const auto variance = found.variance.value();
    if (difference.verified < difference.criteria && variance == 0) {
        difference.reason = "no_variation";
        if (mean != 0) difference.way = mean > 0 ? "self-higher" : "self-lower";
        return;
    }
    const auto half =
        variance == 0 ? 0
                      : statistics::student_t_quantile(0.5 + level / 2, static_cast<double>(difference.verified) - 1) *
                            std::sqrt(variance);
    difference.low = mean - half;
    difference.high = mean + half;
    difference.way = *difference.low > 0 ? "self-higher" : *difference.high < 0 ? "self-lower" : "not-told-apart";
}

Difference compare(const Compared& compared, std::string domain, const ModerationPolicy& policy) {
    Difference difference;
    difference.domain = std::move(domain);
    count_directions(difference, compared);
    const auto found = statistics::moderation_difference(compared.self, compared.verified);
    if (!found) {
        difference.reason = statistics::reason_code(found.reason());
        difference.says = compared.self.empty() ? "There are no self-assessed levels." : counts_in_words(difference);
        return difference;
    }
    difference.self_mean = found->self_mean;
    if (difference.verified < static_cast<std::uint32_t>(policy.criteria)) {
        difference.reason = "too_few";
        difference.says = counts_in_words(difference) + " That is too few to say which way; it takes " +
                          std::to_string(policy.criteria) + ".";
        return difference;
    }
    const auto level = to_double(policy.level);
    difference.difference = found->bias;
    difference.adjusted = found->adjusted;
    const auto share = statistics::wilson_interval(difference.higher, difference.verified, level);
    difference.higher_low = share->low;
    difference.higher_high = share->high;
    write_interval(difference, *found, level);
    difference.says = counts_in_words(difference) + way_in_words(difference);
    return difference;
}

/// Levels of scales of different lengths are different steps: only counts of them can be added up.
Difference compare_all(const Compared& compared, bool is_one_scale, const ModerationPolicy& policy) {
    if (is_one_scale) return compare(compared, "", policy);
    Difference difference;
    count_directions(difference, compared);
    difference.reason = "out_of_range";
    difference.says =
        counts_in_words(difference) + " Their scales differ in length, so a mean over all of them would mean nothing.";
    return difference;
}

} // namespace

VerifiedLevels verified_levels(const SystemView& view) {
    VerifiedLevels levels;
    levels.self = voice_levels(view.framework, view.answers, Voice::self);
    for (const auto voice : {Voice::regulator, Voice::moderator}) {
        levels.verified = voice_levels(view.framework, view.answers, voice);
        if (!has_any(levels.verified)) continue;
        levels.verified_by = name_of(voice);
        break;
    }
    return levels;
}

std::optional<Moderation> moderate(const SystemView& view, const VerifiedLevels& levels,
                                   const ModerationPolicy& policy) {
    if (levels.verified_by.empty() || !has_any(levels.self)) return std::nullopt;
    Moderation moderation;
    moderation.system = view.answers.system;
    moderation.system_name = view.result.system_name;
    moderation.round = view.answers.round;
    moderation.verified_by = levels.verified_by;
    Compared all;
    bool is_one_scale = true;
    for (const auto& domain : view.framework.domains) {
        Compared own;
        for (std::size_t i = 0; i < domain.rubric.criteria.size(); ++i) {
            const auto question = domain.first_criterion + i;
            if (!levels.self[question]) continue;
            add_level(own, *levels.self[question], levels.verified[question]);
            add_level(all, *levels.self[question], levels.verified[question]);
        }
        is_one_scale = is_one_scale &&
                       domain.rubric.scale.level_count() == view.framework.domains.front().rubric.scale.level_count();
        moderation.domains.push_back(compare(own, domain.rubric.domain, policy));
    }
    moderation.all = compare_all(all, is_one_scale, policy);
    return moderation;
}

} // namespace weft::signals
