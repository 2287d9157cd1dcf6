// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace weft::csv {

struct Column {
    std::string_view name;
    std::string_view means;
};

/// The columns in their order. They are a contract with those who read the files: a column keeps its name, its meaning
/// and its place, and new ones come at the end.
std::span<const Column> columns();

} // namespace weft::csv
