// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

/// What several rounds of one domain have in common, and each round's answers on that alone.
namespace weft::comparison {

/// The criteria of one round's domain. They point into it.
using ById = std::map<std::string, const result::Criterion*>;
ById by_id(const result::Domain& domain);

/// Criteria that did not change and have a level in every one of these rounds.
std::set<std::string> common_criteria(const std::vector<std::string>& unchanged, const std::vector<ById>& rounds);

/// Sectors that gave a level on any of these criteria.
std::set<std::string> sectors_heard(const ById& round, const std::set<std::string>& criteria);

/// A round's answers in the frame, and by the weights, of the later rubric: only these criteria and sectors.
result::Domain framed(const result::Domain& frame, const ById& round, const std::set<std::string>& criteria,
                      const std::set<std::string>& sectors);

} // namespace weft::comparison
