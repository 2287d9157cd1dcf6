// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace weft::comparison {

/// What is known of one system's circumstances.
struct SystemContext {
    std::string system;
    std::vector<std::optional<double>> values; ///< by variable; null is not known
};

/// Circumstances by which systems are alike, whatever somebody chose to put into the file.
struct ContextTable {
    std::vector<std::string> variables; ///< in the order of the file
    std::vector<SystemContext> systems; ///< by key
};

/// Reads a CSV file with a column `system` and one column for each variable, such as `deprivation,population`: numbers
/// from 0 up, empty where not known. Nothing, and every problem, when there were mistakes.
std::optional<ContextTable> read_context(const std::filesystem::path& path, Problems& problems);

} // namespace weft::comparison
