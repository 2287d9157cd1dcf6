// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

/// One of its fields, WEFT_NULL_FIELD, points nowhere. Built once for each.
constinit const weft_plugin weft_plugin_v1 =
    weft::refused::sound_entry_but([](weft_plugin& entry) { entry.WEFT_NULL_FIELD = nullptr; });
