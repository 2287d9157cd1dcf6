// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/compare.hpp"
#include "reports/words/edition.hpp"

#include <span>
#include <string>
#include <vector>

namespace weft {

/// A file of a report, by its name in the report's folder, which may begin with a folder of its own.
struct ReportFile {
    std::string name;
    std::string text;
};

/// Systems beside each other as a page for those who oversee them, and a CSV file a picture. `results` are those the
/// comparison was made of, in any order. The page comes first.
std::vector<ReportFile> comparison_report(const comparison::Comparison& comparison,
                                          std::span<const result::Result> results, const Edition& edition = {});

/// The page by itself, which points to no file beside it: for a PDF, and for whoever gets one file.
std::string comparison_page(const comparison::Comparison& comparison, std::span<const result::Result> results,
                            const Edition& edition = {});

} // namespace weft
