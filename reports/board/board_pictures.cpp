// SPDX-License-Identifier: MIT
#include "reports/board/board_pictures.hpp"

#include "core/assessment/criteria_of.hpp"
#include "core/assessment/what_is_hidden.hpp"
#include "reports/html/result_pictures.hpp"
#include "reports/words/words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace weft::board {
namespace {

using pictures::Shown;

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

} // namespace

pictures::LevelLadder domains_ladder(const words::View& view) {
    pictures::LevelLadder ladder{
        {"held", view.words.heading("The level held"), "levels of its scale", "round " + view.result.round},
        "domains",
        {}};
    ladder.about.whole_names = true;
    ladder.about.words = &view.words;
    for (const auto& domain : view.result.domains) {
        const auto why = domain.hidden.empty() ? view.words.held(domain) : view.hidden(domain.hidden);
        ladder.rows.push_back({domain.title, html::steps_of(domain.scale, view.words),
                               Shown<int>::of(domain.level, why), domain.level_low, domain.level_high,
                               domain.publication == "provisional", "", "", !domain.hidden.empty()});
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
    dumbbell.about.words = &view.words;
    dumbbell.has_key = false;
    dumbbell.at_most = room_for;
    html::count_the_others(dumbbell, criteria_of(view.result));
    if (differences.empty()) return dumbbell;
    const auto& scale = differences.front().domain->criterion_scale;
    dumbbell.scale = html::steps_of(scale, view.words);
    for (const auto& sector : view.result.participation.sectors)
        dumbbell.sectors.push_back(view.sector(sector.id));
    for (const auto& [domain, criterion] : differences) {
        if (!html::is_same_scale(domain->criterion_scale, scale)) continue;
        pictures::DumbbellRow row{criterion->title,
                                  {},
                                  Shown<double>::of(criterion->sector_gap, view.words.say("phrase.hidden")),
                                  view.words.verdict(criterion->agreement_word),
                                  hides_a_sector(*criterion)};
        for (const auto& sector : view.result.participation.sectors)
            row.levels.push_back(html::level_of(view, *criterion, sector.id));
        dumbbell.rows.push_back(std::move(row));
    }
    return dumbbell;
}

std::size_t differences_elsewhere(const words::View& view) {
    const auto differences = all_differences(view.result);
    return static_cast<std::size_t>(std::ranges::count_if(differences, [&](const Apart& apart) {
        return !html::is_same_scale(apart.domain->criterion_scale, differences.front().domain->criterion_scale);
    }));
}

} // namespace weft::board
