// SPDX-License-Identifier: MIT
#include "core/disclosure/hide_parts.hpp"

#include <algorithm>

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

} // namespace

void hide_participation(result::Result& result, const DisclosureRule& rule) {
    auto& part = result.participation;
    std::uint32_t hidden_sectors = 0;
    std::uint32_t in_hidden = 0;
    for (auto& sector : part.sectors) {
        if (!is_small(sector, rule)) continue;
        ++hidden_sectors;
        in_hidden += *sector.respondents;
        hide_sector(sector);
    }
    // Whose weight is the largest is one person's, in every system: it tells how small the smallest sector is.
    if (part.heaviest_share) part.hidden = protects_others;
    part.heaviest_share.reset();
    part.heaviest_criterion.reset();
    part.heaviest_is_noteworthy = false;
    if (hidden_sectors == 0 || tells_nothing(in_hidden, hidden_sectors, rule)) return;
    part.respondents.reset();
    part.hidden = protects_others;
}

} // namespace weft::disclosure
