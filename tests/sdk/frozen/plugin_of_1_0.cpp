// SPDX-License-Identifier: MIT
#include "tests/sdk/frozen/plugin_1_0.h"

/// A plugin that somebody built when the contract was 1.0 and never built again.
namespace {

using namespace weft_1_0;

weft_status assess(const weft_plugin* /*plugin*/, const weft_host* host) {
    for (uint32_t index = 0; index < host->criterion_count(host); ++index) {
        const weft_criterion* const criterion = host->criterion(host, index);
        if (criterion->struct_size < sizeof(weft_criterion) || criterion->state != WEFT_1_0_LEVEL) continue;
        const weft_ceiling ceiling{
            sizeof(weft_ceiling), criterion->level_count - 2, criterion->id, "old-rule", "It was so in 1.0.", "", ""};
        if (host->report_ceiling(host, &ceiling) != WEFT_1_0_OK) return WEFT_1_0_FAILED;
    }
    const weft_indicator indicator{sizeof(weft_indicator), 1, 1.0, "old-number", "An old number", "", ""};
    host->report_indicator(host, &indicator);
    const weft_caution caution{sizeof(weft_caution), 1, "old-caution", "", "It is old."};
    host->report_caution(host, &caution);
    return WEFT_1_0_OK;
}

const void* no_extension(const weft_plugin* /*plugin*/, const char* /*id*/) {
    return nullptr;
}

constexpr const char* none[] = {nullptr};

} // namespace

extern "C" {
__attribute__((visibility("default"))) extern const weft_1_0::weft_plugin weft_plugin_v1;
constinit const weft_1_0::weft_plugin weft_plugin_v1 = {sizeof(weft_1_0::weft_plugin),
                                                        0,
                                                        "org.example.of-1-0",
                                                        "Built in the days of 1.0",
                                                        "1.0.0",
                                                        none,
                                                        none,
                                                        none,
                                                        &assess,
                                                        &no_extension};
}
