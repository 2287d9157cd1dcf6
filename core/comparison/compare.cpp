// SPDX-License-Identifier: MIT
#include "core/comparison/compare.hpp"

#include "core/comparison/same_questions.hpp"
#include "core/error.hpp"
#include "core/register/lineage.hpp"
#include "core/register/register_date.hpp"

#include <algorithm>
#include <map>

namespace weft::comparison {
namespace {

constexpr const char* what_it_is_of =
    "What panels giving each sector an equal voice say of their systems. People were invited, not sampled at random: "
    "an "
    "interval says how far another panel of the same make-up could move it, and nothing of the truth.";

/// Systems of the register that exist at the end of the round's year, of the schemes that were assessed, without a
/// result.
std::vector<AbsentSystem> absent_systems(const SystemRegister& systems, const std::vector<CoveredSystem>& covered,
                                         const std::string& round) {
    const auto scheme_of = [](const std::string& key) { return key.substr(0, key.find(':')); };
    std::vector<AbsentSystem> absent;
    for (const auto& system : systems.systems) {
        const bool is_of_a_scheme = std::ranges::any_of(
            covered, [&](const CoveredSystem& one) { return scheme_of(one.system) == scheme_of(system.key); });
        const bool has_result = std::ranges::find(covered, system.key, &CoveredSystem::system) != covered.end();
        if (is_of_a_scheme && !has_result && exists_on(system, last_day_of(round)))
            absent.push_back({system.key, system.name});
    }
    return absent;
}

std::vector<NamedSector> named_sectors(const std::vector<result::Result>& results) {
    std::map<std::string, std::string> titles;
    for (const auto& result : results)
        for (const auto& sector : result.participation.sectors)
            titles.try_emplace(sector.id, sector.title);
    std::vector<NamedSector> sectors;
    for (const auto& [sector, title] : titles)
        sectors.push_back({sector, title});
    return sectors;
}

} // namespace

Comparison compare(ReadyResults ready, const SystemRegister& systems, const CompareSettings& settings) {
    auto& results = ready.shown;
    if (results.empty()) throw Error(Failure::input, "nothing to compare: there is no result");
    sort_by_system(ready);
    require_same_questions(results);
    const auto& first = results.front();
    Comparison found;
    found.estimand = what_it_is_of;
    found.framework = first.framework;
    found.status = first.status;
    found.caveat = first.caveat;
    found.round = first.round;
    found.audience = first.audience;
    for (const auto& result : results)
        found.smallest_group = std::max(found.smallest_group, result.smallest_group);
    if (auto date = register_date(systems); !date.empty()) found.register_date = std::move(date);
    for (const auto& result : results)
        found.systems.push_back(covered(result));
    found.absent = absent_systems(systems, found.systems, found.round);
    found.sectors = named_sectors(results);
    for (const auto& domain : first.domains)
        found.domains.push_back(compare_domain(ready, domain.id, settings.policy));
    found.sector_gaps = sector_gaps(results, settings.policy, settings.seed, settings.threads);
    found.criteria = criterion_disagreement(ready, found.sector_gaps, settings.policy);
    found.evidence = evidence_behind(results);
    found.measures = measures_beside(results);
    found.policy = settings.policy;
    found.seed = settings.seed;
    found.engine_version = settings.engine_version;

    std::erase_if(results, [](const result::Result& result) { return !covered(result).compared; });
    found.profiles = compare_profiles(results);
    found.profiles.places = profile_places(results, settings.policy);
    found.weightings = weigh_in_all_ways(results, {.seed = settings.seed,
                                                   .draws = settings.policy.weight_draws,
                                                   .share = settings.policy.weight_share,
                                                   .threads = settings.threads,
                                                   .first_places = settings.policy.first_places});
    return found;
}

} // namespace weft::comparison
