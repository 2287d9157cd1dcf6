// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace weft::cli {

/// "html", "markdown", ...: what reports can be written as.
std::vector<std::string> report_format_names();

/// Called after each report with how many are written of how many in all; may be empty.
using WritingProgress = std::function<void(std::size_t done, std::size_t in_all)>;

/// Writes a report of each result in each format into the folder, which is made where it is missing; with "html" an
/// index page comes last. Gives the paths in the order of writing. Throws `Error` (Failure::storage), and
/// (Failure::conflict) before anything is written where two results would share a file.
std::vector<std::filesystem::path> write_reports(std::span<const result::Result> results,
                                                 std::span<const std::string> formats,
                                                 const std::filesystem::path& folder, const WritingProgress& progress);

/// Of what was written, the path to open first: the only report, the index page, or the last file.
const std::filesystem::path& path_to_open(std::span<const result::Result> results,
                                          const std::vector<std::filesystem::path>& written);

/// Whether several reports of a format can stand in one text: JSON one a line, CSV under one header.
bool can_be_joined(const std::string& format);

/// One text of all results; only one where the format cannot be joined.
std::string joined_reports(std::span<const result::Result> results, const std::string& format);

} // namespace weft::cli
