// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <boost/describe/class.hpp>

/// The members of the result by name, from which it is written, read, compared and tested. A member of `result.hpp`
/// that is missing here is found by a test.
namespace weft::result {

BOOST_DESCRIBE_STRUCT(Level, (), (level, label))
BOOST_DESCRIBE_STRUCT(Document, (), (id, version, title, digest))
BOOST_DESCRIBE_STRUCT(Sector, (), (id, title, role, heard, respondents, organisations, fewest_voices, note, hidden))
BOOST_DESCRIBE_STRUCT(Participation, (),
                      (respondents, sectors, complete, missing, heaviest_share, heaviest_criterion,
                       heaviest_is_noteworthy, hidden))
BOOST_DESCRIBE_STRUCT(ChainLevel, (), (level, label, score))
BOOST_DESCRIBE_STRUCT(Explanation, (), (text, held_by, moved_by))
BOOST_DESCRIBE_STRUCT(Gate, (),
                      (id, because, state, binding, cap, cap_label, criteria, views, kind, minimum, at_most, held_by,
                       lifted_when))
BOOST_DESCRIBE_STRUCT(Target, (), (level, label, state))
BOOST_DESCRIBE_STRUCT(OtherRule, (), (rule, over, unit, makes_level, level, label, score))
BOOST_DESCRIBE_STRUCT(NodeSummary, (),
                      (publication, reason, rule, unit, level, label, level_low, level_high, label_low, label_high,
                       score, score_low, score_high, score_from, score_to, base_level, base_label, coverage,
                       not_applicable_share, comparable, score_if_not_applicable_were_worst, claimed, evidenced,
                       assessed, scale, gates, target, other_rules, explanation, hidden))
BOOST_DESCRIBE_STRUCT(SectorAnswers, (),
                      (sector, counts, not_applicable, dont_know, declined, missing, level, label, hidden))
BOOST_DESCRIBE_STRUCT(Ceiling, (), (at_most, label, rule, reason, remediation, basis, assessor, binding, hidden))
BOOST_DESCRIBE_STRUCT(Caution, (), (rule, criterion, text, gravity, assessor, not_tested, measure, hidden))
BOOST_DESCRIBE_STRUCT(Indicator, (), (id, title, value, unit, basis, assessor, hidden))
BOOST_DESCRIBE_STRUCT(EvidenceItem, (), (id, sector, kind, grade, title, link, date, sha256, hidden))
BOOST_DESCRIBE_STRUCT(LimitAnswer, (), (id, when, at, label, yes, no, dont_know, holds, hidden))
BOOST_DESCRIBE_STRUCT(Support, (), (level, share))
BOOST_DESCRIBE_STRUCT(Consensus, (), (answers, median, share_at_median, share_in_region, verdict, label))
BOOST_DESCRIBE_STRUCT(Number, (), (measure, worst, best, way))
BOOST_DESCRIBE_STRUCT(OtherVoice, (), (voice, level, label, hidden))
BOOST_DESCRIBE_STRUCT(Criterion, (),
                      (id, title, ask, state, reason, level, label, claimed, evidenced, assessed, descriptor,
                       next_descriptor, next_step, visitor_asks, next_visitor_asks, lived_ask, lived_option, weight,
                       critical, tags, system_level, stage, coverage, not_applicable_share, level_givers, agreement,
                       agreement_word, sector_gap, dont_know_gap, evidence_grade, evidence, support, sectors, limits,
                       ceilings, other_voices, consensus, number, explanation, hidden))
BOOST_DESCRIBE_STRUCT(Capability, (), (id, title, parent, weight, result, criteria))
BOOST_DESCRIBE_STRUCT(WithoutOneSector, (), (score_low, score_high, lowest_without, highest_without, hidden))
BOOST_DESCRIBE_STRUCT(Measure, (),
                      (id, criterion, numerator_is, denominator_is, stratum, numerator, denominator, share, low, high,
                       level_supported, label_supported, period_start, period_end, source))
BOOST_DESCRIBE_STRUCT(Threshold, (), (level, label, from))
BOOST_DESCRIBE_STRUCT(MeasureAsked, (),
                      (id, criterion, numerator_is, denominator_is, obtained_from, checked, caution, better, strata,
                       thresholds, because, owner, review_by))
BOOST_DESCRIBE_STRUCT(Judgement, (), (id, says, evidence_from))
BOOST_DESCRIBE_STRUCT(MissingMeasure, (), (id, criterion, numerator_is, denominator_is, obtained_from))
BOOST_DESCRIBE_STRUCT(Domain, (NodeSummary),
                      (id, title, weight, assessor, assessor_ran, assessor_parameters, assessor_reasons, judgements,
                       rubric, owner, review_by, status, limits_of_evidence, criterion_scale, capabilities,
                       without_one_sector, indicators, cautions, measures_asked, measures, measures_missing))
BOOST_DESCRIBE_STRUCT(Beside, (), (arithmetic, power_half, geometric, minimum))
BOOST_DESCRIBE_STRUCT(Overall, (NodeSummary), (beside))
BOOST_DESCRIBE_STRUCT(View, (NodeSummary), (id, title, about, tag, criteria, unknown))
BOOST_DESCRIBE_STRUCT(SectorDifference, (),
                      (criterion, gap, highest, highest_label, highest_sectors, lowest, lowest_label, lowest_sectors))
BOOST_DESCRIBE_STRUCT(Untested, (), (rule, criterion, text, measure, wanted))
BOOST_DESCRIBE_STRUCT(Checks, (), (held, cautioned, not_tested, untested))
BOOST_DESCRIBE_STRUCT(Expectation, (), (criterion, expected, expected_label, level, label, state))
BOOST_DESCRIBE_STRUCT(Profile, (), (id, title, about, met, not_met, not_known, expectations))
BOOST_DESCRIBE_STRUCT(Context, (), (id, number, stage, direction, remark, context, state, criteria))
BOOST_DESCRIBE_STRUCT(Inputs, (), (answers_digest, policy_digest, policy, seed))
BOOST_DESCRIBE_STRUCT(Build, (), (version, assessors))
BOOST_DESCRIBE_STRUCT(Result, (),
                      (format, system, system_name, round, audience, smallest_group, merged_on, former_systems, promise,
                       headline, voice, framework, about, status, caveat, limits_of_evidence, statement, overall,
                       domains, views, differences, checks, profiles, contexts_about, contexts, participation, inputs,
                       build))

} // namespace weft::result
