// SPDX-License-Identifier: MIT
/* weft/succession.h - an extension of the contract: whether the system was made by a merger in the year of this round.
 *
 *   const weft_succession* succession = (const weft_succession*)host->extension(host, WEFT_SUCCESSION_1);
 *   if (succession && succession->is_after_merger) ...
 *
 * Null: the engine does not know the extension. For one round after a merger half of a year's numbers are of systems
 * that are no more, so a number cautions and does not hold. What is promised of the contract holds here too.
 */
// clang-format off
#ifndef WEFT_SUCCESSION_H
#define WEFT_SUCCESSION_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define WEFT_SUCCESSION_1 "weft.succession/1"

typedef struct weft_succession {
    uint32_t           struct_size;
    uint32_t           is_after_merger;
    const char*        merged_on;    /* "2026-04-01"; "" without a merger */
    const char* const* predecessors; /* null-terminated keys of the former systems, sorted; empty without a merger */
} weft_succession;

#ifdef __cplusplus
}
#endif

#endif /* WEFT_SUCCESSION_H */
