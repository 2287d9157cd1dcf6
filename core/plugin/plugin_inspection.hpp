// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace weft {

/// Why a file may not be loaded as a plugin, found without running any of it: others may write to it, it is no shared
/// library for this system, it was built for another major version of the contract. Nothing when it may be loaded.
/// The reason is the second half of "refused X: ...".
std::optional<std::string> reason_not_to_load(const std::filesystem::path& file);

} // namespace weft
