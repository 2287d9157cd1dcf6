// SPDX-License-Identifier: MIT
#pragma once

#include "core/rubric/brand_policy.hpp"
#include "core/toml/toml_document.hpp"

namespace weft {

/// What [brand] of defaults.toml says; every key has to be there.
BrandPolicy read_brand_policy(const TomlTable& table);

} // namespace weft
