// SPDX-License-Identifier: MIT
#include "core/comparison/round_cautions.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/assessment/rank_on.hpp"

#include <algorithm>

namespace weft::comparison {
namespace {

const result::Measure* find_whole(const result::Result& result, const std::string& id) {
    for (const auto& domain : result.domains)
        for (const auto& measure : domain.measures)
            if (measure.id == id && measure.stratum.empty()) return &measure;
    return nullptr;
}

/// Beyond chance: the two intervals do not touch. That asks for more than a test would, never for less.
std::string change_between(const result::Measure& before, const result::Measure& after) {
    if (!before.low || !before.high || !after.low || !after.high) return "not-assessable";
    if (*after.low > *before.high) return "rose";
    if (*after.high < *before.low) return "fell";
    return "no-clear-change";
}

std::string better_of(const result::Domain& domain, const std::string& measure) {
    const auto asked = std::ranges::find(domain.measures_asked, measure, &result::MeasureAsked::id);
    return asked == domain.measures_asked.end() ? "higher" : asked->better;
}

std::string share_words(const std::optional<double>& share) {
    return share ? percent(*share) : "not known";
}

void add_crossed(const result::Domain& before, const result::Domain& after, const MeasureChange& measure,
                 std::vector<RoundCaution>& cautions) {
    const auto* then = find_criterion(before, measure.criterion);
    const auto* now = find_criterion(after, measure.criterion);
    if (then == nullptr || now == nullptr) return;
    const auto rank_then = rank_on(before.criterion_scale, then->level);
    const auto rank_now = rank_on(after.criterion_scale, now->level);
    if (!rank_then || !rank_now || (measure.change != "rose" && measure.change != "fell")) return;
    const bool improved = (measure.change == "rose") == (measure.better == "higher");
    const auto numbers = "what is counted (" + measure.counts + ") went from " + share_words(measure.before) + " to " +
                         share_words(measure.after);
    const auto levels = "from " + then->label + " to " + now->label;
    if (*rank_now > *rank_then && !improved)
        cautions.push_back({.rule = "level-rose-measure-worsened",
                            .criterion = now->id,
                            .measure = measure.measure,
                            .text = "'" + now->title + "' went up " + levels + ", while " + numbers +
                                    ", which is worse beyond chance."});
    if (*rank_now < *rank_then && improved)
        cautions.push_back({.rule = "level-fell-measure-improved",
                            .criterion = now->id,
                            .measure = measure.measure,
                            .text = "'" + now->title + "' went down " + levels + ", while " + numbers +
                                    ", which is better beyond chance: the number is kinder than the people."});
}

/// By a number of the whole system, or by somebody from outside who looked at the evidence.
bool is_tested(const result::Domain& domain, const result::Criterion& criterion) {
    const bool has_number = std::ranges::any_of(domain.measures, [&](const result::Measure& measure) {
        return measure.criterion == criterion.id && measure.stratum.empty() && measure.share;
    });
    return has_number || criterion.evidence_grade == "verified";
}

} // namespace

std::vector<MeasureChange> measure_changes(const result::Result& before, const result::Result& after) {
    std::vector<MeasureChange> changes;
    for (const auto& domain : after.domains)
        for (const auto& now : domain.measures) {
            if (!now.stratum.empty()) continue;
            const auto* then = find_whole(before, now.id);
            if (then == nullptr) continue;
            changes.push_back({.domain = domain.id,
                               .measure = now.id,
                               .criterion = now.criterion,
                               .counts = now.numerator_is + ", of " + now.denominator_is,
                               .better = better_of(domain, now.id),
                               .before = then->share,
                               .before_low = then->low,
                               .before_high = then->high,
                               .after = now.share,
                               .after_low = now.low,
                               .after_high = now.high,
                               .change = change_between(*then, now)});
        }
    return changes;
}

std::vector<RoundCaution> round_cautions(const result::Result& before, const result::Result& after,
                                         std::span<const MeasureChange> measures,
                                         const std::vector<std::string>& unchanged) {
    std::vector<RoundCaution> cautions;
    const auto is_unchanged = [&](const std::string& criterion) {
        return std::ranges::find(unchanged, criterion) != unchanged.end();
    };
    for (const auto& domain : after.domains) {
        const auto then = std::ranges::find(before.domains, domain.id, &result::Domain::id);
        for (const auto& measure : measures)
            if (measure.domain == domain.id && then != before.domains.end() && is_unchanged(measure.criterion))
                add_crossed(*then, domain, measure, cautions);
        for (const auto* criterion : criteria_of(domain)) {
            if (!criterion->critical || domain.criterion_scale.empty()) continue;
            const bool is_best = criterion->level == domain.criterion_scale.back().level;
            if (!is_best || is_tested(domain, *criterion)) continue;
            cautions.push_back({.rule = "best-level-not-tested",
                                .criterion = criterion->id,
                                .measure = "",
                                .text = "'" + criterion->title + "' is at " + criterion->label +
                                        ", and nothing tests it. From a second round on that level needs a number, or "
                                        "evidence that somebody from outside has verified."});
        }
    }
    return cautions;
}

} // namespace weft::comparison
