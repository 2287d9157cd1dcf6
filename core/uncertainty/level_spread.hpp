// SPDX-License-Identifier: MIT
#pragma once

#include "core/uncertainty/system_replicates.hpp"
#include "core/uncertainty/uncertainty.hpp"

#include <cstdint>

namespace weft::uncertainty {

/// Counts one system's replicates, beside the panel as it answered.
SystemSpread spread_of(const ReplicatePlan& plan, const PanelUnits& units, const SystemPanel& system,
                       const SystemReplicates& replicates, const SystemReplicates& as_answered, double interval_level);

} // namespace weft::uncertainty
