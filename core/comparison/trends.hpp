// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/ready_results.hpp"
#include "core/register/system_register.hpp"
#include "core/rubric/comparison_policy.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// One domain of one system over more than two rounds, on the criteria and sectors that all of them have.
struct Trend {
    std::string system;
    std::string domain;
    std::vector<std::string> rounds;
    std::vector<std::optional<double>> means; ///< by round, percent of the scale; null where nothing is in common
    std::optional<double> slope;              ///< Sen's: percent of the scale from one round to the next
    std::optional<double> p;                  ///< Mann and Kendall's, exact, after Holm over all systems on the domain
    std::string verdict; ///< "rising", "falling", "no-trend", "too-few-rounds", "not-comparable", "hidden"
    std::string says;    ///< why there is none; empty otherwise
};

/// `rounds` from the earliest to the latest, each of one framework and sorted by system. A system that the register says
/// was made, divided or renamed between the first and the last has no trend, and neither has a domain whose rubric changed.
/// It is hidden where one of its means is, and where two rounds differ by so few people that the step is what they said.
std::vector<Trend> trends_over(std::span<const ReadyResults> rounds, const SystemRegister& systems,
                               const ComparisonPolicy& policy);

} // namespace weft::comparison
