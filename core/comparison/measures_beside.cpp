// SPDX-License-Identifier: MIT
#include "core/comparison/measures_beside.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/rank_on.hpp"
#include "core/findings/engine_name.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace weft::comparison {
namespace {

std::string label_on(const std::vector<result::Level>& scale, std::optional<int> level) {
    const auto rank = result::rank_on(scale, level);
    return rank ? scale[*rank].label : "";
}

/// People's word against the measure's.
std::string verdict_on(const std::vector<result::Level>& scale, std::optional<int> claimed,
                       std::optional<int> supported) {
    const auto said = result::rank_on(scale, claimed);
    const auto counted = result::rank_on(scale, supported);
    if (!counted) return "no-threshold";
    if (!said) return "no-level";
    if (*said == *counted) return "the-same";
    return *said > *counted ? "people-say-more" : "people-say-less";
}

MeasureOfSystem value_of(const result::Result& result, const result::Domain& domain, const result::Measure& measure) {
    const auto* const criterion = result::find_criterion(domain, measure.criterion);
    const auto claimed = criterion == nullptr ? std::nullopt : criterion->claimed;
    return {.system = result.system,
            .stratum = measure.stratum,
            .numerator = measure.numerator,
            .denominator = measure.denominator,
            .share = measure.share,
            .low = measure.low,
            .high = measure.high,
            .period_start = measure.period_start,
            .period_end = measure.period_end,
            .source = measure.source,
            .level_supported = measure.level_supported,
            .label_supported = measure.label_supported,
            .claimed = claimed,
            .label_claimed = label_on(domain.criterion_scale, claimed),
            .verdict = verdict_on(domain.criterion_scale, claimed, measure.level_supported)};
}

/// The measures of one domain, each with what every system gave.
class MeasuresOfDomain {
public:
    explicit MeasuresOfDomain(const result::Domain& first) {
        for (const auto& asked : first.measures_asked)
            add_measure(first, asked.id, asked.criterion, asked.numerator_is, asked.denominator_is, asked.better);
    }

    void add(const result::Result& result, const result::Domain& domain) {
        for (const auto& measure : domain.measures) {
            auto found = std::ranges::find(measures_, measure.id, &MeasureBeside::measure);
            if (found == measures_.end()) {
                add_measure(domain, measure.id, measure.criterion, measure.numerator_is, measure.denominator_is, "");
                found = measures_.end() - 1;
            }
            if (found->values.empty() || found->values.back().system != result.system) ++found->systems;
            found->values.push_back(value_of(result, domain, measure));
            count(*found, found->values.back());
        }
    }

    /// Those that some system gave.
    std::vector<MeasureBeside> take() && {
        std::erase_if(measures_, [](const MeasureBeside& measure) { return measure.values.empty(); });
        for (auto& measure : measures_)
            std::ranges::stable_sort(
                measure.values, {}, [](const MeasureOfSystem& value) { return std::tie(value.system, value.stratum); });
        return std::move(measures_);
    }

private:
    void add_measure(const result::Domain& domain, const std::string& id, const std::string& criterion,
                     const std::string& numerator, const std::string& denominator, const std::string& better) {
        MeasureBeside measure;
        measure.domain = domain.id;
        measure.criterion = criterion;
        const auto* const found = result::find_criterion(domain, criterion);
        measure.title = found == nullptr || found->title.empty() ? criterion : found->title;
        measure.measure = id;
        measure.numerator_is = numerator;
        measure.denominator_is = denominator;
        measure.better = better;
        measures_.push_back(std::move(measure));
    }

    static void count(MeasureBeside& measure, const MeasureOfSystem& value) {
        if (!value.stratum.empty() || value.verdict == "no-threshold" || value.verdict == "no-level") return;
        ++measure.beside;
        if (value.verdict == "people-say-more") ++measure.say_more;
        if (value.verdict == "the-same") ++measure.say_the_same;
        if (value.verdict == "people-say-less") ++measure.say_less;
    }

    std::vector<MeasureBeside> measures_;
};

void add_checks(const result::Result& result, const result::Domain& domain, const std::string& id,
                std::vector<CheckOfSystem>& checks) {
    const auto* const criterion = result::find_criterion(domain, id);
    if (criterion == nullptr) return;
    const auto said = result::rank_on(domain.criterion_scale, criterion->claimed);
    for (const auto& ceiling : criterion->ceilings) {
        const auto held = result::rank_on(domain.criterion_scale, ceiling.at_most);
        if (ceiling.assessor == engine_name || !said || !held || *held >= *said) continue;
        checks.push_back({.system = result.system,
                          .domain = domain.id,
                          .criterion = id,
                          .rule = ceiling.rule,
                          .assessor = ceiling.assessor,
                          .claimed = *criterion->claimed,
                          .label_claimed = label_on(domain.criterion_scale, criterion->claimed),
                          .at_most = ceiling.at_most,
                          .label_at_most = ceiling.label,
                          .says = ceiling.reason});
    }
}

} // namespace

MeasuresBeside measures_beside(std::span<const result::Result> results) {
    MeasuresBeside found;
    if (results.empty()) return found;
    for (std::size_t place = 0; place < results.front().domains.size(); ++place) {
        const auto& first = results.front().domains[place];
        MeasuresOfDomain measures(first);
        for (const auto& result : results)
            measures.add(result, result.domains[place]);
        for (auto& measure : std::move(measures).take())
            found.measures.push_back(std::move(measure));
        for (const auto* criterion : result::criteria_of(first))
            for (const auto& result : results)
                add_checks(result, result.domains[place], criterion->id, found.checks);
    }
    for (const auto& measure : found.measures) {
        found.beside += measure.beside;
        found.say_more += measure.say_more;
        found.say_the_same += measure.say_the_same;
        found.say_less += measure.say_less;
    }
    return found;
}

} // namespace weft::comparison
