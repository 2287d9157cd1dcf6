// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

extern "C" int answer_of_some_library();

namespace {

weft_status call_it(const weft_plugin* /*plugin*/, const weft_host* /*host*/) {
    return static_cast<weft_status>(answer_of_some_library());
}

} // namespace

/// Needs a library that is not installed.
constinit const weft_plugin weft_plugin_v1 =
    weft::refused::sound_entry_but([](weft_plugin& entry) { entry.assess = &call_it; });
