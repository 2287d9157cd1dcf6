// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_folder.hpp"

#include "core/findings/as_answered.hpp"
#include "core/plugin/plugin_assessor.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace weft {

namespace fs = std::filesystem;

const Plugin* PluginFolder::find(std::string_view id) const {
    const auto found = std::ranges::find(plugins, id, &Plugin::id);
    return found == plugins.end() ? nullptr : &*found;
}

void add_plugin(PluginFolder& plugins, const fs::path& file) {
    auto loaded = load_plugin(file);
    if (auto* const refusal = std::get_if<PluginRefusal>(&loaded)) {
        plugins.refusals.push_back(std::move(*refusal));
        return;
    }
    auto& plugin = std::get<Plugin>(loaded);
    if (const auto* const first = plugins.find(plugin.id))
        plugins.refusals.push_back({file, first->file.filename().string() + " is already loaded as " + plugin.id});
    else
        plugins.plugins.push_back(std::move(plugin));
}

void add_plugins(PluginFolder& plugins, const fs::path& folder) {
    std::error_code absent;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, absent))
        if (entry.path().extension() == ".so") files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files)
        add_plugin(plugins, file);
}

PluginFolder load_plugins(const fs::path& folder) {
    PluginFolder plugins;
    add_plugins(plugins, folder);
    return plugins;
}

AssessorSource assessors_of(const PluginFolder& folder, std::chrono::milliseconds deadline) {
    std::map<std::string, std::shared_ptr<const Assessor>, std::less<>> assessors;
    for (const auto& plugin : folder.plugins)
        assessors.emplace(plugin.id, std::make_shared<const PluginAssessor>(plugin, deadline));
    return [assessors = std::move(assessors)](const std::string& id) {
        const auto found = assessors.find(id);
        return found == assessors.end() ? built_in_assessor(id) : found->second;
    };
}

} // namespace weft
