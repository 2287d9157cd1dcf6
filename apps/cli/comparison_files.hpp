// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/compare.hpp"
#include "core/comparison/tidy_rows.hpp"
#include "reports/comparison/comparison_report.hpp"
#include "reports/words/edition.hpp"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace weft::cli {

/// What every file of a comparison is written from.
struct ComparisonSource {
    const comparison::Comparison& comparison;
    std::span<const result::Result> results; ///< those it was made of, ready for its audience
    Edition edition;
    comparison::tidy::Tables tables;
};

/// The files of a comparison, format by format. What they are made of lives longer.
class ComparisonFiles {
public:
    /// Throws `Error` (Failure::input) when a result is ready for another audience.
    ComparisonFiles(const comparison::Comparison& comparison, std::span<const result::Result> results,
                    const Edition& edition);

    /// Of "html" the page, then the tables of its pictures; of "csv" the tidy tables and what describes them; of every other
    /// format one file. Made when they are asked for first.
    const std::vector<ReportFile>& in(const std::string& format);

    /// One file that points to no other. Not of "csv", which is several.
    std::string alone_in(const std::string& format);

private:
    std::vector<ReportFile> made_in(const std::string& format);

    ComparisonSource source_;
    std::map<std::string, std::vector<ReportFile>> made_;
};

/// What a comparison can be written in.
std::vector<std::string> comparison_formats();
/// What every folder of a comparison holds: the page, and what it points to. The page comes first.
std::vector<std::string> usual_comparison_formats();
/// What it holds where that was asked for.
std::vector<std::string> more_comparison_formats();

/// Writes a comparison in these formats into a new folder, and gives the paths in their order. Throws `Error`
/// (Failure::storage), and (Failure::conflict) where the folder holds something.
std::vector<std::filesystem::path> write_comparison(ComparisonFiles& files, const std::filesystem::path& folder,
                                                    std::span<const std::string> formats);

} // namespace weft::cli
