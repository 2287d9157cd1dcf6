// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"
#include "core/rubric/uncertainty_policy.hpp"

#include <optional>

namespace weft::uncertainty {

/// The framework by another method; nothing when that changes nothing in it.
std::optional<Framework> varied_framework(const Framework& framework, const MethodVariant& variant);

} // namespace weft::uncertainty
