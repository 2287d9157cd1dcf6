// SPDX-License-Identifier: MIT
#pragma once

#include <weft/assessment.hpp>
#include <weft/plugin.h>

#include <exception>

namespace weft {
namespace sdk {

namespace detail {

template <class Plugin>
struct NoNames {
    static const char* const names[1];
};
template <class Plugin>
const char* const NoNames<Plugin>::names[1] = {nullptr};

// The lists an author may leave out: without `rubrics` it serves any rubric that names it.
template <class Plugin>
constexpr auto rubrics_of(int) -> decltype(&Plugin::rubrics[0]) {
    return &Plugin::rubrics[0];
}
template <class Plugin>
constexpr const char* const* rubrics_of(...) {
    return NoNames<Plugin>::names;
}
template <class Plugin>
constexpr auto parameters_of(int) -> decltype(&Plugin::parameters[0]) {
    return &Plugin::parameters[0];
}
template <class Plugin>
constexpr const char* const* parameters_of(...) {
    return NoNames<Plugin>::names;
}
template <class Plugin>
constexpr auto measures_of(int) -> decltype(&Plugin::measures[0]) {
    return &Plugin::measures[0];
}
template <class Plugin>
constexpr const char* const* measures_of(...) {
    return NoNames<Plugin>::names;
}

template <class Plugin>
weft_status assess(const weft_plugin*, const weft_host* host) noexcept {
    try {
        Assessment assessment(host);
        Plugin().assess(assessment);
        return assessment.is_cancelled() ? WEFT_CANCELLED : WEFT_OK;
    } catch (const std::exception& error) {
        host->log(host, 0, error.what());
    } catch (...) {
        host->log(host, 0, "threw something that is no std::exception");
    }
    return WEFT_FAILED;
}

inline const void* no_extension(const weft_plugin*, const char*) {
    return nullptr;
}

} // namespace detail

} // namespace sdk
} // namespace weft

/// Exports the plugin; once in one file of the library, outside any namespace.
#define WEFT_PLUGIN(Plugin)                                                                                            \
    extern "C" WEFT_EXPORT const weft_plugin weft_plugin_v1 = {                                                        \
        sizeof(weft_plugin),                                                                                           \
        0,                                                                                                             \
        Plugin::id,                                                                                                    \
        Plugin::name,                                                                                                  \
        Plugin::version,                                                                                               \
        ::weft::sdk::detail::rubrics_of<Plugin>(0),                                                                    \
        ::weft::sdk::detail::parameters_of<Plugin>(0),                                                                 \
        ::weft::sdk::detail::measures_of<Plugin>(0),                                                                   \
        &::weft::sdk::detail::assess<Plugin>,                                                                          \
        &::weft::sdk::detail::no_extension,                                                                            \
    }
