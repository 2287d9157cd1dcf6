// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/json_documents.hpp"
#include "apps/cli/plugins.hpp"
#include "apps/cli/text_table.hpp"

namespace weft::cli {

int run_plugin_list(const ListPluginsRequest& request, const CommonOptions& common, Console& console) {
    const PluginFolder plugins = load_chosen_plugins(request.plugins);
    if (common.json) {
        console.print(plugins_document(plugins));
        return 0;
    }
    TextTable table{{{"plugin"}, {"version"}, {"name"}, {"file"}}, {}};
    for (const Plugin& plugin : plugins.plugins) {
        table.rows.push_back(
            {plugin.id, printable(plugin.version), printable(plugin.name), printable(plugin.file.filename().string())});
    }
    const auto emphasise = [&console](std::string_view text) { return console.emphasised(text); };
    console.print(table.rows.empty() ? "there are no plugins\n" : laid_out(table, console.width(), emphasise));
    for (const PluginRefusal& refusal : plugins.refusals) {
        console.print(printable(refusal.sentence()) + "\n");
    }
    return 0;
}

} // namespace weft::cli
