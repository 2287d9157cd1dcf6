// SPDX-License-Identifier: MIT
#include "core/comparison/domain_middle.hpp"

#include "core/comparison/shown_estimate.hpp"
#include "core/statistics/analysis_of_means.hpp"
#include "core/statistics/compensated_sum.hpp"
#include "core/statistics/distributions.hpp"

#include <algorithm>
#include <cstddef>

namespace weft::comparison {
namespace {

struct ErrorOfMean {
    double standard_error = 0;
    double degrees = 0;
};

/// A mean that is rounded has no degrees of freedom that may be told. A t interval says of error and degrees together
/// most of what is needed: with other degrees, another error gives the same interval.
std::optional<ErrorOfMean> error_of(const DomainEstimate& estimate, const ComparisonPolicy& policy) {
    const auto& [mean, error, low, high, reason, heard, heard_once, degrees] = estimate;
    if (!mean || !error || !low || !high) return std::nullopt;
    if (degrees) return ErrorOfMean{.standard_error = *error, .degrees = *degrees};
    const auto sectors = static_cast<double>(std::max<std::size_t>(heard, 1));
    const auto half = std::max(*mean - *low, *high - *mean);
    const auto as_wide = half / statistics::student_t_quantile(0.5 + policy.level / 2, sectors);
    return ErrorOfMean{.standard_error = std::max(*error, as_wide), .degrees = sectors};
}

/// The mean of the scores of those that have one.
double middle_score(std::span<const ComparedEstimate> compared) {
    statistics::CompensatedSum sum;
    double count = 0;
    for (const auto& system : compared)
        if (system.score) {
            sum.add(*system.score);
            ++count;
        }
    return count == 0 ? 0 : sum.total() / count;
}

/// Means and scores weigh the same answers differently; a claim has to hold for both (METHODS 1.5).
std::string why_not_said(const ComparedEstimate& system, double middle, bool is_above) {
    if (!system.score) return "It has no score.";
    if (is_above ? *system.score > middle : *system.score < middle) return "";
    return "The mean of what people said and the score of their majorities point different ways.";
}

SystemBesideMiddle beside(const ComparedEstimate& system, const Difference& difference, double middle) {
    SystemBesideMiddle found{.system = system.system,
                             .difference = difference.value,
                             .low = difference.low,
                             .high = difference.high,
                             .verdict = "not-told-apart",
                             .reason = ""};
    if (found.low <= 0 && found.high >= 0) return found;
    const bool is_above = found.low > 0;
    found.reason = why_not_said(system, middle, is_above);
    if (found.reason.empty()) found.verdict = is_above ? "above" : "below";
    return found;
}

} // namespace

std::optional<DomainMiddle> domain_middle(std::span<const ComparedEstimate> compared, const ComparisonPolicy& policy,
                                          std::size_t unseen) {
    constexpr double scale_end = 100;
    std::vector<double> means;
    std::vector<double> errors;
    std::vector<double> degrees;
    for (const auto& system : compared) {
        const auto error = error_of(*system.estimate, policy);
        if (!error || !system.estimate->mean) return std::nullopt;
        means.push_back(*system.estimate->mean);
        errors.push_back(error->standard_error);
        degrees.push_back(error->degrees);
    }
    const auto share_of_alpha = // the chance is divided by how many systems there are (Bonferroni)
        policy.alpha * static_cast<double>(compared.size()) / static_cast<double>(compared.size() + unseen);
    const auto found = statistics::analysis_of_means(means, errors, degrees, share_of_alpha);
    if (!found) return std::nullopt;
    const auto score = middle_score(compared);
    DomainMiddle middle{.mean = found->mean, .systems = {}};
    for (std::size_t i = 0; i < compared.size(); ++i) {
        const auto& own = found->estimates[i];
        Difference difference{.value = own.difference, .low = own.interval.low, .high = own.interval.high};
        if (is_rounded(*compared[i].estimate)) difference = rounded_outwards(difference, policy);
        // The t distribution knows no ends of a scale.
        difference.low = std::max(difference.low, -found->mean);
        difference.high = std::min(difference.high, scale_end - found->mean);
        middle.systems.push_back(beside(compared[i], difference, score));
    }
    return middle;
}

} // namespace weft::comparison
