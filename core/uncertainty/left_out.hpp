// SPDX-License-Identifier: MIT
#pragma once

#include "core/uncertainty/uncertainty.hpp"

#include <map>
#include <string>
#include <vector>

namespace weft::uncertainty {

/// Each reason once, with the keys of all systems that it holds for.
std::map<std::string, std::vector<std::string>> by_reason(const std::vector<LeftOut>& left_out);

} // namespace weft::uncertainty
