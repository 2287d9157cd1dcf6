// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "core/comparison/compare.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// A comparison as flat rows, one struct a table: what R, pandas and spreadsheets read. The members are the columns, and a
/// contract: a column keeps its name, its meaning and its place, and new ones come at the end.
namespace weft::comparison::tidy {

/// One system, round, criterion and group of respondents; with `criterion` empty the domain, with `group` "all" everybody.
struct LevelRow {
    std::string round;
    std::string system;
    std::string system_name;
    std::optional<std::string> register_date;
    std::string domain;
    std::string criterion;
    std::string rubric_version;
    std::string state;
    std::string group;
    std::optional<int> level;
    std::optional<double> level_median;
    std::optional<double> q1;
    std::optional<double> q3;
    std::optional<std::uint32_t> n_answered;
    std::optional<std::uint32_t> n_na;
    std::optional<std::uint32_t> n_not_known;
    std::optional<std::uint32_t> n_unanswered;
    std::optional<double> agreement;
    std::optional<double> score;
    std::optional<double> score_low;
    std::optional<double> score_high;
    std::optional<std::uint32_t> rank_low;
    std::optional<std::uint32_t> rank_high;
    bool suppressed = false;
    std::string suppression_reason;
    std::optional<std::uint32_t> evidence_count;
    std::string provenance;
};

struct EstimateRow {
    std::string round;
    std::string system;
    std::string domain;
    std::optional<double> mean;
    std::optional<double> standard_error;
    std::optional<double> low;
    std::optional<double> high;
    std::string reason;
    std::uint32_t sectors = 0;
    bool compared = false;
    std::string left_out;
    std::optional<std::uint32_t> rank_low;
    std::optional<std::uint32_t> rank_high;
    std::optional<std::uint32_t> rank_of;
    std::string suppression_reason;
    std::optional<double> degrees;
    std::optional<double> from_middle;
    std::optional<double> from_middle_low;
    std::optional<double> from_middle_high;
    std::string beside_middle;
    std::string middle_reason;
};

struct PairRow {
    std::string round;
    std::string domain;
    std::string first;
    std::string second;
    std::string verdict;
    double difference = 0;
    double p = 0;
    std::string reason;
};

struct ProfileRow {
    std::string round;
    std::string first;
    std::string second;
    std::string relation;
    std::vector<std::string> first_ahead;
    std::vector<std::string> second_ahead;
    std::vector<std::string> left_out;
};

/// The places that no weights could overturn, those by plausible weightings, and by panels drawn anew with them.
struct PlaceRow {
    std::string round;
    std::string system;
    std::optional<std::uint32_t> best;
    std::optional<std::uint32_t> worst;
    std::optional<std::uint32_t> of;
    std::optional<double> average;
    std::string method;
    std::string left_out;
    std::optional<double> weighted_best;
    std::optional<double> weighted_middle;
    std::optional<double> weighted_worst;
    std::optional<std::uint32_t> weighted_of;
    std::optional<double> within_first;
    std::optional<double> crossed_best;
    std::optional<double> crossed_middle;
    std::optional<double> crossed_worst;
    std::optional<std::uint32_t> crossed_of;
    std::optional<double> crossed_within_first;
};

struct WeightingRow {
    std::string round;
    std::string first;
    std::string second;
    double first_ahead = 0;
    double second_ahead = 0;
};

struct GapRow {
    std::string round;
    std::string system;
    std::string domain;
    std::string criterion;
    std::string group;
    std::string against;
    std::optional<std::uint32_t> people;
    std::optional<std::uint32_t> others;
    std::optional<double> difference;
    std::optional<double> delta;
    std::optional<double> p;
    std::optional<double> p_claim;
    std::optional<double> p_screen;
    std::string verdict;
    std::string suppression_reason;
    std::vector<std::string> left_out;
};

struct CriterionRow {
    std::string round;
    std::string domain;
    std::string criterion;
    std::string title;
    std::uint32_t systems = 0;
    std::uint32_t split = 0;
    std::optional<double> split_share;
    std::optional<double> median_agreement;
    std::optional<std::uint32_t> levels_given;
    std::optional<double> lowest_share;
    std::optional<double> highest_share;
    std::optional<std::uint32_t> asked;
    std::optional<double> dont_know_share;
    std::optional<double> not_applicable_share;
    std::optional<double> unanswered_share;
    std::string verdict;
    std::string suppression_reason;
};

struct ChangeRow {
    std::string round_before;
    std::string round;
    std::string system;
    std::string domain;
    std::string origin;
    std::optional<std::uint32_t> criteria;
    std::optional<double> before;
    std::optional<double> before_low;
    std::optional<double> before_high;
    std::optional<double> after;
    std::optional<double> after_low;
    std::optional<double> after_high;
    std::optional<double> difference;
    std::optional<double> standard_error;
    std::optional<double> p;
    std::string verdict;
    std::string reason;
    std::optional<double> lowest_before;
    std::optional<double> highest_before;
    std::string suppression_reason;
};

struct PeerRow {
    std::string system;
    std::string peer;
    double distance = 0;
};

/// In what share of the panels drawn anew a part of a system holds a level; without a level, how many hold none.
struct LevelShareRow {
    std::string round;
    std::string system;
    std::string kind; ///< "whole", "domain", "capability", "view", "criterion"
    std::string part;
    std::optional<int> level;
    std::string label;
    double share = 0;
    bool as_answered = false;
};

/// What the level of a domain or the whole owes to who answered and to the method.
struct SteadinessRow {
    std::string round;
    std::string system;
    std::string part;
    std::optional<int> level;
    std::string label;
    std::optional<double> kept_by_panels;
    std::optional<double> panels_without_level;
    std::optional<double> score;
    std::optional<double> score_low;
    std::optional<double> score_high;
    std::string reason;
    std::optional<int> lowest_by_method;
    std::optional<int> highest_by_method;
    std::optional<double> kept_by_methods;
    std::vector<std::string> changed_by;
};

/// The same in words, of every domain whose mean is shown.
struct SteadyLevelRow {
    std::string round;
    std::string system;
    std::string domain;
    std::optional<int> level;
    std::string label;
    std::string panels;
    std::string methods;
};

/// In what share of the panels drawn anew one of two systems is higher, and whether that depends on the method.
struct PairShareRow {
    std::string round;
    std::string part; ///< a domain, "overall", or "profiles" for all domains at once
    std::string first;
    std::string second;
    std::optional<double> first_higher;
    std::optional<double> second_higher;
    std::optional<double> same;
    std::optional<double> crossing;
    std::optional<double> first_score_higher;
    std::optional<double> second_score_higher;
    std::optional<double> same_score;
    std::string order_by_methods;
    std::string score_order_by_methods;
};

/// What stands behind the levels of one criterion.
struct EvidenceRow {
    std::string round;
    std::string domain;
    std::string criterion;
    std::string title;
    std::uint32_t systems = 0;
    std::uint32_t with_evidence = 0;
    std::optional<double> evidence_share;
    std::uint32_t grade_none = 0;
    std::uint32_t grade_assertion = 0;
    std::uint32_t grade_document = 0;
    std::uint32_t grade_corroborated = 0;
    std::uint32_t grade_verified = 0;
    std::uint32_t lowered = 0;
    std::optional<double> lowered_share;
    std::optional<double> claimed;
    std::optional<double> evidenced;
    std::uint32_t moderated = 0;
    std::uint32_t moderated_lower = 0;
    std::uint32_t moderated_higher = 0;
    std::optional<double> claimed_where_moderated;
    std::optional<double> moderated_to;
};

/// One system's measure beside the level people gave to its criterion.
struct MeasureRow {
    std::string round;
    std::string system;
    std::string domain;
    std::string criterion;
    std::string measure;
    std::string stratum;
    double numerator = 0;
    double denominator = 0;
    std::optional<double> share;
    std::optional<double> low;
    std::optional<double> high;
    std::string period_start;
    std::string period_end;
    std::string source;
    std::optional<int> level_supported;
    std::optional<int> claimed;
    std::string verdict;
};

/// What all answers say of one criterion's place in its domain.
struct ItemRow {
    std::string round;
    std::string domain;
    std::string criterion;
    std::string title;
    std::string ends;
    std::optional<double> item_rest;
    std::optional<double> alpha_if_dropped;
    bool goes_less = false;
};

/// Whether answers to a domain go together.
struct ConsistencyRow {
    std::string round;
    std::string domain;
    std::string of; ///< "people", "systems"
    std::uint32_t criteria = 0;
    std::optional<std::uint32_t> rows;
    std::optional<double> alpha;
    std::optional<double> low;
    std::optional<double> high;
    std::string reason;
};

/// How far ratings of the same things agree, in one domain or one system.
struct AgreementRow {
    std::string round;
    std::string kind; ///< "domain", "system"
    std::string part;
    std::string among; ///< "within-sectors", "between-sectors"
    std::uint32_t units = 0;
    std::uint32_t raters = 0;
    std::optional<double> alpha;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> same;
    std::optional<double> ac2;
    std::string reason;
    std::string verdict;
};

/// Every table; those of rounds, peers, uncertainty and the rubric are empty where none were asked for.
struct Tables {
    std::vector<LevelRow> levels;
    std::vector<EstimateRow> estimates;
    std::vector<PairRow> pairs;
    std::vector<ProfileRow> profiles;
    std::vector<WeightingRow> weightings;
    std::vector<GapRow> gaps;
    std::vector<CriterionRow> criteria;
    std::vector<ChangeRow> changes;
    std::vector<PeerRow> peers;
    std::vector<LevelShareRow> level_shares;
    std::vector<SteadinessRow> steadiness;
    std::vector<SteadyLevelRow> steady_levels;
    std::vector<PairShareRow> pair_shares;
    std::vector<PlaceRow> places;
    std::vector<EvidenceRow> evidence;
    std::vector<MeasureRow> measures;
    std::vector<ItemRow> items;
    std::vector<ConsistencyRow> consistency;
    std::vector<AgreementRow> agreement;
};

/// `results` are those the comparison was made of, ready for its audience, in any order. Of a hidden sector no number is in
/// any table, nor a sum that it is in. Throws `Error` (Failure::input) when one is ready for another audience.
Tables tables_of(const Comparison& comparison, std::span<const result::Result> results);

} // namespace weft::comparison::tidy
