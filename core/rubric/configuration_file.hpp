// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"
#include "core/rubric/framework.hpp"

#include <filesystem>
#include <vector>

namespace weft {

/// Reads the configurations of a realist study: `id,number_in_paper,stage,direction,context,mechanism,outcome,criterion`.
/// `direction` begins with "remove" or "bring about"; what follows in brackets is a remark. What the study saw follow from
/// a context (mechanism, outcome) is not taken over: nothing is to be inferred from it. Sorted as in the file.
std::vector<Configuration> read_configurations(const std::filesystem::path& path, Problems& problems);

} // namespace weft
