// SPDX-License-Identifier: MIT
#include "core/plugin/plugin_snapshot.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <variant>

namespace weft {
namespace {

constexpr std::uint32_t size_of_criterion = sizeof(weft_criterion);
constexpr std::uint32_t size_of_voice = sizeof(weft_voice);
constexpr std::uint32_t size_of_evidence = sizeof(weft_evidence);
constexpr std::uint32_t size_of_measure = sizeof(weft_measure);

weft_state state_of(CriterionState state) {
    switch (state) {
    case CriterionState::level: return WEFT_LEVEL;
    case CriterionState::not_applicable: return WEFT_NOT_APPLICABLE;
    case CriterionState::unknown: return WEFT_UNKNOWN;
    case CriterionState::not_asked: return WEFT_NOT_ASKED;
    }
    return WEFT_UNKNOWN;
}

std::uint32_t role_of(SectorRole role) {
    switch (role) {
    case SectorRole::lead: return 1;
    case SectorRole::voice: return 2;
    case SectorRole::other: break;
    }
    return 0;
}

std::int32_t rank_or_none(std::optional<Rank> rank) {
    return rank.value_or(-1);
}

} // namespace

PluginSnapshot::PluginSnapshot(const DomainView& view)
    : rubric_id_(keep(view.framework.domains[view.domain].rubric.id)),
      rubric_version_(keep(view.framework.domains[view.domain].rubric.version)),
      first_question_(view.framework.domains[view.domain].first_criterion),
      sector_count_(view.framework.sectors.size()) {
    const auto& rubric = view.framework.domains[view.domain].rubric;
    rank_count_ = rubric.scale.labels.size();
    for (const auto& sector : view.framework.sectors)
        sector_ids_.push_back(keep(sector.id));
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        add_criterion(view, first_question_ + i);
        add_voices(view, first_question_ + i);
    }
    add_evidence(view);
    add_measures(view);
    add_succession(view);
    for (const auto& [key, value] : rubric.assessor.parameters)
        if (const auto* const number = std::get_if<double>(&value))
            numbers_.emplace(key, *number);
        else
            parameter_texts_.emplace(key, std::get<std::string>(value));
}

void PluginSnapshot::add_criterion(const DomainView& view, std::size_t question) {
    const auto& rubric = view.framework.domains[view.domain].rubric;
    const auto& criterion = view.framework.criterion(question);
    const auto& known = view.synthesis.criteria[question];
    criteria_.push_back({
        .struct_size = size_of_criterion,
        .state = state_of(known.state),
        .level_count = view.framework.questions[question].level_count,
        .claimed = rank_or_none(known.claimed),
        .evidenced = rank_or_none(known.evidenced),
        .evidence_grade = static_cast<std::uint32_t>(known.grade),
        .level_givers = known.level_givers,
        .is_critical = criterion.critical ? 1U : 0U,
        .coverage = known.coverage,
        .id = keep(criterion.id),
        .capability_id = keep(rubric.nodes[criterion.node].id),
        .system_level = keep(criterion.system_level),
        .stage = keep(criterion.stage),
    });
    tags_.push_back(criterion.tags);
}

void PluginSnapshot::add_voices(const DomainView& view, std::size_t question) {
    const auto& tally = view.synthesis.tally;
    const auto views = view.synthesis.views_of(question);
    for (std::size_t sector = 0; sector < sector_count_; ++sector) {
        voices_.push_back({
            .struct_size = size_of_voice,
            .role = role_of(view.answers.roles[sector]),
            .given = tally.given(question, sector),
            .dont_know = tally.dont_know(question, sector),
            .not_applicable = tally.not_applicable(question, sector),
            .missing = tally.declined(question, sector) + tally.missing(question, sector), // contract 1.0 has one count
            .level = rank_or_none(views[sector].level),
            .reserved = 0,
            .sector_id = sector_ids_[sector],
        });
        for (Rank rank = 0; rank < static_cast<Rank>(rank_count_); ++rank)
            counts_.push_back(tally.given_at(question, sector, rank));
    }
}

void PluginSnapshot::add_evidence(const DomainView& view) {
    evidence_.resize(criteria_.size());
    for (const auto& piece : view.answers.evidence) {
        if (piece.question < first_question_ || piece.question - first_question_ >= criteria_.size()) continue;
        evidence_[piece.question - first_question_].push_back({
            .struct_size = size_of_evidence,
            .grade = static_cast<std::uint32_t>(piece.grade),
            .id = keep(piece.id),
            .kind = keep(piece.kind),
            .date = keep(piece.date),
            .sector_id = keep(piece.sector),
        });
    }
}

