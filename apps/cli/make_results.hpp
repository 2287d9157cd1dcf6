// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/assessment_inputs.hpp"
#include "apps/cli/console.hpp"
#include "apps/cli/options.hpp"
#include "core/assessment/result.hpp"

#include <vector>

namespace weft::cli {

/// What was read, and what came of it.
struct Assessed {
    AssessmentInputs inputs;
    std::vector<result::Result> results;
};

/// Reads what is named and assesses all of it, with a progress bar, and shows warnings. Where there are mistakes it
/// shows all of them and throws `Error` (Failure::input) that nothing was `done`: "assessed", "verified".
/// Plugins that were refused are said; their domains say so too.
Assessed assess_named(const InputNames& names, unsigned threads, const PluginOptions& plugins, const std::string& done,
                      Console& console);

/// The same, for those who need the results alone.
std::vector<result::Result> make_results(const InputNames& names, unsigned threads, const PluginOptions& plugins,
                                         const std::string& done, Console& console);

} // namespace weft::cli
