// SPDX-License-Identifier: MIT
#include "apps/cli/plugins.hpp"

#include "core/assessment/level_words.hpp"
#include "core/error.hpp"
#include "core/findings/as_answered.hpp"

#include <algorithm>
#include <system_error>

namespace weft::cli {
namespace {

namespace fs = std::filesystem;

/// Where a build or an installation puts its own plugins.
fs::path shipped_folder() {
    std::error_code unreadable;
    const fs::path program = fs::read_symlink("/proc/self/exe", unreadable).parent_path();
    const fs::path installed = program / "../lib/weft/plugins";
    return (fs::is_directory(installed, unreadable) ? installed : program / "../plugins").lexically_normal();
}

bool is_shipped(const fs::path& folder) {
    std::error_code differs;
    return fs::equivalent(folder, shipped_folder(), differs) && !differs;
}

void require_trust(const fs::path& folder, const PluginOptions& options) {
    if (!options.trust_in_process && !is_shipped(folder)) {
        throw Error(Failure::not_allowed, "plugins of '" + folder.string() +
                                              "' would run inside weft and may do all that it may; say "
                                              "--trust-in-process if you vouch for them");
    }
}

} // namespace

PluginFolder load_chosen_plugins(const PluginOptions& options) {
    PluginFolder plugins = load_plugins(shipped_folder());
    if (options.folder.empty() || is_shipped(options.folder)) {
        return plugins;
    }
    std::error_code unreadable;
    if (!fs::is_directory(options.folder, unreadable)) {
        throw Error(Failure::input, "--plugins names '" + options.folder + "', which is not a folder");
    }
    require_trust(options.folder, options);
    add_plugins(plugins, options.folder);
    return plugins;
}

PluginFolder load_chosen_plugin(const fs::path& file, const PluginOptions& options) {
    require_trust(file.has_parent_path() ? file.parent_path() : fs::path("."), options);
    PluginFolder plugins;
    add_plugin(plugins, file);
    return plugins;
}

AssessorSource assessors_for(const Framework& framework, const PluginOptions& options, Console& console) {
    const auto is_built_in = [](const Domain& domain) {
        return built_in_assessor(domain.rubric.assessor.id) != nullptr;
    };
    if (std::ranges::all_of(framework.domains, is_built_in)) {
        return built_in_assessor;
    }
    const PluginFolder plugins = load_chosen_plugins(options);
    for (const PluginRefusal& refusal : plugins.refusals) {
        console.say(refusal.sentence());
    }
    return assessors_of(plugins, options.deadline);
}

std::string listed(const std::vector<std::string>& texts, const std::string& none) {
    return texts.empty() ? none : printable(enumerate(texts));
}

} // namespace weft::cli
