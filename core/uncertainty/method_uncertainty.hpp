// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/rubric/uncertainty_policy.hpp"
#include "core/uncertainty/respondent_bootstrap.hpp"
#include "core/uncertainty/uncertainty.hpp"

#include <span>

namespace weft::uncertainty {

/// Makes every system's levels again by each of the other methods (METHODS 6.1), one change at a time. Assessors are not
/// called again: their ceilings are kept.
MethodUncertainty vary_method(const Framework& framework, std::span<const SystemPanel> systems,
                              std::span<const MethodVariant> variants, unsigned threads);

} // namespace weft::uncertainty
