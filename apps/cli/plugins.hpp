// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/console.hpp"
#include "apps/cli/options.hpp"
#include "core/findings/assessor.hpp"
#include "core/plugin/plugin_folder.hpp"
#include "core/rubric/framework.hpp"

#include <filesystem>
#include <string>

namespace weft::cli {

/// The shipped plugins, which lie beside the program, and those of the folder that was named. Throws `Error`
/// (Failure::not_allowed) for a folder named without trust, (Failure::input) for one that is none.
PluginFolder load_chosen_plugins(const PluginOptions& options);

/// The same for one file. Throws `Error` (Failure::not_allowed) for one outside the shipped folder without trust.
PluginFolder load_chosen_plugin(const std::filesystem::path& file, const PluginOptions& options);

/// The assessors that the rubrics of a framework name. No plugin is loaded where none is named; files that were refused
/// are said to `console`.
AssessorSource assessors_for(const Framework& framework, const PluginOptions& options, Console& console);

/// "its rubrics", "none", "weft.clinical and weft.service": texts of a plugin, as a terminal may be shown them.
std::string listed(const std::vector<std::string>& texts, const std::string& none);

} // namespace weft::cli
