// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/described_result.hpp"
#include "core/signals/signals.hpp"

#include <boost/describe/class.hpp>

/// The members of the document by name, from which it is written. A test counts them.
namespace weft::signals {

BOOST_DESCRIBE_STRUCT(LookedAt, (), (system, system_name, round, round_before))
BOOST_DESCRIBE_STRUCT(Signal, (),
                      (code, title, system, system_name, round, domain, sector, criteria, people, fewer_than, numbers,
                       says, innocent))
BOOST_DESCRIBE_STRUCT(NotLookedFor, (), (code, title, systems, why))
BOOST_DESCRIBE_STRUCT(Difference, (),
                      (domain, criteria, verified, higher, same, lower, self_mean, difference, low, high, adjusted,
                       higher_low, higher_high, way, reason, says))
BOOST_DESCRIBE_STRUCT(Moderation, (), (system, system_name, round, verified_by, all, domains))
BOOST_DESCRIBE_STRUCT(ToVerify, (), (criterion, domain, because, chance))
BOOST_DESCRIBE_STRUCT(Verification, (),
                      (system, system_name, round, claims, tolerated, confidence, sample, chosen, drawn,
                       claims_to_verify, says))
BOOST_DESCRIBE_STRUCT(Signals, (),
                      (format, audience, framework, seed, policy, systems, signals, not_looked_for, moderation,
                       verification))

} // namespace weft::signals
