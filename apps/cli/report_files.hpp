// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "reports/report_formats.hpp"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace weft::cli {

/// "html", "markdown", ..., "pdf": what reports of a kind can be written as, by us or by another program.
std::vector<std::string> report_format_names(ReportKind kind = ReportKind::system);
/// Those of them that are so, such as `&ReportFormat::is_translated`; what another program makes is as what it is made of.
std::vector<std::string> report_format_names(ReportKind kind, bool ReportFormat::*that_are);

/// Throws `Error` (Failure::storage) where a format is made by another program that is not installed.
void require_programs_for(std::span<const std::string> formats);

/// Called after each report with how many are written of how many in all; may be empty.
using WritingProgress = std::function<void(std::size_t done, std::size_t in_all)>;

/// What to write of each result.
struct ReportChoice {
    ReportKind kind = ReportKind::system;
    std::span<const std::string> formats;
    std::span<const ReportParts> parts{}; ///< beside each result, in their order; empty: nothing is
    Edition edition{};
};

/// Writes a report of each result in each format into the folder, which is made where it is missing; with "html" of whole
/// systems an index page comes last, and the numbers of each page's pictures stand in 'pictures'. Gives the paths in the order of writing. Throws `Error` (Failure::storage), and
/// (Failure::conflict) before anything is written where two results would share a file.
std::vector<std::filesystem::path> write_reports(std::span<const result::Result> results, const ReportChoice& choice,
                                                 const std::filesystem::path& folder, const WritingProgress& progress);

/// Of what was written, the path to open first: the only report, the index page, or the last file.
const std::filesystem::path& path_to_open(std::span<const result::Result> results,
                                          const std::vector<std::filesystem::path>& written);

/// Whether several reports of a format can stand in one text: JSON one a line, CSV under one header.
bool can_be_joined(const std::string& format);

/// Whether a terminal can show it.
bool is_text(const std::string& format);

/// One text of all results; only one where the format cannot be joined.
std::string joined_reports(std::span<const result::Result> results, ReportKind kind, const std::string& format,
                           std::span<const ReportParts> parts = {}, const Edition& edition = {});

} // namespace weft::cli
