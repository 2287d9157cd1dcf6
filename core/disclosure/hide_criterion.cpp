// SPDX-License-Identifier: MIT
#include "core/assessment/hidden_words.hpp"
#include "core/assessment/rank_on.hpp"
#include "core/disclosure/hide_parts.hpp"

#include <algorithm>

namespace weft::disclosure {
namespace {

void hide_sector(result::SectorAnswers& sector, const std::string& code) {
    sector.counts.clear();
    for (auto* count : {&sector.not_applicable, &sector.dont_know, &sector.declined, &sector.missing})
        count->reset();
    sector.level.reset();
    sector.label.clear();
    sector.hidden = code;
}

/// Largest less smallest level of the sectors that are shown; nothing with fewer than two.
std::optional<double> gap_between_shown(const result::Criterion& criterion, const std::vector<result::Level>& scale) {
    std::vector<std::size_t> ranks;
    for (const auto& sector : criterion.sectors)
        if (const auto rank = rank_on(scale, sector.level)) ranks.push_back(*rank);
    if (ranks.size() < 2) return std::nullopt;
    const auto [low, high] = std::ranges::minmax(ranks);
    return static_cast<double>(high - low);
}

/// How many said yes and no is a sum over sectors; most saying yes is a level like any other.
void hide_limit(result::LimitAnswer& limit, bool has_hidden_sector, std::span<const DisclosureRule> rules) {
    const auto yes = limit.yes.value_or(0);
    const auto no = limit.no.value_or(0);
    const auto dont_know = limit.dont_know.value_or(0);
    const auto answered = yes + no + dont_know;
    if (answered == 0) return;
    for (const auto& rule : rules) {
        const bool is_small = answered < rule.smallest_group;
        const bool is_unanimous = std::max({yes, no, dont_know}) == answered && answered < rule.unanimous_from;
        if (is_small || is_unanimous) limit.holds.reset();
        if (is_small)
            limit.hidden = small_group;
        else if (limit.hidden.empty() && (is_unanimous || has_hidden_sector))
            limit.hidden = protects_others;
    }
    if (limit.hidden.empty()) return;
    limit.yes.reset();
    limit.no.reset();
    limit.dont_know.reset();
}

/// Of "desired" and the like it is not known how many people spoke; a body speaks for itself.
void hide_other_voices(result::Criterion& criterion) {
    for (auto& other : criterion.other_voices) {
        if (other.voice != "self" && other.voice != "desired") continue;
        other.level.reset();
        other.label.clear();
        other.hidden = protects_others;
    }
}

/// Everything that adds up the sectors: with it and the sectors that are shown, the hidden ones could be worked out.
void hide_sums(result::Criterion& criterion, const std::vector<result::Level>& scale, const DisclosureRule& rule) {
    criterion.hidden = protects_others;
    criterion.coverage.reset();
    criterion.not_applicable_share.reset();
    criterion.level_givers.reset();
    criterion.agreement.reset();
    criterion.agreement_word.clear();
    criterion.dont_know_gap.reset();
    criterion.support.clear();
    criterion.consensus.reset();
    criterion.sector_gap = gap_between_shown(criterion, scale);
    criterion.explanation.moved_by.clear();
    if (criterion.state == "unknown") criterion.reason = "Too few could say.";
    criterion.explanation.text.clear();
    if (!criterion.claimed) return;
    const auto rank = rank_on(scale, criterion.claimed);
    const auto label = rank ? scale[*rank].label : std::string();
    criterion.explanation.text = "The highest level that more than " + to_text(rule.majority) +
                                 " of the weight supports, every sector counting the same, is " +
                                 std::to_string(*criterion.claimed) + " (" + label +
                                 "). The shares are hidden, because what few people said could be read from them.";
}

void hide_level(result::Criterion& criterion, const std::string& code, const DisclosureRule& rule) {
    criterion.hidden = code;
    criterion.state = "hidden";
    criterion.reason = "What it stands at is " + hidden_words(code, rule.smallest_group) + ".";
    for (auto* level : {&criterion.level, &criterion.claimed, &criterion.evidenced, &criterion.assessed})
        level->reset();
    for (auto* words : {&criterion.label, &criterion.descriptor, &criterion.next_descriptor, &criterion.next_step,
                        &criterion.visitor_asks, &criterion.next_visitor_asks, &criterion.lived_option})
        words->clear();
    criterion.sector_gap.reset();
    criterion.ceilings.clear();
    criterion.explanation = {};
    for (auto& limit : criterion.limits) {
        limit.holds.reset();
        if (limit.hidden.empty()) limit.hidden = code;
        limit.yes.reset();
        limit.no.reset();
        limit.dont_know.reset();
    }
}

CriterionCells hide_criterion(result::Criterion& criterion, const std::vector<result::Level>& scale,
                              std::span<const DisclosureRule> rules) {
    auto cells = safe_cells(criterion, scale, rules);
    hide_other_voices(criterion);
    for (std::size_t i = 0; i < cells.sectors.size(); ++i)
        if (!cells.sectors[i].empty()) hide_sector(criterion.sectors[i], cells.sectors[i]);
    for (auto& limit : criterion.limits)
        hide_limit(limit, cells.hides_a_sector(), rules);
    if (cells.hides_a_sector()) hide_sums(criterion, scale, rules.back());
    if (!cells.level.empty()) hide_level(criterion, cells.level, rules.back());
    return cells;
}

} // namespace

HiddenCells hide_criteria(result::Result& result, std::span<const DisclosureRule> rules) {
    HiddenCells cells;
    for (auto& domain : result.domains) {
        bool hides_a_sector = false;
        for (auto& capability : domain.capabilities)
            for (auto& criterion : capability.criteria) {
                auto hidden = hide_criterion(criterion, domain.criterion_scale, rules);
                hides_a_sector = hides_a_sector || hidden.hides_a_sector();
                cells.emplace(criterion.id, std::move(hidden));
            }
        // The score without a sector, beside the score with it, is that sector's.
        if (hides_a_sector) {
            domain.without_one_sector = {};
            domain.without_one_sector.hidden = protects_others;
        }
    }
    return cells;
}

} // namespace weft::disclosure
