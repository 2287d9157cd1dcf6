// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

extern "C" int nobody_defines_this();

namespace {

weft_status call_it(const weft_plugin* /*plugin*/, const weft_host* /*host*/) {
    return static_cast<weft_status>(nobody_defines_this());
}

} // namespace

/// Calls a function that no library has.
constinit const weft_plugin weft_plugin_v1 =
    weft::refused::sound_entry_but([](weft_plugin& entry) { entry.assess = &call_it; });
