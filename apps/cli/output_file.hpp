// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace weft::cli {

/// Writes a whole file or nothing: under a temporary name in the same folder, then renamed over what was there. A
/// device or pipe is written to directly. Throws `Error` (Failure::storage).
void write_file(const std::filesystem::path& path, std::string_view text);

/// Makes the folder and those above it where they are missing. Throws `Error` (Failure::storage).
void make_folder(const std::filesystem::path& folder);

} // namespace weft::cli
