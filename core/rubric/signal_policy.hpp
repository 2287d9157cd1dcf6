// SPDX-License-Identifier: MIT
#pragma once

#include "core/fraction.hpp"

namespace weft {

/// The numbers by which answers become worth a conversation (METHODS section 8). They stand in the [signals] tables of
/// `rubrics/defaults.toml`, each with its reason; no score depends on them.
struct SignalPolicy {
    struct StraightLines {
        int answers = 0;     ///< levels somebody has to have given to be looked at
        Fraction same_level; ///< share of them that are one and the same, or
        int run = 0;         ///< so many in a row, which are also
        Fraction run_share;  ///< this share of them
        Fraction people;     ///< share of those looked at from which something is said
    };
    struct Copies {
        int answers = 0; ///< levels that two people have both given
        Fraction chance; ///< that any two of an assessment agree so by themselves
    };
    struct Jumps {
        int levels = 0;
    };
    struct Unsupported {
        int criteria = 0;
        Fraction share; ///< of those with a level
    };
    struct NotApplicable {
        Fraction excess; ///< share of answers above that of the others
        int criteria = 0;
        Fraction alpha;
        int systems = 0; ///< others that have to be there
    };
    struct LeadBodies {
        Fraction gap; ///< levels
        Fraction alpha;
        int people = 0; ///< on either side
    };
    struct Thresholds {
        Fraction window; ///< share of the range of scores, on either side of an edge
        int systems = 0;
        int near = 0; ///< systems within the window
        Fraction alpha;
    };
    struct Tests {
        int exact_limit = 0;
        int replicates = 0;
    };

    StraightLines straight_lines;
    Copies copies;
    Jumps jumps;
    Unsupported unsupported;
    NotApplicable not_applicable;
    LeadBodies lead_bodies;
    Thresholds thresholds;
    Tests tests;
};

/// The numbers by which self-assessment is set against verification: [moderation].
struct ModerationPolicy {
    int criteria = 0;    ///< verified, before anything is said
    Fraction level;      ///< of the interval
    Fraction tolerated;  ///< share of claims that may be too high without being found
    Fraction confidence; ///< that one is found if there are more
    Fraction chosen;     ///< share of the size of a sample that may be chosen rather than drawn, at most
};

} // namespace weft
