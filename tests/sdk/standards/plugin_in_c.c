// SPDX-License-Identifier: MIT
#include <weft/plugin.h>

/* A plugin in C, by the contract alone. It notes how many criteria it was shown a level of. */
static weft_status assess(const weft_plugin* plugin, const weft_host* host) {
    double levels = 0;
    (void)plugin;
    for (uint32_t index = 0; index < host->criterion_count(host); ++index) {
        const weft_criterion* criterion = host->criterion(host, index);
        if (WEFT_HAS(criterion, stage) && criterion->state == WEFT_LEVEL) levels += 1;
    }
    const weft_indicator indicator = {
        .struct_size = sizeof indicator,
        .has_value = 1,
        .value = levels,
        .id = "levels",
        .title = "Criteria with a level",
        .unit = "criteria",
        .basis = "",
    };
    return host->report_indicator(host, &indicator);
}

static const void* no_extension(const weft_plugin* plugin, const char* id) {
    (void)plugin;
    (void)id;
    return 0;
}

static const char* const none[] = {0};

const weft_plugin weft_plugin_v1 = {
    .struct_size = sizeof(weft_plugin),
    .needs_minor = 0,
    .id = "org.example.in-c",
    .name = "Written in C",
    .version = "1.0.0",
    .rubric_ids = none,
    .parameter_keys = none,
    .measure_ids = none,
    .assess = assess,
    .extension = no_extension,
};
