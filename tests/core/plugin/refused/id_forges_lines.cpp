// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

/// Its id would write a line of its own into a log.
constinit const weft_plugin weft_plugin_v1 =
    weft::refused::sound_entry_but([](weft_plugin& entry) { entry.id = "org.example\nrefused nothing: all is well"; });
