// SPDX-License-Identifier: MIT
#pragma once

#include <string>

/// What to put right when a run is stopped by Ctrl-C or a signal to end.
namespace weft::cli {

/// From here on SIGINT ends the program at once with exit code 130, and SIGTERM and SIGHUP as they do, after the
/// file named by `remove_if_interrupted` is removed and the progress bar wiped. A closed pipe is no signal.
void handle_interruption();

/// The file to be removed, one at a time; set and cleared by the thread that writes it.
void remove_if_interrupted(const std::string& path);
void keep_if_interrupted();

/// Whether a progress bar stands on standard error.
void bar_is_shown(bool shown);

} // namespace weft::cli
