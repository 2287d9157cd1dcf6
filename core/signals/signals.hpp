// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The document `weft.signals/1`: what in the answers of one or many systems is worth a conversation. Prompts, never
/// accusations: each has its numbers and what an innocent reason could be, and no level or score depends on any.
///
/// The members are the keys of the JSON, so a member never changes its name within a version. Nobody who answered is
/// named; where a promise was given, small numbers of people are not told. Internal. `schema/signals.json` describes the
/// same.
namespace weft::signals {

/// One system, in the last round it has answers of.
struct LookedAt {
    std::string system;
    std::string system_name;
    std::string round;
    std::string round_before; ///< that jumps are counted from; empty: there is none
};

struct Signal {
    /// "straight-lines", "copies", "jumps", "unsupported", "not-applicable", "lead-bodies", "thresholds"
    std::string code;
    std::string title;
    std::string system; ///< key; empty: many systems together
    std::string system_name;
    std::string round;
    std::string domain;                ///< id; empty: of no single one
    std::string sector;                ///< id; empty: of no single one
    std::vector<std::string> criteria; ///< ids; empty where it is not about some of them
    /// How many it is about; null where it is not about people, or about so few that a promise hides them.
    std::optional<std::uint32_t> people;
    std::optional<std::uint32_t> fewer_than; ///< in place of a number of people that is hidden
    std::map<std::string, double> numbers;   ///< the others in `says`, by name
    std::string says;                        ///< a sentence or two with the numbers
    std::string innocent;                    ///< what an innocent reason could be
};

/// What was not looked for, where and why: silence would look like a clean bill.
struct NotLookedFor {
    std::string code;
    std::string title;
    std::vector<std::string> systems; ///< keys; empty: all
    std::string why;
};

/// Self-assessed levels beside those of a moderator or a regulator, over one domain or all.
struct Difference {
    std::string domain;         ///< id; empty: all together
    std::uint32_t criteria = 0; ///< with a self-assessed level
    std::uint32_t verified = 0; ///< of these, with a verified level
    std::uint32_t higher = 0;   ///< self-assessed above verified
    std::uint32_t same = 0;
    std::uint32_t lower = 0;
    std::optional<double> self_mean;  ///< of all, in levels above the worst
    std::optional<double> difference; ///< mean of self less verified, in levels
    std::optional<double> low;        ///< of its interval; null where there is no spread to make one of
    std::optional<double> high;
    std::optional<double> adjusted;    ///< self_mean less difference; no level was changed by it
    std::optional<double> higher_low;  ///< interval of the share that is too high
    std::optional<double> higher_high; ///< by Wilson
    std::string way;    ///< "self-higher", "self-lower", "not-told-apart"; empty where too few were verified
    std::string reason; ///< why there is no way or no interval: "no_data", "too_few", "no_variation"; empty otherwise
    std::string says;
};

struct Moderation {
    std::string system;
    std::string system_name;
    std::string round;
    std::string verified_by; ///< voice: "regulator", "moderator"
    Difference all;
    std::vector<Difference> domains; ///< in the order of the framework
};

/// One claim to verify.
struct ToVerify {
    std::string criterion;
    std::string domain;
    std::string because;          ///< code of a signal, "critical", or "drawn"
    std::optional<double> chance; ///< with which it was drawn; null where it was chosen
};

/// How many claims to verify, and which.
struct Verification {
    std::string system;
    std::string system_name;
    std::string round;
    std::uint32_t claims = 0;               ///< self-assessed levels that nobody verified
    std::uint32_t tolerated = 0;            ///< so many too high among them are found with
    double confidence = 0;                  ///< at least this chance
    std::uint32_t sample = 0;               ///< if all were drawn from the whole
    std::uint32_t chosen = 0;               ///< because something points at them; they do not stand for the rest
    std::uint32_t drawn = 0;                ///< from the rest, domain by domain
    std::vector<ToVerify> claims_to_verify; ///< those chosen first
    std::string says;
};

struct Signals {
    std::string format = "weft.signals/1";
    std::string audience = "internal";
    result::Document framework;
    std::uint64_t seed = 0;                    ///< of all that was drawn
    std::map<std::string, std::string> policy; ///< every number in force, by key
    std::vector<LookedAt> systems;             ///< by key
    std::vector<Signal> signals;               ///< by system, many systems together last
    std::vector<NotLookedFor> not_looked_for;
    std::vector<Moderation> moderation; ///< of systems that have something verified
    std::vector<Verification> verification;
};

} // namespace weft::signals
