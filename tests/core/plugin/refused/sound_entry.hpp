// SPDX-License-Identifier: MIT
#pragma once

#include <weft/plugin.h>

namespace weft::refused {

inline constexpr const char* none[] = {nullptr};

constexpr weft_status report_nothing(const weft_plugin* /*plugin*/, const weft_host* /*host*/) {
    return WEFT_OK;
}

constexpr const void* no_extension(const weft_plugin* /*plugin*/, const char* /*id*/) {
    return nullptr;
}

/// An entry with nothing wrong in it; each plugin of this folder spoils one thing.
constexpr weft_plugin sound_entry() {
    return {
        .struct_size = sizeof(weft_plugin),
        .needs_minor = 0,
        .id = "org.example.sound",
        .name = "Nothing wrong",
        .version = "1.0.0",
        .rubric_ids = none,
        .parameter_keys = none,
        .measure_ids = none,
        .assess = &report_nothing,
        .extension = &no_extension,
    };
}

template <class Change>
constexpr weft_plugin sound_entry_but(Change change) {
    auto entry = sound_entry();
    change(entry);
    return entry;
}

} // namespace weft::refused
