// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"

#include <map>
#include <string>

namespace weft::comparison {

/// A digest of what people are asked, by criterion: question, levels, descriptors, limits, the lived-experience wording.
/// Two versions of a criterion with the same digest may be compared over rounds (METHODS 3.5). Weights, sources and what
/// a visitor asks for are no part of it.
std::map<std::string, std::string> criterion_wording(const Framework& framework);

} // namespace weft::comparison
