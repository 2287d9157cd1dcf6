// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <string>

namespace weft {

/// The result document itself on one line, so that many stand in one file.
std::string json_report(const result::Result& result);

} // namespace weft
