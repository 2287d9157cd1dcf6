// SPDX-License-Identifier: MIT
#include "core/uncertainty/respondent_bootstrap.hpp"

#include "core/statistics/replicates.hpp"
#include "core/uncertainty/crossed_places.hpp"
#include "core/uncertainty/level_spread.hpp"
#include "core/uncertainty/panel_units.hpp"
#include "core/uncertainty/replicate_pairs.hpp"
#include "core/uncertainty/system_replicates.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <memory>
#include <utility>

namespace weft::uncertainty {
namespace {

/// A system that can be drawn anew.
struct Drawable {
    const SystemPanel* system = nullptr;
    PanelUnits units;
    SystemReplicates replicates;
};

std::string why_withheld(const Framework& framework) {
    for (const auto& domain : framework.domains)
        if (domain.rubric.consensus)
            return "'" + domain.rubric.id +
                   "' asks for consensus, whose verdict is about how many people a panel has; its panels are not drawn "
                   "anew.";
    return "";
}

std::string why_left_out(const PanelUnits& units) {
    if (units.sectors.empty()) return "Nobody answered in the voice that makes the level.";
    if (units.sectors_of_one == units.sectors.size())
        return "Every sector is one person or one organisation, so there is nobody else to draw.";
    return "";
}

std::uint32_t blocks_of(std::uint32_t replicates) {
    return static_cast<std::uint32_t>((replicates + lane_count - 1) / lane_count);
}

/// Fills the slots of all systems, block after block of replicates. A thread takes a run of blocks, which may begin in one
/// system and end in another.
void draw_all(const ReplicatePlan& plan, std::vector<Drawable>& systems, const BootstrapSettings& settings) {
    const auto blocks = blocks_of(settings.replicates);
    const auto all_blocks = static_cast<std::uint32_t>(systems.size()) * blocks;
    statistics::for_each_run(all_blocks, settings.threads, [&](std::uint32_t first, std::uint32_t last) {
        for (auto at = first; at < last;) {
            auto& drawn = systems[at / blocks];
            ReplicateMaker maker(plan, *drawn.system, drawn.units, settings.seed);
            const auto end = std::min(last, (at / blocks + 1) * blocks);
            for (; at < end; ++at) {
                const auto from = at % blocks * static_cast<std::uint32_t>(lane_count);
                const auto to = std::min(settings.replicates, from + static_cast<std::uint32_t>(lane_count));
                maker.make(from, to, drawn.replicates);
            }
        }
    });
}

} // namespace

RespondentBootstrap bootstrap_respondents(const Framework& framework, std::span<const SystemPanel> systems,
                                          const BootstrapSettings& settings) {
    assert(settings.replicates > 0);
    RespondentBootstrap found{.replicates = settings.replicates,
                              .interval_level = settings.interval_level,
                              .systems = {},
                              .pairs = {},
                              .left_out = {},
                              .withheld = why_withheld(framework)};
    if (!found.withheld.empty()) return found;

    const ReplicatePlan plan(framework);
    std::vector<Drawable> drawn;
    drawn.reserve(systems.size());
    for (const auto& system : systems) {
        auto units = find_units(framework, *system.answers);
        if (auto because = why_left_out(units); !because.empty())
            found.left_out.push_back({.system = system.answers->system, .because = std::move(because)});
        else
            drawn.push_back({&system, std::move(units), SystemReplicates(plan, settings.replicates)});
    }
    draw_all(plan, drawn, settings);

    std::vector<NamedReplicates> named;
    for (const auto& [system, units, replicates] : drawn) {
        const auto as_answered = ReplicateMaker(plan, *system, units, settings.seed).as_answered();
        found.systems.push_back(spread_of(plan, units, *system, replicates, as_answered, settings.interval_level));
        named.push_back({.system = system->answers->system, .replicates = &replicates});
    }
    found.pairs = compare_replicates(plan, named, settings.replicates);
    if (settings.crossing)
        found.crossed = cross_places(framework, named, settings.replicates, settings.seed, *settings.crossing);
    return found;
}

} // namespace weft::uncertainty
