// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

/// Its id could not stand in a rubric.
constinit const weft_plugin weft_plugin_v1 =
    weft::refused::sound_entry_but([](weft_plugin& entry) { entry.id = "Records of Example Ltd"; });
