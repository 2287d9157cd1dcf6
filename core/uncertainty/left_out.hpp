// SPDX-License-Identifier: MIT
#pragma once

#include "core/uncertainty/uncertainty.hpp"

#include <map>
#include <string>
#include <vector>

namespace weft::uncertainty {

/// Each reason once, with all systems, or domains of systems, that it holds for.
std::map<std::string, std::vector<LeftOut>> by_reason(const std::vector<LeftOut>& left_out);

} // namespace weft::uncertainty
