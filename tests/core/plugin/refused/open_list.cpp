// SPDX-License-Identifier: MIT
#include "tests/core/plugin/refused/sound_entry.hpp"

#include <array>

namespace {

constexpr auto endless = [] {
    std::array<const char*, 2000> names{};
    names.fill("org-example-records");
    return names;
}();

} // namespace

/// A list of it has no end: nobody put the null there.
constinit const weft_plugin weft_plugin_v1 =
    weft::refused::sound_entry_but([](weft_plugin& entry) { entry.measure_ids = endless.data(); });
