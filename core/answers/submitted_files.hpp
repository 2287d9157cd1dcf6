// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/csv_kind.hpp"
#include "core/csv/csv_file.hpp"
#include "core/problem.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace weft {

struct SubmittedCsv {
    const CsvKind* kind = nullptr;
    CsvFile file;
    std::filesystem::path path;
};

struct SubmittedToml {
    std::filesystem::path path;
    std::uint64_t bytes = 0;
    bool was_named = false; ///< given itself, not met in a folder
};

/// What the given files and folders hold, in order of name and each file once.
struct SubmittedFiles {
    std::vector<SubmittedCsv> csv;
    std::vector<SubmittedToml> toml;
    std::vector<std::filesystem::path> register_files;
};

/// Looks into folders with all below them. Hidden files and files of other endings are passed over there; a CSV
/// file whose header fits no kind is a problem. Throws `Error` for a path that cannot be read.
SubmittedFiles find_submitted_files(std::span<const std::filesystem::path> paths, Problems& problems);

} // namespace weft
