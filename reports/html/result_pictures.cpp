// SPDX-License-Identifier: MIT
#include "reports/html/result_pictures.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/what_is_hidden.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <vector>

namespace weft::html {
namespace {

using pictures::Shown;

/// The sectors that were asked about any of these criteria, in their order.
std::vector<const result::Sector*> sectors_asked(const words::View& view,
                                                 const std::vector<const result::Criterion*>& criteria) {
    std::vector<const result::Sector*> sectors;
    for (const auto& sector : view.result.participation.sectors)
        if (std::ranges::any_of(criteria, [&](const auto* criterion) {
                return std::ranges::find(criterion->sectors, sector.id, &result::SectorAnswers::sector) !=
                       criterion->sectors.end();
            }))
            sectors.push_back(&sector);
    return sectors;
}

} // namespace

bool is_same_scale(const std::vector<result::Level>& one, const std::vector<result::Level>& other) {
    return std::ranges::equal(one, other, [](const result::Level& a, const result::Level& b) {
        return a.level == b.level && a.label == b.label;
    });
}

std::vector<pictures::Step> steps_of(const std::vector<result::Level>& scale, const words::Words& words) {
    std::vector<pictures::Step> steps;
    for (const auto& level : scale)
        steps.push_back({level.level, words.label(level.label)});
    return steps;
}

Shown<int> level_of(const words::View& view, const result::Criterion& criterion, const std::string& sector) {
    const auto found = std::ranges::find(criterion.sectors, sector, &result::SectorAnswers::sector);
    if (found == criterion.sectors.end()) return Shown<int>::nothing(view.words.say("phrase.not-asked"));
    if (!found->hidden.empty()) return Shown<int>::nothing(view.hidden(found->hidden));
    return Shown<int>::of(found->level, view.words.say("phrase.no-level"));
}

pictures::LevelLadder criteria_ladder(const words::View& view, const result::Domain& domain) {
    pictures::LevelLadder ladder{{"ladder-" + domain.id, domain.title + ": the level held on each criterion",
                                  "levels of its scale", "round " + view.result.round},
                                 "criteria",
                                 {}};
    ladder.about.words = &view.words;
    for (const auto* criterion : criteria_of(domain)) {
        if (criterion->number) continue; // it has no level: a share of the way, told with it
        ladder.rows.push_back({criterion->title,
                               steps_of(domain.criterion_scale, view.words),
                               Shown<int>::of(criterion->level, view.words.held(*criterion)),
                               {},
                               {},
                               false,
                               "",
                               "",
                               criterion->state == "hidden"});
    }
    return ladder;
}

void count_the_others(pictures::Dumbbell& dumbbell, const std::vector<const result::Criterion*>& criteria) {
    for (const auto* criterion : criteria) {
        if (criterion->sectors.size() < 2) continue;
        if (!criterion->sector_gap)
            ++dumbbell.unknown;
        else if (*criterion->sector_gap == 0)
            ++dumbbell.together;
    }
}

pictures::Dumbbell sector_dumbbell(const words::View& view, const result::Domain& domain) {
    std::vector<const result::Criterion*> criteria;
    for (const auto& difference : view.result.differences)
        if (const auto* criterion = find_criterion(domain, difference.criterion)) criteria.push_back(criterion);
    const auto sectors = sectors_asked(view, criteria);
    pictures::Dumbbell dumbbell{{"sectors-" + domain.id,
                                 domain.title + ": the level each sector gives, where they differ",
                                 "levels of its scale", "round " + view.result.round},
                                steps_of(domain.criterion_scale, view.words),
                                {},
                                {}};
    dumbbell.about.words = &view.words;
    count_the_others(dumbbell, criteria_of(domain));
    for (const auto* sector : sectors)
        dumbbell.sectors.push_back(sector->title);
    for (const auto* criterion : criteria) {
        pictures::DumbbellRow row{criterion->title,
                                  {},
                                  Shown<double>::of(criterion->sector_gap, view.words.say("phrase.hidden")),
                                  view.words.verdict(criterion->agreement_word),
                                  hides_a_sector(*criterion)};
        for (const auto* sector : sectors)
            row.levels.push_back(level_of(view, *criterion, sector->id));
        dumbbell.rows.push_back(std::move(row));
    }
    return dumbbell;
}

} // namespace weft::html
