// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/findings.hpp"
#include "core/rubric/framework.hpp"

#include <string>

namespace weft {

/// What is left of an assessor's findings once the absurd is taken out: a ceiling on another domain's criterion or
/// off the scale, an indicator that is not a number. Each refusal is a caution with a sentence; the rest stands.
Findings check_findings(const Framework& framework, std::size_t domain, const std::string& assessor, Findings reported);

} // namespace weft
