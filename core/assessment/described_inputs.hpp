// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/rubric/framework.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

/// The members of rubrics, frameworks and answers by name, from which their digests are made: all that can change a
/// result or a report. Left out are places in files, what follows from other members, and the few that digest.cpp
/// writes by id because they are indices into something else. A test counts them.
namespace weft {

// --- core/rules ---
BOOST_DESCRIBE_ENUM(Better, higher, lower)
BOOST_DESCRIBE_STRUCT(Scale, (), (first, better, labels))
BOOST_DESCRIBE_ENUM(Rounding, none, half_up)
BOOST_DESCRIBE_STRUCT(Band, (), (label, from, includes_from, to, includes_to))
BOOST_DESCRIBE_STRUCT(Bands, (), (rounding, decimals, bands))
BOOST_DESCRIBE_ENUM(Over, criteria, children, child_levels)
BOOST_DESCRIBE_ENUM(Quantity, count, all_but, share)
BOOST_DESCRIBE_STRUCT(Need, (), (level, quantity, amount, at))
BOOST_DESCRIBE_STRUCT(RuleParameters, (), (power, tau, max_lag_depth, max_lagging, lag_needs_children, needs, held_at))
BOOST_DESCRIBE_STRUCT(Aggregate, (),
                      (rule, over, parameters, bands, stages, first_stage, minimum_known, minimum_items, target,
                       beside))

// --- core/rubric ---
BOOST_DESCRIBE_ENUM(GateKind, any, all, count)
BOOST_DESCRIBE_STRUCT(Gate, (), (id, kind, count, criteria, views, at_most, cap, because, evidence_from))
BOOST_DESCRIBE_STRUCT(Limit, (), (id, at, when))
BOOST_DESCRIBE_ENUM(Transform, none, log)
BOOST_DESCRIBE_ENUM(Beyond, clip, refuse)
BOOST_DESCRIBE_STRUCT(Goalposts, (), (worst, best, transform, beyond))
BOOST_DESCRIBE_STRUCT(NumberValue, (), (measure, goalposts))
BOOST_DESCRIBE_STRUCT(PanelSize, (), (from, outside))
BOOST_DESCRIBE_STRUCT(Consensus, (), (region, panels, split, bands))
BOOST_DESCRIBE_STRUCT(LivedExperience, (), (ask, options))
BOOST_DESCRIBE_STRUCT(Audience, (), (sector, role))
BOOST_DESCRIBE_STRUCT(Criterion, (),
                      (id, title, ask, descriptors, next_step, visitor_asks, evidence_from, system_level, stage, tags,
                       asked_of, evidence_wanted, lived_experience, limits, weight, belongs_to, number, critical,
                       na_allowed, node))
BOOST_DESCRIBE_ENUM(MeasureKind, people, exact)
BOOST_DESCRIBE_STRUCT(Measure, (),
                      (id, numerator, denominator, obtained_from, supports, evidence_from, strata, checked, caution,
                       better, kind, thresholds, because, owner, review_by))
BOOST_DESCRIBE_STRUCT(Node, (), (id, title, weight, parent, aggregate))
BOOST_DESCRIBE_STRUCT(Source, (), (key, cite))
BOOST_DESCRIBE_STRUCT(Judgement, (), (id, says, evidence_from))
BOOST_DESCRIBE_STRUCT(AssessorChoice, (), (id, parameters, because, judgements))
BOOST_DESCRIBE_STRUCT(Rubric, (),
                      (id, version, title, domain, licence, owner, review_by, status, limits_of_evidence, assessor,
                       scale, nodes, criteria, measures, gates, consensus, sources))

BOOST_DESCRIBE_ENUM(Chain, claimed, evidenced, assessed)
BOOST_DESCRIBE_ENUM(Voice, self, workshop, moderator, regulator, desired)
BOOST_DESCRIBE_ENUM(EvidenceGrade, none, assertion, document, corroborated, verified)
BOOST_DESCRIBE_ENUM(EvidenceUse, show, cap, off)
BOOST_DESCRIBE_ENUM(Promise, named, confidential, anonymous)
BOOST_DESCRIBE_STRUCT(Policy, (),
                      (majority_threshold, na_majority, na_disputed, na_weight_limit, known_minimum, coverage_publish,
                       coverage_provisional, perspective_gap, perspective_minimum, evidence, evidence_cap,
                       equal_organisations, single_respondent_share, interval_level, promise, threshold_internal,
                       threshold_public))
BOOST_DESCRIBE_ENUM(SectorRole, other, lead, voice)
BOOST_DESCRIBE_STRUCT(Sector, (), (id, title, role, default_role, if_unheard, fewest_voices))
BOOST_DESCRIBE_STRUCT(Role, (), (id, title))
BOOST_DESCRIBE_STRUCT(Domain, (), (weight))
BOOST_DESCRIBE_STRUCT(View, (), (id, title, about, tag, aggregate))
BOOST_DESCRIBE_STRUCT(Expectation, (), (criterion, at_least))
BOOST_DESCRIBE_STRUCT(Profile, (), (id, title, about, expect))
BOOST_DESCRIBE_ENUM(Direction, bring_about, remove)
BOOST_DESCRIBE_STRUCT(Configuration, (), (id, number, stage, direction, remark, context))
BOOST_DESCRIBE_STRUCT(ContextRule, (), (about, table, absent_at_most, in_place_from))
BOOST_DESCRIBE_STRUCT(Framework, (),
                      (id, version, title, about, status, caveat, limits_of_evidence, sectors, required_sectors,
                       minimum_sectors, roles, headline, voice, policy, overall, views, gates, profiles, contexts,
                       configurations))

// --- core/answers ---
BOOST_DESCRIBE_STRUCT(Respondent, (), (id, organisation, role, voice))
BOOST_DESCRIBE_STRUCT(Evidence, (), (id, sector, kind, grade, title, link, date, sha256))
BOOST_DESCRIBE_STRUCT(MeasureValue, (), (stratum, numerator, denominator, period_start, period_end, source))

} // namespace weft
