// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace weft {

/// True for a day of the calendar written as YYYY-MM-DD: "2024-02-29" but not "2023-02-29". Such dates are
/// ordered as text.
bool is_iso_date(std::string_view text);

} // namespace weft
