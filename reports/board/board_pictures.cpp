// SPDX-License-Identifier: MIT
#include "reports/board/board_pictures.hpp"

#include "core/assessment/criteria_of.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace weft::board {
namespace {

using pictures::Shown;

std::vector<pictures::Step> steps_on(const std::vector<result::Level>& scale) {
    std::vector<pictures::Step> steps;
    steps.reserve(scale.size());
    for (const auto& level : scale)
        steps.push_back({level.level, level.label});
    return steps;
}

bool is_same(const std::vector<result::Level>& one, const std::vector<result::Level>& other) {
    return std::ranges::equal(one, other, [](const result::Level& a, const result::Level& b) {
        return a.level == b.level && a.label == b.label;
    });
}

/// A difference with the criterion and the domain it is of.
struct Apart {
    const result::Domain* domain;
    const result::Criterion* criterion;
};

std::vector<Apart> all_differences(const result::Result& result) {
    std::vector<Apart> found;
    for (const auto& difference : result.differences)
        for (const auto& domain : result.domains)
            if (const auto* criterion = find_criterion(domain, difference.criterion))
                found.push_back({&domain, criterion});
    return found;
}

Shown<int> level_a_sector_gives(const words::View& view, const result::Criterion& criterion,
                                const std::string& sector) {
    const auto found = std::ranges::find(criterion.sectors, sector, &result::SectorAnswers::sector);
    if (found == criterion.sectors.end()) return Shown<int>::nothing("not asked");
    if (!found->hidden.empty()) return Shown<int>::nothing(view.hidden(found->hidden));
    return Shown<int>::of(found->level, "no level");
}

} // namespace

pictures::LevelLadder domains_ladder(const words::View& view) {
    pictures::LevelLadder ladder{
        {"held", "The level held", "levels of its scale", "round " + view.result.round}, "domains", {}};
    ladder.about.whole_names = true;
    for (const auto& domain : view.result.domains) {
        const auto why = domain.hidden.empty() ? words::held(domain) : view.hidden(domain.hidden);
        ladder.rows.push_back({domain.title, steps_on(domain.scale), Shown<int>::of(domain.level, why),
                               domain.level_low, domain.level_high, domain.publication == "provisional", "", ""});
    }
    return ladder;
}

pictures::Dumbbell widest_differences(const words::View& view) {
    constexpr std::size_t room_for = 2;
    const auto differences = all_differences(view.result);
    pictures::Dumbbell dumbbell{
        {"differences", "The level each sector gives", "levels of its scale", "round " + view.result.round},
        {},
        {},
        {}};
    dumbbell.about.whole_names = true;
    dumbbell.has_key = false;
    dumbbell.at_most = room_for;
    for (const auto* criterion : criteria_of(view.result)) {
        if (criterion->sectors.size() < 2) continue;
        if (!criterion->sector_gap)
            ++dumbbell.unknown;
        else if (*criterion->sector_gap == 0)
            ++dumbbell.together;
    }
    if (differences.empty()) return dumbbell;
    const auto& scale = differences.front().domain->criterion_scale;
    dumbbell.scale = steps_on(scale);
    for (const auto& sector : view.result.participation.sectors)
        dumbbell.sectors.push_back(sector.title.empty() ? sector.id : sector.title);
    for (const auto& [domain, criterion] : differences) {
        if (!is_same(domain->criterion_scale, scale)) continue;
        pictures::DumbbellRow row{
            criterion->title, {}, Shown<double>::of(criterion->sector_gap, "hidden"), criterion->agreement_word};
        for (const auto& sector : view.result.participation.sectors)
            row.levels.push_back(level_a_sector_gives(view, *criterion, sector.id));
        dumbbell.rows.push_back(std::move(row));
    }
    return dumbbell;
}

std::size_t differences_elsewhere(const words::View& view) {
    const auto differences = all_differences(view.result);
    return static_cast<std::size_t>(std::ranges::count_if(differences, [&](const Apart& apart) {
        return !is_same(apart.domain->criterion_scale, differences.front().domain->criterion_scale);
    }));
}

} // namespace weft::board
