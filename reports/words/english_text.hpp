// SPDX-License-Identifier: MIT
#pragma once

namespace weft::words {

/// words/en.toml as it stood when the program was built.
extern const char* const english_text;

} // namespace weft::words
