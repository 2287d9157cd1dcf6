// SPDX-License-Identifier: MIT
#pragma once

#include "apps/cli/options.hpp"

#include <string>
#include <vector>

namespace weft::cli {

/// Reads the arguments after the program's name. Throws `Error` (Failure::usage) with a sentence, a suggestion
/// where a name was nearly right, and which help to read.
CommandLine read_command_line(std::vector<std::string> arguments);

} // namespace weft::cli
