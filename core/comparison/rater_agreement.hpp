// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/rubric/rubric_health_policy.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// How far ratings of the same things agree (METHODS 5). A thing that is rated is a criterion of a system; within sectors, a
/// criterion of a system as one sector sees it.
struct Agreement {
    std::uint32_t units = 0;     ///< things with two ratings or more
    std::uint32_t raters = 0;    ///< the most ratings that one of them has
    std::optional<double> alpha; ///< Krippendorff's, ordinal: 1 full agreement, 0 what chance gives
    std::optional<double> low;   ///< its interval, by drawing the things anew
    std::optional<double> high;
    std::optional<double> same; ///< share of pairs of ratings of one thing that are the same
    std::optional<double> ac2;  ///< Gwet's AC2 with ordinal weights: steady where nearly all ratings are alike
    std::string reason;         ///< why there is no alpha: "no_data", "too_few", "no_variation"; empty otherwise
    std::string verdict;        ///< by custom: "good", "tentative", "low"; empty without an alpha
};

/// Of one domain over all systems, or of one system over all domains.
struct AgreementOn {
    std::string id;    ///< of the domain, or the system's key
    Agreement within;  ///< of people of the same sector
    Agreement between; ///< of sectors, each of which rates once, by what most of its people say
};

struct RaterAgreement {
    std::vector<AgreementOn> domains; ///< in the order of the framework
    std::vector<AgreementOn> systems; ///< by key
    std::string systems_withheld;     ///< why the second list is empty, in a sentence; empty otherwise
};

struct AgreementSettings {
    RubricHealthPolicy policy;
    double interval_level = 0;
    std::uint64_t seed = 0;
    unsigned threads = 1;
};

/// `results` as one audience may see them, of the same framework and round, sorted by system. A sector that is hidden rates
/// nothing, so that no number tells of it.
RaterAgreement rater_agreement(std::span<const result::Result> results, const AgreementSettings& settings);

/// One number as an audience may see it: to `policy.coefficient_step` where groups are hidden, else to nine decimals.
double shown_coefficient(double value, bool hides_groups, const RubricHealthPolicy& policy);

} // namespace weft::comparison
