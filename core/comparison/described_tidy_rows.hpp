// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/tidy_rows.hpp"

#include <boost/describe/class.hpp>

/// The columns of the tidy tables by name, in their order.
namespace weft::comparison::tidy {

BOOST_DESCRIBE_STRUCT(LevelRow, (),
                      (round, system, system_name, register_date, domain, criterion, rubric_version, state, group,
                       level, level_median, q1, q3, n_answered, n_na, n_not_known, n_unanswered, agreement, score,
                       score_low, score_high, rank_low, rank_high, suppressed, suppression_reason, evidence_count,
                       provenance))
BOOST_DESCRIBE_STRUCT(EstimateRow, (),
                      (round, system, domain, mean, standard_error, low, high, reason, sectors, compared, left_out,
                       rank_low, rank_high, rank_of, suppression_reason, degrees, from_middle, from_middle_low,
                       from_middle_high, beside_middle, middle_reason))
BOOST_DESCRIBE_STRUCT(PairRow, (), (round, domain, first, second, verdict, difference, p, reason))
BOOST_DESCRIBE_STRUCT(ProfileRow, (), (round, first, second, relation, first_ahead, second_ahead, left_out))
BOOST_DESCRIBE_STRUCT(WeightingRow, (), (round, first, second, first_ahead, second_ahead))
BOOST_DESCRIBE_STRUCT(GapRow, (),
                      (round, system, domain, criterion, group, against, people, others, difference, delta, p, p_claim,
                       p_screen, verdict, suppression_reason, left_out))
BOOST_DESCRIBE_STRUCT(CriterionRow, (),
                      (round, domain, criterion, title, systems, split, split_share, median_agreement, levels_given,
                       lowest_share, highest_share, asked, dont_know_share, not_applicable_share, unanswered_share,
                       verdict, suppression_reason))
BOOST_DESCRIBE_STRUCT(ChangeRow, (),
                      (round_before, round, system, domain, origin, criteria, before, before_low, before_high, after,
                       after_low, after_high, difference, standard_error, p, verdict, reason, lowest_before,
                       highest_before, suppression_reason))
BOOST_DESCRIBE_STRUCT(PeerRow, (), (system, peer, distance))
BOOST_DESCRIBE_STRUCT(LevelShareRow, (), (round, system, kind, part, level, label, share, as_answered))
BOOST_DESCRIBE_STRUCT(SteadinessRow, (),
                      (round, system, part, level, label, kept_by_panels, panels_without_level, score, score_low,
                       score_high, reason, lowest_by_method, highest_by_method, kept_by_methods, changed_by))
BOOST_DESCRIBE_STRUCT(SteadyLevelRow, (), (round, system, domain, level, label, panels, methods))
BOOST_DESCRIBE_STRUCT(PairShareRow, (),
                      (round, part, first, second, first_higher, second_higher, same, crossing, first_score_higher,
                       second_score_higher, same_score, order_by_methods, score_order_by_methods))
BOOST_DESCRIBE_STRUCT(PlaceRow, (),
                      (round, system, best, worst, of, average, method, left_out, weighted_best, weighted_middle,
                       weighted_worst, weighted_of, within_first, crossed_best, crossed_middle, crossed_worst,
                       crossed_of, crossed_within_first))
BOOST_DESCRIBE_STRUCT(EvidenceRow, (),
                      (round, domain, criterion, title, systems, with_evidence, evidence_share, grade_none,
                       grade_assertion, grade_document, grade_corroborated, grade_verified, lowered, lowered_share,
                       claimed, evidenced, moderated, moderated_lower, moderated_higher, claimed_where_moderated,
                       moderated_to))
BOOST_DESCRIBE_STRUCT(MeasureRow, (),
                      (round, system, domain, criterion, measure, stratum, numerator, denominator, share, low, high,
                       period_start, period_end, source, level_supported, claimed, verdict))
BOOST_DESCRIBE_STRUCT(ItemRow, (), (round, domain, criterion, title, ends, item_rest, alpha_if_dropped, goes_less))
BOOST_DESCRIBE_STRUCT(ConsistencyRow, (), (round, domain, of, criteria, rows, alpha, low, high, reason))
BOOST_DESCRIBE_STRUCT(AgreementRow, (),
                      (round, kind, part, among, units, raters, alpha, low, high, same, ac2, reason, verdict))
BOOST_DESCRIBE_STRUCT(Tables, (),
                      (levels, estimates, pairs, profiles, weightings, gaps, criteria, changes, peers, level_shares,
                       steadiness, steady_levels, pair_shares, places, evidence, measures, items, consistency,
                       agreement))

} // namespace weft::comparison::tidy
