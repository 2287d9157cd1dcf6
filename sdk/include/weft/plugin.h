// SPDX-License-Identifier: MIT
/* weft/plugin.h - everything the engine and an assessment plugin know of each other.
 *
 *   - The engine looks for weft_plugin_v1 in the library's symbol table before it loads it; a plugin for another
 *     major version is refused by that name, unexecuted. It then loads it and checks struct_size and needs_minor.
 *     It never unloads it.
 *   - assess() runs once per assessment, on one thread, and must be reentrant: assessments may run side by side.
 *     Nothing obtained from its host outlives the call; what it reports is copied at the call.
 *   - C types only: no exception, no C++ object and no ownership crosses the boundary. Nobody frees what the other
 *     allocated.
 *   - Strings are UTF-8, NUL-terminated and never null; "" means none.
 *   - Structs start with struct_size, have no padding, and cross one at a time by pointer, never in arrays. Fields are
 *     added at the end, in a minor version; read a younger field only if WEFT_HAS it. Anything optional is an
 *     extension, asked for by id.
 *   - Levels are ranks: 0 is the worst, level_count - 1 the best, whatever the rubric prints.
 *   - A ceiling may depend on answers only so that a better answer never lowers it.
 *
 * Works as C11, C17 and C++11 to C++20. C++ authors include <weft/plugin.hpp> instead.
 */
// clang-format off
#ifndef WEFT_PLUGIN_H
#define WEFT_PLUGIN_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define WEFT_ABI_MAJOR 1
#define WEFT_ABI_MINOR 0
#define WEFT_EXPORT __attribute__((visibility("default")))

/* True when the object the other side made is long enough to have the field. */
#define WEFT_HAS(object, field) \
    ((const char*)(&(object)->field + 1) - (const char*)(object) <= (int64_t)(object)->struct_size)

typedef uint32_t weft_status; /* fixed width: how wide an enum is, is the compiler's choice */
#define WEFT_OK        0u
#define WEFT_FAILED    1u /* the reason has gone to host->log */
#define WEFT_CANCELLED 2u /* the engine asked to stop; what was reported so far is kept */

typedef uint32_t weft_state;
#define WEFT_LEVEL          0u
#define WEFT_NOT_APPLICABLE 1u
#define WEFT_UNKNOWN        2u /* too little to judge by; never a zero */
#define WEFT_NOT_ASKED      3u

/* What all voices together say of one criterion. Lives until assess() returns, as does all the host gives. */
typedef struct weft_criterion {
    uint32_t    struct_size;
    weft_state  state;
    int32_t     level_count;    /* how many levels its scale has */
    int32_t     claimed;        /* rank by majority; -1 unless state is WEFT_LEVEL */
    int32_t     evidenced;      /* claimed, capped by the grade of evidence; -1 if none or evidence is off */
    uint32_t    evidence_grade; /* 0 none, 1 assertion, 2 document, 3 corroborated, 4 verified */
    uint32_t    level_givers;   /* people who gave a level */
    uint32_t    is_critical;
    double      coverage;       /* share of the weight that gave a level, 0 to 1 */
    const char* id;
    const char* capability_id;
    const char* system_level;   /* "interpersonal", "organisation-team", "organisation-system" or "" */
    const char* stage;          /* "entry", "functioning", "effectiveness" or "" */
} weft_criterion;

/* One sector on one criterion. */
typedef struct weft_voice {
    uint32_t    struct_size;
    uint32_t    role; /* 0 other, 1 lead (pays or chairs), 2 voice */
    uint32_t    given, dont_know, not_applicable, missing; /* people */
    int32_t     level; /* rank: the sector's own majority; -1 if nobody gave a level */
    uint32_t    reserved;
    const char* sector_id;
} weft_voice;

/* One piece of evidence for a criterion. Titles and links stay with the engine. */
typedef struct weft_evidence {
    uint32_t    struct_size;
    uint32_t    grade; /* 1 assertion, 2 document, 3 corroborated, 4 verified */
    const char* id;
    const char* kind;
    const char* date; /* "2026-03-01" or "" */
    const char* sector_id;
} weft_evidence;

/* A number beside the opinions. Numerator and denominator are as given and may be absurd: look before dividing. */
typedef struct weft_measure {
    uint32_t    struct_size;
    uint32_t    is_known;       /* 0: the rubric asks for it and nobody gave it; the numbers are then 0 */
    int32_t     rank_supported; /* by the rubric's thresholds; -1 if there are none or the value is unknown */
    int32_t     rank_at_high;   /* the same at the interval's high end: higher is ruled out beyond chance */
    double      numerator, denominator;
    double      low, high;      /* 95 % interval of the share, the value itself if exact; NaN if unknown or absurd */
    const char* id;
    const char* criterion_id;
    const char* stratum;        /* "" for the whole, else "key=value" joined by ";" */
    const char* period_start;
    const char* period_end;
} weft_measure;

