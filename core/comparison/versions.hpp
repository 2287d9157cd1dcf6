// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {

/// A criterion that takes no part where two rounds are compared, and why.
struct LeftOutCriterion {
    std::string criterion;
    std::string why; ///< "reworded", "new", "dropped"
};

/// One domain's rubric in two rounds: which of its criteria are the same, and whether that is enough (METHODS 3.5).
struct DomainVersions {
    std::string domain;
    std::string title;
    std::optional<std::string> version_before; ///< null when the domain is new
    std::string version_after;
    std::string state;  ///< "same", "in-part", "break"
    std::string reason; ///< one sentence; empty where nothing changed
    std::optional<double>
        share_before; ///< of the rubric's weight then, that is in criteria unchanged since; null if unknown
    std::optional<double> share_after;  ///< and of its weight now
    std::vector<std::string> unchanged; ///< ids
    std::vector<LeftOutCriterion> left_out;
};

/// What questions said, by criterion: see criterion_wording(). Empty where that is not known.
using Wording = std::map<std::string, std::string>;

/// Every domain of `after`, in its order. A new major version is a break whatever it left unchanged: it can change a
/// score. Criteria of rubrics with one digest are the same without any wording.
std::vector<DomainVersions> versions_between(const result::Result& before, const Wording& wording_before,
                                             const result::Result& after, const Wording& wording_after,
                                             const ComparisonPolicy& policy);

} // namespace weft::comparison
