// SPDX-License-Identifier: MIT
#include "apps/cli/make_results.hpp"

#include "apps/cli/plugins.hpp"
#include "apps/cli/version.hpp"
#include "core/assessment/assess.hpp"

#include <utility>

namespace weft::cli {

Assessed assess_named(const InputNames& names, unsigned threads, const PluginOptions& plugins, const std::string& done,
                      Console& console) {
    ProgressBar bar;
    auto inputs = require_inputs(names, done, bar, console);
    weft::AssessOptions options;
    options.threads = threads_to_use(threads);
    options.engine_version = version();
    options.progress = [&bar](std::size_t assessments, std::size_t in_all) {
        bar.show("assessing", assessments, in_all);
    };
    const auto assessors = assessors_for(inputs.framework, plugins, console);
    auto results = assess_all(inputs.framework, inputs.submissions.table, inputs.systems, assessors, options);
    return {std::move(inputs), std::move(results)};
}

std::vector<result::Result> make_results(const InputNames& names, unsigned threads, const PluginOptions& plugins,
                                         const std::string& done, Console& console) {
    return assess_named(names, threads, plugins, done, console).results;
}

} // namespace weft::cli
