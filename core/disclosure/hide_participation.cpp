// SPDX-License-Identifier: MIT
#include "core/disclosure/hide_parts.hpp"

#include <cstddef>

namespace weft::disclosure {
namespace {

bool is_small(const result::Sector& sector, const DisclosureRule& rule) {
    return sector.respondents.value_or(0) > 0 && *sector.respondents < rule.smallest_group;
}

/// True when the sum over all sectors rules out nothing about any hidden one: each could still be of one person, and
/// of as many as a hidden group can have.
bool tells_nothing(std::uint32_t in_hidden, std::uint32_t hidden_sectors, const DisclosureRule& rule) {
    const std::uint64_t most = rule.smallest_group - 1;
    const std::uint64_t others = hidden_sectors - 1;
    return in_hidden <= 1 + others * most && in_hidden >= most + others;
}

void hide_sector(result::Sector& sector) {
    sector.respondents.reset();
    sector.organisations.reset();
    if (sector.heard) sector.note.clear(); // it names how many answered
    sector.hidden = small_group;
}

/// `record` says how many there are, `part` what of it is still shown.
void hide_by(const DisclosureRule& rule, const result::Participation& record, result::Participation& part) {
    std::uint32_t hidden_sectors = 0;
    std::uint32_t in_hidden = 0;
    for (std::size_t i = 0; i < record.sectors.size(); ++i) {
        if (!is_small(record.sectors[i], rule)) continue;
        ++hidden_sectors;
        in_hidden += *record.sectors[i].respondents;
        hide_sector(part.sectors[i]);
    }
    if (hidden_sectors == 0 || tells_nothing(in_hidden, hidden_sectors, rule)) return;
    part.respondents.reset();
    part.hidden = protects_others;
}

} // namespace

void hide_participation(result::Result& result, std::span<const DisclosureRule> rules) {
    auto& part = result.participation;
    const auto record = part;
    // Whose weight is the largest is one person's, in every system: it tells how small the smallest sector is.
    if (part.heaviest_share) part.hidden = protects_others;
    part.heaviest_share.reset();
    part.heaviest_criterion.reset();
    part.heaviest_is_noteworthy = false;
    for (const auto& rule : rules)
        hide_by(rule, record, part);
}

} // namespace weft::disclosure
