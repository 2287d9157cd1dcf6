// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

#include <cstddef>

/// Says that its entry ends before the last field.
constinit const weft_plugin weft_plugin_v1 =
    weft::refused::sound_entry_but([](weft_plugin& entry) { entry.struct_size = offsetof(weft_plugin, extension); });
