// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.hpp"
#include "core/findings/measure_support.hpp"
#include "core/rubric/framework.hpp"

#include <cstddef>
#include <span>

namespace weft {

/// One note for each of the domain's numbers that was counted for a former system: it is shown and holds nothing.
Findings former_system_findings(const Framework& framework, std::size_t domain,
                                std::span<const MeasureReading> readings);

} // namespace weft
