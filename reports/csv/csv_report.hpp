// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <span>
#include <string>

namespace weft {

/// Tidy rows for R, pandas and spreadsheets; csv/columns.cpp says what each column means. A header, then one row a
/// thing: the whole, every domain, capability and criterion, every sector on every criterion, every answer. An empty
/// number is not known and never zero; `reason` says why. UTF-8, comma, line feed.
std::string csv_report(const result::Result& result);

/// The rows of many results under one header, in the order given.
std::string csv_of_all(std::span<const result::Result* const> results);

} // namespace weft
