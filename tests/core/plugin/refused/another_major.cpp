// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

#include <cstdlib>

namespace {

[[gnu::constructor]] void run_when_loaded() {
    std::abort(); // the engine has to refuse it without running any of it
}

} // namespace

/// Built for a contract that this engine does not speak.
extern "C" {
WEFT_EXPORT extern const weft_plugin weft_plugin_v2;
constinit const weft_plugin weft_plugin_v2 = weft::refused::sound_entry();
}
