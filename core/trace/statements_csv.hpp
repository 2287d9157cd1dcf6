// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace weft {

/// One thing that a source says, which rubrics can stand on (rubrics/sources/README.md).
struct SourceStatement {
    std::string id;     ///< "RE-C6"
    std::string source; ///< "RE", as in a rubric's [[source]]
    std::string says;
    std::uint32_t line = 0; ///< in its file
};

struct StatementFile {
    std::string name; ///< as problems call it
    std::vector<SourceStatement> statements;
};

/// Reads statements.csv. A statement without an id, or whose id stands twice, is a problem. Throws `Error`
/// (Failure::input) when there is no such file.
StatementFile read_statements(const std::filesystem::path& path, Problems& problems);

} // namespace weft
