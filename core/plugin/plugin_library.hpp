// SPDX-License-Identifier: MIT
#pragma once

#include <weft/plugin.h>

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace weft {

/// A plugin that was looked at, loaded and checked. Its library stays loaded until the program ends.
struct Plugin {
    const weft_plugin* entry = nullptr;
    std::filesystem::path file;
    std::string id;
    std::string name;
    std::string version;
    std::vector<std::string> rubrics;    ///< it serves; empty: any that names it
    std::vector<std::string> parameters; ///< it reads
    std::vector<std::string> measures;   ///< it reads
};

/// A file that is not used as a plugin, and why.
struct PluginRefusal {
    std::filesystem::path file;
    std::string reason;

    /// "refused old_records.so: built for plugin contract 2; this engine speaks 1"
    std::string sentence() const;
};

/// Looks (see `reason_not_to_load`), loads and checks. Throws nothing: whatever is wrong is a refusal.
std::variant<Plugin, PluginRefusal> load_plugin(const std::filesystem::path& file);

} // namespace weft