void PluginSnapshot::add_measures(const DomainView& view) {
    const auto nothing = keep("");
    const auto not_a_number = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t index = 0; index < view.framework.measure_count(); ++index) {
        const auto& measure = view.framework.measure(index);
        const auto* const id = keep(measure.id);
        const auto* const supports = keep(measure.supports);
        weft_measure entry{
            .struct_size = size_of_measure,
            .is_known = 0,
            .rank_supported = -1,
            .rank_at_high = -1,
            .numerator = 0,
            .denominator = 0,
            .low = not_a_number,
            .high = not_a_number,
            .id = id,
            .criterion_id = supports,
            .stratum = nothing,
            .period_start = nothing,
            .period_end = nothing,
        };
        const auto known_before = measures_.size();
        for (const auto& reading : view.measures) {
            if (reading.measure != index) continue;
            entry.is_known = 1;
            entry.rank_supported = rank_or_none(reading.rank_supported);
            entry.rank_at_high = rank_or_none(reading.rank_at_high);
            entry.numerator = reading.numerator;
            entry.denominator = reading.denominator;
            entry.low = reading.low.value_or(not_a_number);
            entry.high = reading.high.value_or(not_a_number);
            entry.stratum = keep(reading.stratum);
            entry.period_start = keep(reading.period_start);
            entry.period_end = keep(reading.period_end);
            measures_.push_back(entry);
        }
        if (measures_.size() == known_before) measures_.push_back(entry);
    }
}

void PluginSnapshot::add_succession(const DomainView& view) {
    if (view.merger != nullptr)
        for (const auto& key : view.merger->predecessors)
            predecessors_.push_back(keep(key));
    predecessors_.push_back(nullptr);
    succession_ = {
        .struct_size = sizeof(weft_succession),
        .is_after_merger = view.merger != nullptr ? 1U : 0U,
        .merged_on = keep(view.merger != nullptr ? view.merger->date : ""),
        .predecessors = predecessors_.data(),
    };
}

const weft_criterion* PluginSnapshot::criterion(std::size_t index) const {
    return index < criteria_.size() ? &criteria_[index] : nullptr;
}

const weft_voice* PluginSnapshot::voice(std::size_t criterion, std::size_t sector) const {
    if (criterion >= criteria_.size() || sector >= sector_count_) return nullptr;
    return &voices_[criterion * sector_count_ + sector];
}

const weft_measure* PluginSnapshot::measure(std::size_t index) const {
    return index < measures_.size() ? &measures_[index] : nullptr;
}

const weft_evidence* PluginSnapshot::evidence(std::size_t criterion, std::size_t index) const {
    return index < evidence_count(criterion) ? &evidence_[criterion][index] : nullptr;
}

std::size_t PluginSnapshot::evidence_count(std::size_t criterion) const {
    return criterion < evidence_.size() ? evidence_[criterion].size() : 0;
}

bool PluginSnapshot::has_tag(std::size_t criterion, std::string_view tag) const {
    return criterion < tags_.size() && std::ranges::find(tags_[criterion], tag) != tags_[criterion].end();
}

std::uint32_t PluginSnapshot::count_at(std::size_t criterion, std::size_t sector, std::int32_t rank) const {
    const bool is_there = criterion < criteria_.size() && sector < sector_count_ && rank >= 0 &&
                          static_cast<std::size_t>(rank) < rank_count_;
    if (!is_there) return 0;
    return counts_[(criterion * sector_count_ + sector) * rank_count_ + static_cast<std::size_t>(rank)];
}

const double* PluginSnapshot::number(std::string_view key) const {
    const auto found = numbers_.find(key);
    return found == numbers_.end() ? nullptr : &found->second;
}

const char* PluginSnapshot::text(std::string_view key) const {
    const auto found = parameter_texts_.find(key);
    return found == parameter_texts_.end() ? nullptr : found->second.c_str();
}

std::size_t PluginSnapshot::question_of(std::string_view criterion_id) const {
    const auto found =
        std::ranges::find_if(criteria_, [&](const weft_criterion& one) { return criterion_id == one.id; });
    return found == criteria_.end() ? npos : first_question_ + static_cast<std::size_t>(found - criteria_.begin());
}

} // namespace weft
