// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/problem.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>

namespace weft {

/// Bytes done of bytes in all; called now and then while long files are read.
using ReadingProgress = std::function<void(std::uint64_t done, std::uint64_t in_all)>;

/// Everything the given files and folders hold of an assessment.
struct Submissions {
    AnswerTable table;
    std::vector<std::filesystem::path> files; ///< that were read, in order of name
    /// register.csv and succession.csv files met on the way, told by their header; `read_register` reads them.
    std::vector<std::filesystem::path> register_files;
};

/// Reads answers, respondents, evidence, measures and roles (CSV) and whole assessments (TOML) from files and
/// from folders with all below them; CSV files are told apart by their header, whatever their name. Checks
/// them against the framework and each other. Adds every problem; the table is empty when there was an error.
/// A path that cannot be read is an `Error`. `progress` may be empty.
Submissions read_submissions(std::span<const std::filesystem::path> paths, const Framework& framework,
                             Problems& problems, const ReadingProgress& progress = {});

} // namespace weft
