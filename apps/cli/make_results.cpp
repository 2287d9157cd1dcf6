// SPDX-License-Identifier: MIT
#include "apps/cli/make_results.hpp"

#include "apps/cli/plugins.hpp"
#include "apps/cli/progress_bar.hpp"
#include "apps/cli/version.hpp"
#include "core/assessment/assess.hpp"
#include "core/assessment/level_words.hpp"
#include "core/error.hpp"

#include <utility>

namespace weft::cli {

Assessed assess_named(const InputNames& names, unsigned threads, const PluginOptions& plugins, const std::string& done,
                      Console& console) {
    Problems problems;
    ProgressBar bar;
    auto inputs = read_inputs(names, problems, [&bar](std::uint64_t bytes, std::uint64_t bytes_in_all) {
        bar.show("reading", bytes, bytes_in_all);
    });
    if (!problems.empty()) {
        bar.wipe();
        console.say_as_it_is(to_text(problems));
    }
    if (!inputs) {
        throw Error(Failure::input, "nothing was " + done + ": " + count_of(problems.count(), "problem", "problems"));
    }
    weft::AssessOptions options;
    options.threads = threads_to_use(threads);
    options.engine_version = version();
    options.progress = [&bar](std::size_t assessments, std::size_t in_all) {
        bar.show("assessing", assessments, in_all);
    };
    const auto assessors = assessors_for(inputs->framework, plugins, console);
    auto results = assess_all(inputs->framework, inputs->submissions.table, inputs->systems, assessors, options);
    return {std::move(*inputs), std::move(results)};
}

std::vector<result::Result> make_results(const InputNames& names, unsigned threads, const PluginOptions& plugins,
                                         const std::string& done, Console& console) {
    return assess_named(names, threads, plugins, done, console).results;
}

} // namespace weft::cli
