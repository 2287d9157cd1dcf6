// SPDX-License-Identifier: MIT
#include "core/comparison/shown_estimate.hpp"

#include "core/disclosure/criterion_cells.hpp"
#include "core/fraction.hpp"
#include "core/statistics/compensated_sum.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace weft::comparison {
namespace {

constexpr double scale_end = 100; ///< means are percent of the scale

/// On the nine decimals that every machine agrees on.
double rounded_down(double value, double step) {
    const Fraction steps = nine_decimals(value) / shortest_decimal(step);
    // Cutting off is rounding towards zero.
    Fraction whole(boost::multiprecision::numerator(steps) / boost::multiprecision::denominator(steps));
    if (whole > steps) whole -= 1;
    return to_double(whole * shortest_decimal(step));
}

double rounded_up(double value, double step) {
    const auto below = rounded_down(value, step);
    const bool is_there = nine_decimals(below) == nine_decimals(value);
    return is_there ? below : to_double(shortest_decimal(below) + shortest_decimal(step));
}

void round_outwards(DomainEstimate& estimate, const ComparisonPolicy& policy) {
    estimate.mean = rounded(*estimate.mean, policy.mean_step);
    estimate.standard_error = rounded_up(*estimate.standard_error, policy.error_step);
    estimate.low = rounded_down(*estimate.low, policy.mean_step);
    estimate.high = std::min(scale_end, rounded_up(*estimate.high, policy.mean_step));
    estimate.sectors_of_one.reset();
    estimate.degrees.reset();
}

ShownEstimate hidden_estimate(const DomainEstimate& found) {
    ShownEstimate hidden{.estimate = {}, .hidden = disclosure::protects_others};
    hidden.estimate.reason = "suppressed";
    hidden.estimate.sectors = found.sectors; // who was heard is said, whatever the size
    hidden.estimate.sectors_of_one.reset();
    return hidden;
}

/// What the hidden parts weigh: each alone, and those of one sector together, who may be the same few people.
std::vector<double> hidden_weights(const std::vector<MeanPart>& parts) {
    std::vector<double> weights;
    std::map<std::string, double> of_sector;
    for (const auto& part : parts) {
        if (part.hidden.empty()) continue;
        weights.push_back(part.weight);
        of_sector[part.sector] += part.weight;
    }
    for (const auto& [sector, weight] : of_sector)
        weights.push_back(weight);
    return weights;
}

/// What the rounded mean and the parts that are shown leave of the hidden ones' sum.
struct Residual {
    double low = 0;
    double high = 0;
    double weight = 0; ///< of all hidden parts
};

Residual residual_of(const std::vector<MeanPart>& parts, double rounded_mean, double step) {
    statistics::CompensatedSum shown;
    Residual residual;
    for (const auto& part : parts)
        if (part.hidden.empty())
            shown.add(part.weight * part.mean);
        else
            residual.weight += part.weight;
    residual.low = rounded_mean - step / 2 - shown.total();
    residual.high = rounded_mean + step / 2 - shown.total();
    return residual;
}

bool leaves_open(const std::vector<MeanPart>& parts, double rounded_mean, const ComparisonPolicy& policy) {
    const auto residual = residual_of(parts, rounded_mean, policy.mean_step);
    return std::ranges::all_of(hidden_weights(parts), [&](double weight) {
        const auto lowest = std::max(0.0, residual.low - scale_end * (residual.weight - weight));
        const auto highest = std::min(scale_end * weight, residual.high);
        return highest - lowest >= policy.left_open * scale_end * weight;
    });
}

bool hides_any(const std::vector<MeanPart>& parts) {
    return std::ranges::any_of(parts, [](const MeanPart& part) { return !part.hidden.empty(); });
}

using Weights = std::map<std::pair<std::string, std::string>, double>;

Weights weights_of_hidden(const std::vector<MeanPart>& parts) {
    Weights weights;
    for (const auto& part : parts)
        if (!part.hidden.empty()) weights[{part.sector, part.criterion}] = part.weight;
    return weights;
}

/// The hidden answers have the same weights but for one factor, so that one of the two sums says what the other does.
bool weighs_alike(const Weights& one, const Weights& other) {
    constexpr double rounding = 1e-9;
    if (one.size() != other.size()) return false;
    const auto factor = one.begin()->second / other.begin()->second;
    return std::ranges::equal(one, other, [factor](const auto& a, const auto& b) {
        return a.first == b.first && std::abs(a.second - factor * b.second) <= rounding;
    });
}

} // namespace

double rounded(double value, double step) {
    return to_double(round_half_away(nine_decimals(value) / shortest_decimal(step), 0) * shortest_decimal(step));
}

ShownEstimate shown_estimate(const result::Domain& domain, const ComparisonPolicy& policy) {
    const auto parts = mean_parts(domain);
    ShownEstimate shown{.estimate = estimate_domain(domain, policy.level), .hidden = ""};
    if (!domain.hidden.empty()) return hidden_estimate(shown.estimate); // it is made of a level that is hidden
    if (!hides_any(parts)) return shown;
    // That all said the same, or that one alone answered, is what the reason for having no error would say.
    if (!shown.estimate.standard_error) return hidden_estimate(shown.estimate);
    if (!leaves_open(parts, rounded(*shown.estimate.mean, policy.mean_step), policy))
        return hidden_estimate(shown.estimate);
    round_outwards(shown.estimate, policy);
    return shown;
}

ShownEstimate shown_estimate(const result::Domain& part, const result::Domain& whole, const ComparisonPolicy& policy) {
    const auto hidden = weights_of_hidden(mean_parts(part));
    const bool may_stand =
        whole.hidden.empty() && (hidden.empty() || weighs_alike(hidden, weights_of_hidden(mean_parts(whole))));
    return may_stand ? shown_estimate(part, policy) : hidden_estimate(estimate_domain(part, policy.level));
}

ShownEstimate hidden_with(const ShownEstimate& shown, const ShownEstimate& wider) {
    return wider.hidden.empty() || !shown.hidden.empty() ? shown : hidden_estimate(shown.estimate);
}

bool is_rounded(const DomainEstimate& estimate) {
    return estimate.mean && !estimate.sectors_of_one;
}

Difference rounded_outwards(const Difference& difference, const ComparisonPolicy& policy) {
    return {.value = rounded(difference.value, policy.mean_step),
            .low = rounded_down(difference.low, policy.mean_step),
            .high = rounded_up(difference.high, policy.mean_step)};
}

} // namespace weft::comparison
