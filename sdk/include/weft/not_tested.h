// SPDX-License-Identifier: MIT
/* weft/not_tested.h - an extension of the contract: a claim that a judgement could not test, and the measure it lacked.
 *
 *   const weft_not_tested_host* untested = (const weft_not_tested_host*)host->extension(host, WEFT_NOT_TESTED_1);
 *   if (untested) untested->report(host, &what);
 *
 * Null: the engine does not know the extension; report a caution instead. A report shows what was not tested beside what
 * was held back, so that measuring less never looks better. What is promised of the contract holds here too.
 */
// clang-format off
#ifndef WEFT_NOT_TESTED_H
#define WEFT_NOT_TESTED_H

#include <weft/plugin.h>

#ifdef __cplusplus
extern "C" {
#endif

#define WEFT_NOT_TESTED_1 "weft.not-tested/1"

typedef struct weft_not_tested {
    uint32_t    struct_size;
    uint32_t    reserved;
    const char* rule_id;      /* slug of the judgement */
    const char* criterion_id;
    const char* measure_id;   /* what would test it; may be "" */
    const char* text;         /* one sentence */
} weft_not_tested;

typedef struct weft_not_tested_host {
    uint32_t    struct_size;
    uint32_t    reserved;
    weft_status (*report)(const weft_host*, const weft_not_tested*); /* as the reports of weft_host */
} weft_not_tested_host;

#ifdef __cplusplus
}
#endif

#endif /* WEFT_NOT_TESTED_H */
