// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/plugins.hpp"
#include "core/error.hpp"
#include "core/nearest_name.hpp"

#include <algorithm>
#include <iterator>

namespace weft::cli {
namespace {

bool is_file(const std::string& plugin) {
    return plugin.find('/') != std::string::npos || plugin.ends_with(".so");
}

Plugin find_plugin(const ShowPluginRequest& request) {
    const bool by_file = is_file(request.plugin);
    const PluginFolder plugins =
        by_file ? load_chosen_plugin(request.plugin, request.plugins) : load_chosen_plugins(request.plugins);
    if (by_file && plugins.plugins.empty()) {
        throw Error(Failure::plugin, plugins.refusals.front().sentence());
    }
    if (by_file) {
        return plugins.plugins.front();
    }
    if (const Plugin* plugin = plugins.find(request.plugin)) {
        return *plugin;
    }
    std::vector<std::string> known;
    std::ranges::transform(plugins.plugins, std::back_inserter(known), &Plugin::id);
    throw Error(Failure::plugin, "there is no plugin '" + request.plugin + "'" + did_you_mean(request.plugin, known) +
                                     "\n'weft plugin list' names those there are.");
}

} // namespace

int run_plugin_info(const ShowPluginRequest& request, const CommonOptions& common, Console& console) {
    const Plugin plugin = find_plugin(request);
    if (common.json) {
        console.print(plugin_document(plugin));
        return 0;
    }
    console.print(plugin.id + " " + printable(plugin.version) + ": " + printable(plugin.name) + "\n");
    console.print("  file        " + printable(plugin.file.string()) + "\n");
    console.print("  serves      " + listed(plugin.rubrics, "any rubric that names it") + "\n");
    console.print("  parameters  " + listed(plugin.parameters, "none") + "\n");
    console.print("  measures    " + listed(plugin.measures, "none") + "\n");
    return 0;
}

} // namespace weft::cli
