// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.hpp"

#include <filesystem>
#include <string>

namespace weft {

/// Throws an `Error` (Failure::storage) whose sentence names the file, what happened and what to do.
[[noreturn]] void fail_with(int sqlite_code, const Database& database);

/// The sentence for a code; `detail` is SQLite's own words, shown where ours would not say enough.
std::string storage_sentence(int sqlite_code, const std::filesystem::path& path, const std::string& detail);

} // namespace weft
