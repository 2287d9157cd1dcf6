// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <map>
#include <string>

namespace weft::comparison {

/// The weight of each criterion in its domain by id: its own times those of all capabilities it lies in.
std::map<std::string, double> criterion_weights(const result::Domain& domain);

} // namespace weft::comparison
