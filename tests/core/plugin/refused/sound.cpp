// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

/// The one that is loaded, so that the others are refused for what is wrong in them and nothing else.
constinit const weft_plugin weft_plugin_v1 = weft::refused::sound_entry();
