// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/console.hpp"
#include "apps/cli/options.hpp"
#include "core/assessment/result.hpp"
#include "reports/html/report_parts.hpp"

#include <memory>
#include <span>
#include <vector>

namespace weft::cli {

/// What was named on the command line beside the results of a report, read once and cut down for each of them. Parts point
/// into it.
class GivenParts {
public:
    /// Throws `Error` where a file cannot be read, or is of no result, after its mistakes were shown. `records` are the results
    /// as they were given, `seen` the same as their audience may see them.
    GivenParts(const ReportRequest& request, std::span<const result::Result> records,
               std::span<const result::Result> seen, Console& console);
    GivenParts(const GivenParts&) = delete;
    GivenParts& operator=(const GivenParts&) = delete;
    ~GivenParts();

    /// Of each result, in their order.
    const std::vector<ReportParts>& parts() const { return parts_; }

private:
    struct Read;
    std::unique_ptr<Read> read_;
    std::vector<ReportParts> parts_;
};

} // namespace weft::cli
