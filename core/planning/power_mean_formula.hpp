// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/linear.hpp"
#include "core/rules/node_rule.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace weft::planning {

/// When a power mean is good enough, as a sum of powers in whole numbers of 2^-52. Powers are not rational, so a plan made
/// from it is scored once more before it is believed.
class PowerMeanFormula {
public:
    PowerMeanFormula(double power, std::int64_t whole_weight, const GoodEnough& is_enough);

    /// One part with its value, in the units of `context`.
    void add(std::int64_t weight, const WholeSum& value, const RuleContext& context);
    /// Nothing when a number is too large for 64 bits.
    std::optional<Formula> make() const;

private:
    double power_;
    double whole_weight_;
    std::optional<double> needed_; ///< share; unset: out of reach
    std::vector<Formula> above_zero_;
    std::vector<PartTerm> parts_;
    std::int64_t held_ = 0;
    double magnitude_ = 0; ///< of all that is added up
    bool is_too_large_ = false;
};

} // namespace weft::planning
