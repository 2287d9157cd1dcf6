// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace weft::cli {

/// A folder of files that come with the program and may be others of the user's own.
struct ShippedFolder {
    std::string name;                                         ///< "rubrics"
    std::string option;                                       ///< that names one: "--rubrics"
    std::string variable;                                     ///< of the environment, that does: "WEFT_RUBRICS"
    std::function<bool(const std::filesystem::path&)> is_one; ///< whether a folder that was not named is one
};

/// The one that was `given`, else named by the environment, else the nearest from here upwards, else the one beside the
/// program. Throws `Error` (Failure::input) when one that was named is no folder.
std::optional<std::filesystem::path> find_shipped_folder(const ShippedFolder& shipped, const std::string& given);

} // namespace weft::cli
