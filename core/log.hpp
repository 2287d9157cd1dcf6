// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace weft::log {

enum class Level { off, error, warning, info, debug };

/// Names as on the command line: "off", "error", "warning", "info", "debug".
bool set_level(std::string_view name);

/// One line on standard error each. Ids and counts only, never what a respondent wrote. Control characters
/// are escaped, so that nobody can forge a line. Cheap when the level is off: pass ready text only then.
void error(std::string_view message);
void warning(std::string_view message);
void info(std::string_view message);
void debug(std::string_view message);

bool is_on(Level level);

} // namespace weft::log
