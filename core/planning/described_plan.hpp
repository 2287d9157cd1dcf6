// SPDX-License-Identifier: MIT
#pragma once

#include "core/planning/plan_document.hpp"

#include <boost/describe/class.hpp>

/// The members of a plan's document by name, from which it is written and read. One that is missing here is found by a
/// test.
namespace weft::planning {

BOOST_DESCRIBE_STRUCT(Covers, (), (people, sectors_heard, sectors_asked, coverage))
BOOST_DESCRIBE_STRUCT(Teacher, (), (system, name, level, label, distance))
BOOST_DESCRIBE_STRUCT(Rung, (), (level, label, descriptor, next_step, visitor_asks, cost))
BOOST_DESCRIBE_STRUCT(StandIn, (), (criterion, title, domain, to, to_label))
BOOST_DESCRIBE_STRUCT(Hold, (),
                      (criterion, title, domain, at_most, label, rule, reason, remediation, basis, assessor, holds_now))
BOOST_DESCRIBE_STRUCT(ClosedGate, (), (id, because, cap, cap_label, criteria, views))
BOOST_DESCRIBE_STRUCT(Standing, (), (level, label, score))
BOOST_DESCRIBE_STRUCT(Raise, (),
                      (criterion, title, domain, from, from_label, to, to_label, forced, at_least, cost, claimed,
                       descriptor, steps, evidence_now, evidence_needed, evidence_is_enough, evidence_is_binding,
                       evidence_wanted, share, share_error, learn_from, learn_from_more))
BOOST_DESCRIBE_STRUCT(NobodyToLearnFrom, (), (system, name, domain, domain_title, reason))
BOOST_DESCRIBE_STRUCT(PlanTarget, (), (level, label, score))
BOOST_DESCRIBE_STRUCT(IfLifted, (), (cost, raises, lift))
BOOST_DESCRIBE_STRUCT(PlanDocument, (),
                      (format, audience, system, system_name, round, framework, framework_version, register_date,
                       covers, domain, title, chain, target, unit, now, state, reason, after, cost, steps, raises,
                       as_cheap, as_cheap_is_exact, stand_ins, holds, gates, others, others_audience, not_compared,
                       context, without_distances, if_lifted))

} // namespace weft::planning
