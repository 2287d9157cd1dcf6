// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"
#include "reports/tidy/tidy_table.hpp"

#include <span>
#include <string>

namespace weft::tidy {

/// datapackage.json of Frictionless Data Package 2: what each file and column is, which columns name a row, and by what
/// all of it was made. Programs that know the format read every table with the right types.
std::string data_package(const comparison::Comparison& comparison, std::span<const Table> tables);

} // namespace weft::tidy
