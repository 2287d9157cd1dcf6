// SPDX-License-Identifier: MIT
#include <weft/not_tested.h>
#include <weft/plugin.h>
#include <weft/succession.h>

#include <type_traits>

// What the header promises of every struct, in every standard it may be compiled as.
#define WEFT_IS_PLAIN(Struct)                                                                                          \
    static_assert(std::is_standard_layout<Struct>::value && std::is_trivial<Struct>::value, "a struct of C");          \
    static_assert(offsetof_struct_size<Struct>() == 0, "starts with its size")

template <class Struct>
constexpr std::size_t offsetof_struct_size() {
    return __builtin_offsetof(Struct, struct_size);
}

WEFT_IS_PLAIN(weft_criterion);
WEFT_IS_PLAIN(weft_voice);
WEFT_IS_PLAIN(weft_evidence);
WEFT_IS_PLAIN(weft_measure);
WEFT_IS_PLAIN(weft_ceiling);
WEFT_IS_PLAIN(weft_indicator);
WEFT_IS_PLAIN(weft_caution);
WEFT_IS_PLAIN(weft_host);
WEFT_IS_PLAIN(weft_plugin);
WEFT_IS_PLAIN(weft_succession);
WEFT_IS_PLAIN(weft_not_tested);
WEFT_IS_PLAIN(weft_not_tested_host);

// A host of the future is longer, one of the past shorter: the field is there, or it is not.
bool has_extension(const weft_host& host);
bool has_extension(const weft_host& host) {
    return WEFT_HAS(&host, extension);
}
