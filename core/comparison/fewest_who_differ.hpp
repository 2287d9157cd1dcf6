// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {

/// The fewest people who, by coming, going or answering otherwise, make one round's answers to these criteria out of
/// the other's: of each sector as many as differ on the criterion where most do. Where that is a few, the difference
/// between the rounds is what these few said (METHODS 2.7).
std::uint32_t fewest_who_differ(const result::Domain& before, const result::Domain& after,
                                const std::vector<std::string>& criteria);

/// True where an audience that may see no group smaller than this could read from the two rounds what fewer people said.
bool is_told_by_few(const result::Domain& before, const result::Domain& after, const std::vector<std::string>& criteria,
                    std::optional<std::uint32_t> smallest_group);

} // namespace weft::comparison
