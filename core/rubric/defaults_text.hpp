// SPDX-License-Identifier: MIT
#pragma once

namespace weft {

/// rubrics/defaults.toml as it stood when the program was built.
extern const char* const defaults_text;

} // namespace weft
