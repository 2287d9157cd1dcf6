// SPDX-License-Identifier: MIT
#pragma once

#include "core/uncertainty/system_replicates.hpp"
#include "core/uncertainty/uncertainty.hpp"

#include <span>
#include <string>
#include <vector>

namespace weft::uncertainty {

/// The replicates of one system by name.
struct NamedReplicates {
    std::string system;
    const SystemReplicates* replicates = nullptr; ///< never null
};

/// Every pair of systems once, replicate beside replicate.
std::vector<PairSpread> compare_replicates(const ReplicatePlan& plan, std::span<const NamedReplicates> systems,
                                           std::uint32_t replicates);

} // namespace weft::uncertainty
