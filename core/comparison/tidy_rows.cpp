// SPDX-License-Identifier: MIT
#include "core/comparison/tidy_rows.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/level_words.hpp"
#include "core/comparison/rubric_health_rows.hpp"
#include "core/comparison/summed_counts.hpp"
#include "core/comparison/uncertainty_rows.hpp"
#include "core/error.hpp"
#include "core/statistics/quantile.hpp"

#include <algorithm>

namespace weft::comparison::tidy {
namespace {

constexpr const char* everybody = "all";

const SystemRanks* find_ranks(const Comparison& comparison, const std::string& domain, const std::string& system) {
    const auto found = std::ranges::find(comparison.domains, domain, &DomainComparison::domain);
    if (found == comparison.domains.end()) return nullptr;
    const auto ranks = std::ranges::find(found->ranks, system, &SystemRanks::system);
    return ranks == found->ranks.end() ? nullptr : &*ranks;
}

bool is_shown(const result::SectorAnswers& sector) {
    return sector.hidden.empty();
}

void suppress(LevelRow& row, const std::string& code) {
    row.suppressed = true;
    row.suppression_reason = code;
}

void write_answers(LevelRow& row, const std::vector<result::SectorAnswers>& sectors,
                   const std::vector<result::Level>& scale) {
    if (!std::ranges::all_of(sectors, is_shown)) return; // one part that is hidden hides the sum
    const auto counts = summed_counts(sectors, [](const std::string& /*sector*/) { return true; });
    std::vector<double> printed;
    for (std::size_t rank = 0; rank < counts.size() && rank < scale.size(); ++rank)
        printed.insert(printed.end(), counts[rank], scale[rank].level);
    const auto at = [&](double share) {
        return statistics::quantile(printed, share, statistics::QuantileType::averaged).as_optional();
    };
    row.level_median = at(0.5);
    row.q1 = at(0.25);
    row.q3 = at(0.75);
    row.n_answered = static_cast<std::uint32_t>(printed.size());
    row.n_na = row.n_not_known = row.n_unanswered = 0;
    for (const auto& sector : sectors) {
        *row.n_na += sector.not_applicable.value_or(0);
        *row.n_not_known += sector.dont_know.value_or(0);
        *row.n_unanswered += sector.declined.value_or(0) + sector.missing.value_or(0);
    }
}

LevelRow first_cells(const Comparison& comparison, const result::Result& result, const result::Domain& domain) {
    LevelRow row;
    row.round = result.round;
    row.system = result.system;
    row.system_name = result.system_name;
    row.register_date = comparison.register_date;
    row.domain = domain.id;
    row.rubric_version = domain.rubric.version;
    row.group = everybody;
    row.provenance = result.inputs.answers_digest;
    return row;
}

void add_levels(const Comparison& comparison, const result::Result& result, std::vector<LevelRow>& rows) {
    for (const auto& domain : result.domains) {
        auto whole = first_cells(comparison, result, domain);
        whole.state = domain.publication;
        whole.level = domain.level;
        whole.score = domain.score;
        whole.score_low = domain.score_low;
        whole.score_high = domain.score_high;
        if (const auto* ranks = find_ranks(comparison, domain.id, result.system)) {
            whole.rank_low = ranks->best;
            whole.rank_high = ranks->worst;
        }
        if (!domain.hidden.empty()) suppress(whole, domain.hidden);
        rows.push_back(std::move(whole));
        for (const auto* criterion : criteria_of(domain)) {
            auto row = first_cells(comparison, result, domain);
            row.criterion = criterion->id;
            row.state = criterion->state;
            row.level = criterion->level;
            row.agreement = criterion->agreement;
            row.evidence_count = static_cast<std::uint32_t>(criterion->evidence.size());
            write_answers(row, criterion->sectors, domain.criterion_scale);
            if (!criterion->hidden.empty()) suppress(row, criterion->hidden);
            rows.push_back(std::move(row));
            for (const auto& sector : criterion->sectors) {
                auto part = first_cells(comparison, result, domain);
                part.criterion = criterion->id;
                part.group = sector.sector;
                part.state = !is_shown(sector) ? "hidden" : sector.level ? "level" : "unknown";
                part.level = sector.level;
                write_answers(part, {sector}, domain.criterion_scale);
                if (!is_shown(sector)) suppress(part, sector.hidden);
                rows.push_back(std::move(part));
            }
        }
    }
}

void write_middle(const DomainComparison& domain, EstimateRow& row) {
    if (!domain.middle) return;
    const auto found = std::ranges::find(domain.middle->systems, row.system, &SystemBesideMiddle::system);
    if (found == domain.middle->systems.end()) return;
    row.from_middle = found->difference;
    row.from_middle_low = found->low;
    row.from_middle_high = found->high;
    row.beside_middle = found->verdict;
    row.middle_reason = found->reason;
}

void add_domain(const Comparison& comparison, const DomainComparison& domain, Tables& tables) {
    for (const auto& system : domain.systems) {
        EstimateRow row;
        row.round = comparison.round;
        row.system = system.system;
        row.domain = domain.domain;
        row.mean = system.estimate.mean;
        row.standard_error = system.estimate.standard_error;
        row.low = system.estimate.low;
        row.high = system.estimate.high;
        row.reason = system.estimate.reason;
        row.sectors = static_cast<std::uint32_t>(system.estimate.sectors);
        row.compared = system.compared;
        row.left_out = system.left_out;
        if (const auto* ranks = find_ranks(comparison, domain.domain, system.system)) {
            row.rank_low = ranks->best;
            row.rank_high = ranks->worst;
            row.rank_of = ranks->of;
        }
        row.suppression_reason = system.hidden;
        row.degrees = system.estimate.degrees;
        write_middle(domain, row);
        tables.estimates.push_back(std::move(row));
    }
    for (const auto& pair : domain.pairs)
        tables.pairs.push_back({comparison.round, domain.domain, pair.first, pair.second, pair.verdict, pair.difference,
                                pair.p, pair.reason});
}

void write_crossed(const uncertainty::CrossedPlaces& crossed, PlaceRow& row) {
    const auto place = std::ranges::find(crossed.systems, row.system, &uncertainty::CrossedPlace::system);
    if (place == crossed.systems.end()) return;
    row.crossed_best = place->low;
    row.crossed_middle = place->middle;
    row.crossed_worst = place->high;
    row.crossed_of = crossed.of;
    row.crossed_within_first = place->within_first;
}

/// Of every system covered, with why it has no place.
std::vector<PlaceRow> place_rows(const Comparison& comparison) {
    const auto& places = comparison.profiles.places;
    std::vector<PlaceRow> rows;
    for (const auto& covered : comparison.systems) {
        auto& row = rows.emplace_back();
        row.round = comparison.round;
        row.system = covered.system;
        row.left_out = covered.left_out.empty() ? places.withheld : covered.left_out;
        const auto left_out = std::ranges::find(places.left_out, covered.system, &UnplacedSystem::system);
        if (left_out != places.left_out.end()) row.left_out = left_out->why;
        const auto place = std::ranges::find(places.systems, covered.system, &ProfilePlace::system);
        if (place != places.systems.end()) {
            row.best = place->best;
            row.worst = place->worst;
            row.of = place->of;
            row.average = place->average;
            row.method = places.method;
        }
        const auto& ranks = comparison.weightings.ranks;
        const auto weighted = std::ranges::find(ranks, covered.system, &WeightedRanks::system);
        if (weighted != ranks.end()) {
            row.weighted_best = weighted->low;
            row.weighted_middle = weighted->middle;
            row.weighted_worst = weighted->high;
            row.weighted_of = weighted->of;
            row.within_first = weighted->within_first;
        }
        if (comparison.drawn_panels && comparison.drawn_panels->crossed)
            write_crossed(*comparison.drawn_panels->crossed, row);
    }
    return rows;
}

/// What is hidden in the one would stand in the other.
void require_audience(const result::Result& result, const Comparison& comparison) {
    if (result.audience != comparison.audience)
        throw Error(Failure::input, "the comparison is made for '" + comparison.audience + "', and the result of '" +
                                        result.system + "' is ready for '" + result.audience + "'");
}

void add_rounds(const Rounds& rounds, std::vector<ChangeRow>& rows) {
    for (const auto& system : rounds.systems)
        for (const auto& change : system.domains)
            rows.push_back({.round_before = rounds.before,
                            .round = rounds.after,
                            .system = system.system,
                            .domain = change.domain,
                            .origin = system.origin,
                            .criteria = change.criteria,
                            .before = change.before.mean,
                            .before_low = change.before.low,
                            .before_high = change.before.high,
                            .after = change.after.mean,
                            .after_low = change.after.low,
                            .after_high = change.after.high,
                            .difference = change.difference,
                            .standard_error = change.standard_error,
                            .p = change.p,
                            .verdict = change.verdict,
                            .reason = change.reason,
                            .lowest_before = change.lowest_before,
                            .highest_before = change.highest_before,
                            .suppression_reason = change.hidden});
}

} // namespace

Tables tables_of(const Comparison& comparison, std::span<const result::Result> results) {
    Tables tables;
    std::vector<const result::Result*> by_key;
    for (const auto& result : results) {
        require_audience(result, comparison);
        by_key.push_back(&result);
    }
    std::ranges::sort(by_key, {}, &result::Result::system);
    for (const auto* result : by_key)
        add_levels(comparison, *result, tables.levels);
    for (const auto& domain : comparison.domains)
        add_domain(comparison, domain, tables);
    for (const auto& pair : comparison.profiles.pairs)
        tables.profiles.push_back({comparison.round, pair.first, pair.second, pair.relation, pair.first_ahead,
                                   pair.second_ahead, pair.left_out});
    for (const auto& pair : comparison.weightings.pairs)
        tables.weightings.push_back({comparison.round, pair.first, pair.second, pair.first_ahead, pair.second_ahead});
    for (const auto& system : comparison.sector_gaps)
        for (const auto& gap : system.criteria)
            tables.gaps.push_back({comparison.round, system.system, gap.domain, gap.criterion, gap.group, gap.against,
                                   gap.people, gap.others, gap.difference, gap.delta, gap.p, gap.p_claim, gap.p_screen,
                                   gap.verdict, gap.hidden, gap.left_out});
    for (const auto& one : comparison.criteria)
        tables.criteria.push_back({comparison.round, one.domain, one.criterion, one.title, one.systems, one.split,
                                   one.split_share, one.median_agreement, one.levels_given, one.lowest_share,
                                   one.highest_share, one.asked, one.dont_know_share, one.not_applicable_share,
                                   one.unanswered_share, one.verdict, one.hidden});
    if (comparison.rounds) add_rounds(*comparison.rounds, tables.changes);
    if (comparison.peers)
        for (const auto& system : comparison.peers->systems)
            for (const auto& peer : system.nearest)
                tables.peers.push_back({system.system, peer.system, peer.distance});
    tables.level_shares = level_share_rows(comparison);
    tables.steadiness = steadiness_rows(comparison);
    tables.steady_levels = steady_level_rows(comparison);
    tables.pair_shares = pair_share_rows(comparison);
    tables.places = place_rows(comparison);
    tables.evidence = evidence_rows(comparison);
    tables.measures = measure_rows(comparison);
    tables.items = item_rows(comparison);
    tables.consistency = consistency_rows(comparison);
    tables.agreement = agreement_rows(comparison);
    return tables;
}

} // namespace weft::comparison::tidy
