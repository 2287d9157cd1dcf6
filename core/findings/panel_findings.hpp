// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.hpp"
#include "core/rubric/framework.hpp"
#include "core/synthesis/synthesise.hpp"

namespace weft {

/// The ceilings and cautions that follow from the answers alone, whoever assesses the domain: relational criteria
/// that a sector rates much lower, limits that a majority says hold, applicability that is disputed.
Findings panel_findings(const Framework& framework, std::size_t domain, const Synthesis& synthesis);

} // namespace weft
