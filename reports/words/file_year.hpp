// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace weft::words {

/// The year of a round, "2026-h1". Files that have to say when they were made say the first day of it, since a report
/// does not know: the same result gives the same bytes on any day.
int file_year(std::string_view round);

} // namespace weft::words
