// SPDX-License-Identifier: MIT
#include <weft/plugin.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace {

using weft::sdk::Assessment;
using weft::sdk::Criterion;
using weft::sdk::Judgement;
using weft::sdk::Measure;

/// People who die are noticed in good time.
void judge_noticed_in_time(Assessment& assessment, const Criterion& identification) {
    constexpr auto rule = "noticed-in-time";
    for (const auto& reach : assessment.shares("register-reach", {""}, rule, identification.id()))
        assessment.test_claim(
            identification, reach,
            {
                .rule_id = rule,
                .finding = "of the people who died, " + reach.percent() + " had been noticed three months before",
                .remediation = "Practices and the ICB can run the search each quarter and talk through the people "
                               "noticed last.",
                .basis = reach.basis(),
            });
}

constexpr auto parity_id = "non-cancer-parity";
constexpr auto parity_title = "How often people without cancer are noticed, beside people with cancer";

void show_unknown_parity(Assessment& assessment) {
    assessment.show_unknown(parity_id, parity_title, "share");
}

/// How many of the rubric's steps "parity-1", "parity-2" and so on a parity reaches.
int supported_by(double parity, const std::vector<double>& steps) {
    return static_cast<int>(std::ranges::count_if(steps, [&](double from) { return parity >= from; }));
}

/// The parity that both shares allow at the kind end of their intervals; without end when that cannot be said.
double kindest_parity(const Measure& without, const Measure& with, double parity) {
    const bool is_bounded = with.low() > 0 && without.high() >= 0;
    return is_bounded ? std::max(parity, without.high() / with.low()) : std::numeric_limits<double>::infinity();
}

/// People without cancer are noticed as people with cancer are.
void judge_not_only_cancer(Assessment& assessment, const Criterion& identification) {
    constexpr auto rule = "not-only-cancer";
    std::vector<double> steps;
    for (int level = 1; level < identification.level_count(); ++level)
        steps.push_back(assessment.number("parity-" + std::to_string(level)));
    const auto shares =
        assessment.shares("register-reach", {"diagnosis=non-cancer", "diagnosis=cancer"}, rule, identification.id());
    if (shares.size() < 2) return show_unknown_parity(assessment);
    const auto& without = shares[0];
    const auto& with = shares[1];
    if (!(with.numerator() > 0)) {
        assessment.note(rule, "Not tested: nobody with cancer was noticed, so there is nothing to compare with.",
                        identification.id());
        return show_unknown_parity(assessment);
    }

    // One division, so that a parity of exactly 0.7 is 0.7.
    const auto parity = (without.numerator() * with.denominator()) / (without.denominator() * with.numerator());
    const auto kindest = kindest_parity(without, with, parity);
    auto basis = without.basis() + "; " + with.basis() + "; parity " + weft::sdk::percent(parity);
    if (kindest > parity && kindest < std::numeric_limits<double>::infinity())
        basis += ", " + weft::sdk::percent(kindest) + " at most";
    const Judgement judgement{
        .rule_id = rule,
        .finding =
            "people without cancer are noticed " + weft::sdk::percent(parity) + " as often as people with cancer",
        .remediation = "Practices and the hospital teams for heart, lung, kidney, liver and brain disease can agree "
                       "when they name a person, and the ICB can show both shares each quarter.",
        .basis = basis,
    };
    assessment.show(parity_id, parity_title, parity, "share", basis);
    assessment.note_kinder(identification, supported_by(parity, steps), judgement);
    if (identification.claimed() > supported_by(kindest, steps))
        assessment.hold_back(identification, supported_by(kindest, steps), judgement);
    else
        assessment.note_within_chance(identification, supported_by(parity, steps), judgement);
}

std::string service_name(const Measure& reach) {
    const auto service = reach.only("service");
    if (service == "ambulance") return "ambulance services";
    return service == "out-of-hours" ? "out-of-hours services" : service;
}

Judgement out_of_sight(const std::vector<Measure>& services) {
    std::vector<std::string> names;
    std::string basis;
    for (const auto& reach : services) {
        names.push_back(service_name(reach) + " (" + reach.percent() + ")");
        basis += (basis.empty() ? "" : "; ") + reach.basis();
    }
    return {
        .rule_id = "plan-out-of-sight",
        .finding = "too few can open the plan at " + weft::sdk::listed(names),
        .remediation = "Whoever runs the shared record can give these services access, and the ICB can ask for its use "
                       "in their contracts.",
        .basis = basis,
    };
}

/// Those who come at night can open the one plan.
void judge_plan_out_of_sight(Assessment& assessment, const Criterion& one_plan) {
    const auto enough = assessment.number("sight-share");
    const auto level = assessment.rank("out-of-sight-level", one_plan);
    const auto services =
        assessment.shares("record-reach", {"service=ambulance", "service=111", "service=out-of-hours"},
                          "plan-out-of-sight", one_plan.id());

    std::vector<Measure> below;
    std::vector<Measure> perhaps_below;
    for (const auto& reach : services)
        if (reach.high() < enough)
            below.push_back(reach);
        else if (reach.share() < enough)
            perhaps_below.push_back(reach);
    if (!below.empty()) assessment.hold_back(one_plan, level, out_of_sight(below));
    if (!perhaps_below.empty()) assessment.note_within_chance(one_plan, level, out_of_sight(perhaps_below));
}

/// Tests what partners say of care for one person against the records: see README.md.
struct Clinical {
    static constexpr auto id = "weft.clinical";
    static constexpr auto name = "Clinical integration, tested against the records";
    static constexpr auto version = "1.0.0";
    static constexpr const char* rubrics[] = {nullptr};
    static constexpr const char* parameters[] = {"parity-1",         "parity-2",    "parity-3",
                                                 "parity-4",         "sight-share", "out-of-sight-level",
                                                 "most-levels-down", "never-below", nullptr};
    static constexpr const char* measures[] = {"register-reach", "record-reach", nullptr};

    void assess(Assessment& assessment) const {
        for (const auto& identification : assessment.criterion("identification")) {
            judge_noticed_in_time(assessment, identification);
            judge_not_only_cancer(assessment, identification);
        }
        for (const auto& one_plan : assessment.criterion("one-plan"))
            judge_plan_out_of_sight(assessment, one_plan);
    }
};

} // namespace

WEFT_PLUGIN(Clinical);
