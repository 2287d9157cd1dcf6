// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/policy.hpp"

#include <map>
#include <string>

namespace weft {

/// Every number of the policy by its key in the file, as exact text: what a report prints of the method.
std::map<std::string, std::string> policy_words(const Policy& policy);

} // namespace weft
