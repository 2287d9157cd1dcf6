// SPDX-License-Identifier: MIT
#include "reports/html/own_pictures.hpp"

#include "reports/html/result_pictures.hpp"
#include "reports/words/numbers.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <vector>

namespace weft::html {
namespace {

using pictures::Shown;

constexpr auto claimed_mean = "The mean of what its sectors claim";
constexpr auto percent_of_scale = "percent of the way from the worst level to the best";

std::string not_known(const words::View& view) {
    return view.words.say("phrase.not-known");
}

pictures::Call call_of(const comparison::DomainAmongOthers& domain) {
    if (domain.verdict == "above") return pictures::Call::above;
    if (domain.verdict == "below") return pictures::Call::below;
    return domain.verdict == "not-distinguishable" ? pictures::Call::not_distinguishable : pictures::Call::not_compared;
}

bool has_one_scale(const result::Result& result) {
    return std::ranges::all_of(result.domains, [&](const result::Domain& domain) {
        return is_same_scale(domain.scale, result.domains.front().scale);
    });
}

} // namespace

std::string date_of(const comparison::Comparison& comparison) {
    return "round " + comparison.round +
           (comparison.register_date ? ", register as of " + words::date(*comparison.register_date) : "");
}

pictures::Spine spine_of(const words::View& view, const comparison::Comparison& comparison,
                         const comparison::AmongOthers& among) {
    pictures::Spine spine{
        {"beside-others", claimed_mean, percent_of_scale, date_of(comparison), "percent"}, 0, 100, {}};
    spine.about.words = &view.words;
    for (const auto& domain : among.domains) {
        const auto why =
            domain.hidden.empty() ? not_known(view) : view.words.hidden(domain.hidden, comparison.smallest_group);
        spine.rows.push_back({domain.title, Shown<double>::of(domain.own, why),
                              Shown<double>::of(domain.lowest, not_known(view)),
                              Shown<double>::of(domain.lower_quarter, "too few systems"),
                              Shown<double>::of(domain.upper_quarter, "too few systems"),
                              Shown<double>::of(domain.highest, not_known(view)), domain.systems, call_of(domain)});
    }
    return spine;
}

pictures::Change change_of(const comparison::DomainChange& change) {
    if (change.verdict == "up") return pictures::Change::up;
    if (change.verdict == "down") return pictures::Change::down;
    if (change.verdict == "hidden") return pictures::Change::hidden;
    return change.verdict == "no-clear-change" ? pictures::Change::no_clear_change : pictures::Change::not_comparable;
}

pictures::Slope slope_of(const words::View& view, const comparison::Rounds& rounds,
                         const comparison::SystemRounds& system) {
    pictures::Slope slope{{"changes", std::string(claimed_mean) + ", on what both rounds have", percent_of_scale,
                           "rounds " + rounds.before + " and " + rounds.after, "percent"},
                          rounds.before,
                          rounds.after,
                          0,
                          100,
                          {}};
    slope.about.words = &view.words;
    for (const auto& change : system.domains) {
        const auto why = change.hidden.empty() ? not_known(view) : view.hidden(change.hidden);
        const auto shown = [&](const std::optional<double>& mean) {
            return change.hidden.empty() ? Shown<double>::of(mean, why) : Shown<double>::nothing(why);
        };
        slope.rows.push_back(
            {change.title, shown(change.before.mean), shown(change.after.mean), change_of(change), change.reason});
    }
    return slope;
}

pictures::IntervalBars gains_of(const words::View& view, const planning::SeenPlan& seen, std::size_t number) {
    const auto& plan = seen.plan;
    const bool is_percent = plan.unit == "percent";
    pictures::IntervalBars bars{{"plan-" + std::to_string(number) + "-gains",
                                 plan.title + ": what each raise of the plan brings of its gain in score",
                                 is_percent ? "percent of the score" : "points of the score", "round " + plan.round,
                                 is_percent ? "percent" : ""},
                                0,
                                seen.most,
                                "would bring",
                                {}};
    bars.about.words = &view.words;
    for (const auto& gain : seen.gains)
        bars.bars.push_back({gain.title, gain.share, Shown<double>::of(gain.low, "exact"),
                             Shown<double>::of(gain.high, "exact"), "cost " + view.words.amount(gain.cost, "")});
    return bars;
}

pictures::Radar radar_of(const words::View& view) {
    pictures::Radar radar{{"radar", view.words.heading("The level held in each domain"), "levels of its scale",
                           "round " + view.result.round},
                          {},
                          {}};
    radar.about.words = &view.words;
    if (view.result.domains.empty() || !has_one_scale(view.result)) return radar;
    radar.scale = steps_of(view.result.domains.front().scale, view.words);
    for (const auto& domain : view.result.domains)
        radar.axes.push_back(
            {domain.title, Shown<int>::of(domain.level, domain.hidden.empty() ? view.words.held(domain)
                                                                              : view.hidden(domain.hidden))});
    return radar;
}

} // namespace weft::html
