// SPDX-License-Identifier: MIT
#pragma once

// Private to this folder: the only header that shows toml++.

#include "core/toml/toml_document.hpp"

#include <toml++/toml.h>

namespace weft {

/// What every table of one document shares.
struct TomlTable::Reading {
    SourceText source;
    toml::table root;
    Problems* problems;
};

/// Where a node stands. Its width is known while it begins and ends on one line.
Place place_of_region(const toml::source_region& region);

} // namespace weft
