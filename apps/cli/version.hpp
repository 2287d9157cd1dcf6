// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace weft::cli {

/// "0.1.0": of the engine, as results name it.
std::string version();

} // namespace weft::cli
