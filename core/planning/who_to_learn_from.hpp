// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/context_file.hpp"
#include "core/disclosure/readership.hpp"
#include "core/rubric/comparison_policy.hpp"
#include "core/rubric/framework.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::planning {

/// Another system of the same framework and round, as far as an audience may see it.
struct PossibleTeacher {
    std::string system;
    std::string name;
    std::vector<std::optional<Rank>> levels; ///< by question; unset: none, hidden, or of a domain that is not compared
    std::optional<double> distance;          ///< of its circumstances, as `weft compare` counts it; unset: not known
};

/// A system that nothing is learned from, or not on one domain.
struct NoTeacher {
    std::string system;
    std::string name;
    std::string domain;       ///< id; empty: on none
    std::string domain_title; ///< empty without a domain
    std::string reason;       ///< a sentence
};

/// Who could be learned from, and who is left out of it.
struct WhoToLearnFrom {
    std::string audience = "internal";    ///< whom the levels of others are shown to, as in a result
    std::vector<PossibleTeacher> systems; ///< by key
    std::vector<NoTeacher> left_out;      ///< by key; of one system the domains in the order of the framework
    std::vector<std::string> context;     ///< the variables that distances are by; empty: no distances were asked for
    std::string without_distances;        ///< a sentence where they were asked for and there are none; empty otherwise
};

/// From the records of other systems: those that a comparison would set beside this one, with what `audience` may see of
/// them. Hidden levels are as good as none, and nobody is counted by what is hidden. `contexts` may be null.
WhoToLearnFrom who_to_learn_from(const Framework& framework, const std::string& system,
                                 std::span<const result::Result> others, Readership audience,
                                 const comparison::ContextTable* contexts, const ComparisonPolicy& policy);

/// Those that stand at the level or above: the nearest first, where distances are known; then the highest level; then
/// by key.
std::vector<const PossibleTeacher*> teachers_of(const WhoToLearnFrom& whom, std::size_t question, Rank level);

} // namespace weft::planning
