// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/described_result.hpp"
#include "core/comparison/compare.hpp"
#include "core/uncertainty/described_uncertainty.hpp"

#include <boost/describe/class.hpp>

/// The members of a comparison by name, from which it is written and walked. A member that is missing here is found by
/// a test.
namespace weft {

BOOST_DESCRIBE_STRUCT(ComparisonPolicy, (),
                      (level, alpha, reliability_for_comparison, reliability_for_rank_sets, seed, weight_draws,
                       weight_share, first_places, funnel_systems, order_steps, screening, exact_steps, permutations,
                       split_share, split_systems, split_answers, common_share, trend_rounds, peers, peer_cap,
                       mean_step, error_step, left_open, hidden_share, total_step, share_step))

BOOST_DESCRIBE_STRUCT(RubricHealthPolicy, (),
                      (ends_answers, ends_share, asked_people, alpha_people, alpha_systems, item_people, item_rest,
                       redundancy_people, redundancy, redundancy_words, agreement_raters, agreement_units,
                       agreement_replicates, agreement_good, agreement_tentative, coefficient_step))

namespace comparison {

BOOST_DESCRIBE_STRUCT(CoveredSystem, (),
                      (system, name, promise, people, sectors_heard, sectors_asked, coverage, publication,
                       not_looked_at, merged_on, former_systems, answers_digest, compared, left_out, hidden))
BOOST_DESCRIBE_STRUCT(AbsentSystem, (), (system, name))
BOOST_DESCRIBE_STRUCT(NamedSector, (), (sector, title))
BOOST_DESCRIBE_STRUCT(DomainEstimate, (), (mean, standard_error, low, high, reason, sectors, sectors_of_one, degrees))
BOOST_DESCRIBE_STRUCT(SystemEstimate, (), (system, estimate, compared, left_out, hidden))
BOOST_DESCRIBE_STRUCT(PairVerdict, (), (first, second, verdict, difference, p, reason))
BOOST_DESCRIBE_STRUCT(SystemRanks, (), (system, best, worst, of))
BOOST_DESCRIBE_STRUCT(FunnelPoint, (), (system, z, inner_low, inner_high, outer_low, outer_high, verdict))
BOOST_DESCRIBE_STRUCT(DomainFunnel, (), (target, dispersion, extra_variance, points))
BOOST_DESCRIBE_STRUCT(SystemBesideMiddle, (), (system, difference, low, high, verdict, reason))
BOOST_DESCRIBE_STRUCT(DomainMiddle, (), (mean, systems))
BOOST_DESCRIBE_STRUCT(DomainComparison, (),
                      (domain, title, systems, reliability, pairs, pairs_withheld, ranks, ranks_withheld,
                       overlap_factor, funnel, middle, middle_withheld))
BOOST_DESCRIBE_STRUCT(ProfilePair, (), (first, second, relation, first_ahead, second_ahead, left_out))
BOOST_DESCRIBE_STRUCT(ProfilePlace, (), (system, best, worst, of, average))
BOOST_DESCRIBE_STRUCT(UnplacedSystem, (), (system, why))
BOOST_DESCRIBE_STRUCT(ProfilePlaces, (), (method, says, systems, left_out, withheld))
BOOST_DESCRIBE_STRUCT(ProfileComparison, (), (pairs, front, places))
BOOST_DESCRIBE_STRUCT(WeightedPair, (), (first, second, first_ahead, second_ahead))
BOOST_DESCRIBE_STRUCT(WeightedRanks, (), (system, low, high, of, middle, within_first))
BOOST_DESCRIBE_STRUCT(Weightings, (), (draws, criteria, pairs, ranks, left_out, withheld, average_shift))
BOOST_DESCRIBE_STRUCT(SectorGap, (),
                      (domain, criterion, group, against, people, others, difference, delta, p, p_claim, p_screen,
                       verdict, hidden, left_out))
BOOST_DESCRIBE_STRUCT(DomainGap, (),
                      (domain, group, against, difference, criteria, tested, higher, lower, worth_a_look, hidden,
                       left_out))
BOOST_DESCRIBE_STRUCT(SystemGaps, (), (system, tests, domains, criteria))
BOOST_DESCRIBE_STRUCT(SectorAcrossSystems, (), (sector, systems, higher, lower))
BOOST_DESCRIBE_STRUCT(CriterionAcrossSystems, (),
                      (domain, criterion, title, systems, split, split_systems, split_share, median_agreement,
                       levels_given, lowest_share, highest_share, asked, dont_know_share, not_applicable_share,
                       unanswered_share, verdict, says, hidden, sectors))
BOOST_DESCRIBE_STRUCT(GradeCount, (), (grade, systems))
BOOST_DESCRIBE_STRUCT(EvidenceBehindCriterion, (),
                      (domain, criterion, title, systems, with_evidence, evidence_share, grades, lowered, lowered_share,
                       claimed, evidenced, moderated, moderated_lower, moderated_higher, claimed_where_moderated,
                       moderated_to))
BOOST_DESCRIBE_STRUCT(EvidenceBehindDomain, (),
                      (domain, title, criteria, with_evidence, evidence_share, lowered, lowered_share, moderated,
                       moderated_lower, moderated_higher, systems, level_lowered, scored, claimed, evidenced))
BOOST_DESCRIBE_STRUCT(EvidenceBehind, (),
                      (use, levels, with_evidence, evidence_share, lowered, lowered_share, moderated, moderated_lower,
                       moderated_higher, domains, criteria))
BOOST_DESCRIBE_STRUCT(MeasureOfSystem, (),
                      (system, stratum, numerator, denominator, share, low, high, period_start, period_end, source,
                       level_supported, label_supported, claimed, label_claimed, verdict))
BOOST_DESCRIBE_STRUCT(MeasureBeside, (),
                      (domain, criterion, title, measure, numerator_is, denominator_is, better, systems, beside,
                       say_more, say_the_same, say_less, values))
BOOST_DESCRIBE_STRUCT(CheckOfSystem, (),
                      (system, domain, criterion, rule, assessor, claimed, label_claimed, at_most, label_at_most, says))
BOOST_DESCRIBE_STRUCT(MeasuresBeside, (), (beside, say_more, say_the_same, say_less, measures, checks))
BOOST_DESCRIBE_STRUCT(CriterionHealth, (), (domain, criterion, title, ends, has_rates, says))
BOOST_DESCRIBE_STRUCT(Consistency, (), (rows, alpha, low, high, reason))
BOOST_DESCRIBE_STRUCT(ItemInDomain, (), (criterion, item_rest, alpha_if_dropped, goes_less))
BOOST_DESCRIBE_STRUCT(SameQuestion, (), (first, second, people, correlation))
BOOST_DESCRIBE_STRUCT(DomainConsistency, (),
                      (domain, title, criteria, systems, within, of_systems, items, pairs, redundant))
BOOST_DESCRIBE_STRUCT(AnswerConsistency, (), (withheld, domains))
BOOST_DESCRIBE_STRUCT(Agreement, (), (units, raters, alpha, low, high, same, ac2, reason, verdict))
BOOST_DESCRIBE_STRUCT(AgreementOn, (), (id, within, between))
BOOST_DESCRIBE_STRUCT(RaterAgreement, (), (domains, systems, systems_withheld))
BOOST_DESCRIBE_STRUCT(RubricHealth, (), (read_first, criteria, consistency, agreement, policy))
BOOST_DESCRIBE_STRUCT(LeftOutCriterion, (), (criterion, why))
BOOST_DESCRIBE_STRUCT(DomainVersions, (),
                      (domain, title, version_before, version_after, state, reason, share_before, share_after,
                       unchanged, left_out))
BOOST_DESCRIBE_STRUCT(CriterionChange, (), (criterion, level_before, label_before, level_after, label_after, change))
BOOST_DESCRIBE_STRUCT(DomainChange, (),
                      (domain, title, criteria, sectors_left_out, before, after, difference, standard_error, p, verdict,
                       reason, lowest_before, highest_before, level_before, label_before, level_after, label_after, up,
                       down, hidden, criterion_changes))
BOOST_DESCRIBE_STRUCT(MeasureChange, (),
                      (domain, measure, criterion, counts, better, before, before_low, before_high, after, after_low,
                       after_high, change))
BOOST_DESCRIBE_STRUCT(RoundCaution, (), (rule, criterion, measure, text))
BOOST_DESCRIBE_STRUCT(SystemRounds, (), (system, name, before, origin, comparison, reason, domains, measures, cautions))
BOOST_DESCRIBE_STRUCT(Trend, (), (system, domain, rounds, means, slope, p, verdict, says))
BOOST_DESCRIBE_STRUCT(Rounds, (),
                      (before, after, framework_version_before, framework_version_after, same_policy, versions, systems,
                       trends))
BOOST_DESCRIBE_STRUCT(Peer, (), (system, distance))
BOOST_DESCRIBE_STRUCT(SystemPeers, (), (system, nearest, is_peer_of))
BOOST_DESCRIBE_STRUCT(Peers, (), (variables, systems, without_context, withheld))
BOOST_DESCRIBE_STRUCT(SteadyLevel, (), (system, domain, level, label, panels, methods))
BOOST_DESCRIBE_STRUCT(Comparison, (),
                      (format, audience, smallest_group, estimand, framework, status, caveat, round, register_date,
                       systems, absent, sectors, domains, profiles, weightings, sector_gaps, criteria, evidence,
                       measures, rubric_health, rounds, peers, drawn_panels, other_methods, steady_levels, policy, seed,
                       engine_version))

} // namespace comparison
} // namespace weft
