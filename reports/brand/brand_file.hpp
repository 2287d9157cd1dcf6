// SPDX-License-Identifier: MIT
#pragma once

#include "core/problem.hpp"
#include "core/rubric/brand_policy.hpp"
#include "reports/brand/brand.hpp"

#include <filesystem>
#include <optional>

namespace weft {

/// Reads a brand (docs/branding.md), its logo from beside it. Nothing when it holds mistakes or colours that too many
/// people could not tell apart. Throws `Error` (Failure::input) for a file that cannot be read and a logo that is refused.
std::optional<Brand> read_brand(const std::filesystem::path& file, const BrandPolicy& policy, Problems& problems);

} // namespace weft