/* Holds a criterion at a level, and says why in words for people. */
typedef struct weft_ceiling {
    uint32_t    struct_size;
    int32_t     at_most; /* rank on the criterion's scale */
    const char* criterion_id;
    const char* rule_id;     /* slug of the judgement */
    const char* reason;      /* one sentence */
    const char* remediation; /* what would lift it; may be "" */
    const char* basis;       /* the numbers and sources it stands on; may be "" */
} weft_ceiling;

/* A derived number to show. */
typedef struct weft_indicator {
    uint32_t    struct_size;
    uint32_t    has_value; /* 0: cannot be said; the value is then not read */
    double      value;     /* finite */
    const char* id;
    const char* title;
    const char* unit;
    const char* basis;
} weft_indicator;

/* Says something and changes nothing. */
typedef struct weft_caution {
    uint32_t    struct_size;
    uint32_t    severity; /* 0 note, 1 warning */
    const char* rule_id;
    const char* criterion_id; /* "" when it is about the domain */
    const char* text;
} weft_caution;

/* The engine during one assess(); use it on that thread only. Indices run from 0; past the end a call that returns a
 * pointer returns null, one that returns a number returns 0. */
typedef struct weft_host weft_host;
struct weft_host {
    uint32_t    struct_size, abi_minor;
    void*       context; /* the engine's own */
    const char* rubric_id;
    const char* rubric_version;
    uint32_t              (*criterion_count)(const weft_host*);
    const weft_criterion* (*criterion)(const weft_host*, uint32_t index);
    uint32_t              (*has_tag)(const weft_host*, uint32_t criterion, const char* tag);
    uint32_t              (*sector_count)(const weft_host*);
    const weft_voice*     (*voice)(const weft_host*, uint32_t criterion, uint32_t sector);
    uint32_t              (*count_at)(const weft_host*, uint32_t criterion, uint32_t sector, int32_t rank); /* people */
    uint32_t              (*evidence_count)(const weft_host*, uint32_t criterion);
    const weft_evidence*  (*evidence)(const weft_host*, uint32_t criterion, uint32_t index);
    uint32_t              (*measure_count)(const weft_host*); /* of the whole framework, known or not, by stratum */
    const weft_measure*   (*measure)(const weft_host*, uint32_t index);
    uint32_t              (*number)(const weft_host*, const char* key, double* out); /* [assessor] parameters; 0: absent */
    const char*           (*text)(const weft_host*, const char* key);                /* "" if absent */
    /* WEFT_OK, or WEFT_FAILED when it was refused: an unknown criterion, a level off the scale, no finite number, no
     * reason or text, text that is not UTF-8, too many reports. A refusal is shown to the reader; the other reports stand. */
    weft_status           (*report_ceiling)(const weft_host*, const weft_ceiling*);
    weft_status           (*report_indicator)(const weft_host*, const weft_indicator*);
    weft_status           (*report_caution)(const weft_host*, const weft_caution*);
    void                  (*log)(const weft_host*, uint32_t level, const char* message); /* 0 error, 1 warning, 2 info */
    uint32_t              (*is_cancelled)(const weft_host*);
    const void*           (*extension)(const weft_host*, const char* id); /* null if unknown */
};

/* Constant data: readable without running the plugin. Every function pointer and string is set. */
typedef struct weft_plugin weft_plugin;
struct weft_plugin {
    uint32_t           struct_size;
    uint32_t           needs_minor; /* the lowest engine minor it works with */
    const char*        id;          /* dotted slug: "org.example.measure-backed" */
    const char*        name;        /* for people */
    const char*        version;     /* semantic */
    const char* const* rubric_ids;     /* null-terminated; empty: any rubric that names it */
    const char* const* parameter_keys; /* null-terminated: what it reads, so that a check can flag unknown ones */
    const char* const* measure_ids;    /* null-terminated: likewise */
    weft_status        (*assess)(const weft_plugin*, const weft_host*);
    const void*        (*extension)(const weft_plugin*, const char* id); /* null if unknown */
};

/* The one symbol a plugin exports. */
WEFT_EXPORT extern const weft_plugin weft_plugin_v1;

#ifdef __cplusplus
}
#endif

#endif /* WEFT_PLUGIN_H */
