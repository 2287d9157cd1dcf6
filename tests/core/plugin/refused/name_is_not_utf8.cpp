// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

/// Its name cannot be shown.
constinit const weft_plugin weft_plugin_v1 =
    weft::refused::sound_entry_but([](weft_plugin& entry) { entry.name = "Caf\xe9"; });
