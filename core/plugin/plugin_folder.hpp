// SPDX-License-Identifier: MIT
#pragma once

#include "core/findings/assessor.hpp"
#include "core/plugin/plugin_library.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// The plugins of one folder, in the order of their files' names.
struct PluginFolder {
    std::vector<Plugin> plugins;
    std::vector<PluginRefusal> refusals;

    const Plugin* find(std::string_view id) const;
};

/// Loads every `*.so` of a folder. A folder that is not there holds no plugins.
PluginFolder load_plugins(const std::filesystem::path& folder);

/// Adds one plugin, or every one of another folder. A second of the same id is refused.
void add_plugin(PluginFolder& plugins, const std::filesystem::path& file);
void add_plugins(PluginFolder& plugins, const std::filesystem::path& folder);

/// Gives the built-in assessor, or the plugin of this id with this long to assess one domain. `folder` is copied.
AssessorSource assessors_of(const PluginFolder& folder, std::chrono::milliseconds deadline);

} // namespace weft
