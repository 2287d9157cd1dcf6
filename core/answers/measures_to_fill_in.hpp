// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/framework.hpp"

#include <string>
#include <string_view>

namespace weft {

/// A measures.csv with a row for each measure the framework asks for, its two numbers left empty, and what it counts in
/// words. A row without both numbers is read as not given yet, so that the file passes the checks before it is filled in.
std::string measures_to_fill_in(const Framework& framework, std::string_view system, std::string_view round);

} // namespace weft
