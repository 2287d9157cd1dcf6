// SPDX-License-Identifier: MIT
#include "core/uncertainty/varied_framework.hpp"

#include "core/rules/node_rule.hpp"
#include "core/scoring/scoring_plan.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace weft::uncertainty {
namespace {

bool reads(const Aggregate& aggregate, std::string_view parameter) {
    const auto parameters = find_node_rule(aggregate.rule)->parameters;
    return std::ranges::find(parameters, parameter) != parameters.end();
}

/// Changes one thing after the other in a copy, and knows whether any was another.
class Variation {
public:
    Variation(const Framework& framework, const MethodVariant& variant) : varied_(framework), variant_(variant) {}

    std::optional<Framework> make() {
        vary_policy();
        for (auto& domain : varied_.domains)
            for (auto& node : domain.rubric.nodes)
                if (node.aggregate) vary_node(*node.aggregate);
        if (variant_.not_applicable_is_worst) look_for_not_applicable();
        if (!variant_.overall_rule.empty()) vary_rule(varied_.overall, variant_.overall_rule);
        if (variant_.band_shift) shift_all_bands(*variant_.band_shift);
        if (!has_changed_) return std::nullopt;
        return std::move(varied_);
    }

private:
    template <class Value>
    void put(Value& current, const Value& other) {
        has_changed_ = has_changed_ || !(current == other);
        current = other;
    }

    void vary_policy() {
        if (variant_.majority_threshold) put(varied_.policy.majority_threshold, *variant_.majority_threshold);
        if (variant_.equal_organisations) put(varied_.policy.equal_organisations, *variant_.equal_organisations);
        if (variant_.evidence) put(varied_.policy.evidence, *variant_.evidence);
    }

    /// The framework stays as it is: whoever scores by it reads what does not apply as the worst level.
    void look_for_not_applicable() {
        for (const auto& domain : varied_.domains)
            for (const auto& criterion : domain.rubric.criteria)
                has_changed_ = has_changed_ || criterion.na_allowed;
    }

    void vary_node(Aggregate& aggregate) {
        if (!variant_.rule.empty()) vary_rule(aggregate, variant_.rule);
        if (variant_.tau && reads(aggregate, "tau")) put(aggregate.parameters.tau, *variant_.tau);
    }

    /// Only what makes a level by its rule: bands belong to the values of the rule they were written for, and stages to
    /// the requirements that make them.
    void vary_rule(Aggregate& aggregate, const std::string& rule) {
        const auto& own = *find_node_rule(aggregate.rule);
        if (!own.gives_level || own.makes_stages || !aggregate.bands.empty()) return;
        put(aggregate.rule, rule);
        if (variant_.power && reads(aggregate, "power")) put(aggregate.parameters.power, *variant_.power);
    }

    void shift_all_bands(const Fraction& shift) {
        const auto plan = plan_scoring(varied_);
        std::vector<std::pair<Bands*, ValueRange>> all;
        for (std::size_t domain = 0; domain < varied_.domains.size(); ++domain) {
            auto& nodes = varied_.domains[domain].rubric.nodes;
            for (std::size_t node = 0; node < nodes.size(); ++node)
                if (nodes[node].aggregate)
                    all.emplace_back(&nodes[node].aggregate->bands, plan.domains[domain][node].range);
        }
        for (std::size_t view = 0; view < varied_.views.size(); ++view)
            all.emplace_back(&varied_.views[view].aggregate.bands, plan.views[view].range);
        all.emplace_back(&varied_.overall.bands, plan.overall.range);
        for (auto& [bands, range] : all)
            shift_bands(bands->bands, shift * (range.highest - range.lowest));
    }

    /// Moves every border between two bands; one that would leave its neighbours' room moves none of them.
    void shift_bands(std::vector<Band>& bands, const Fraction& by) {
        if (bands.size() < 2) return;
        const bool is_room = by == 0 || (is_between(bands.front().to + by, bands.front().from, bands.back().to) &&
                                         is_between(bands.back().from + by, bands.front().from, bands.back().to));
        if (!is_room) return;
        for (std::size_t i = 0; i < bands.size(); ++i) {
            if (i > 0) bands[i].from += by;
            if (i + 1 < bands.size()) bands[i].to += by;
        }
        has_changed_ = has_changed_ || by != 0;
    }

    static bool is_between(const Fraction& value, const Fraction& one, const Fraction& other) {
        return std::min(one, other) < value && value < std::max(one, other);
    }

    Framework varied_;
    const MethodVariant& variant_;
    bool has_changed_ = false;
};

} // namespace

std::optional<Framework> varied_framework(const Framework& framework, const MethodVariant& variant) {
    return Variation(framework, variant).make();
}

} // namespace weft::uncertainty
