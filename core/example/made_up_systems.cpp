// SPDX-License-Identifier: MIT
#include "core/example/made_up_systems.hpp"

#include "core/example/chance.hpp"
#include "core/register/lineage.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <tuple>

namespace weft::example {
namespace {

/// Small letters and digits, everything else as single hyphens: "Thornmere and Kell" becomes "thornmere-and-kell".
std::string slug_of(const std::string& name) {
    std::string slug;
    for (const char letter : name) {
        const bool is_capital = letter >= 'A' && letter <= 'Z';
        const bool stays = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (is_capital)
            slug += static_cast<char>(letter - 'A' + 'a');
        else if (stays)
            slug += letter;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug;
}

std::vector<std::string> shuffled(std::vector<std::string> names, std::uint64_t seed, std::string_view stream) {
    Chance chance(seed, stream);
    statistics::shuffle(std::span(names), chance.draws());
    return names;
}

/// Made-up regions by the real ones.
std::map<std::string, std::string> regions_for(const ExampleSettings& settings, const SystemRegister& pattern,
                                               std::uint64_t seed) {
    const auto names = shuffled(settings.systems.regions, seed, "regions");
    std::map<std::string, std::string> regions;
    for (const auto& system : pattern.systems)
        regions.emplace(system.region, "");
    std::size_t next = 0;
    for (auto& [real, made_up] : regions)
        made_up = names[next++];
    return regions;
}

/// The register with every key, name and region replaced.
SystemRegister with_made_up_names(const ExampleSettings& settings, const SystemRegister& pattern, std::uint64_t seed) {
    const auto names = shuffled(settings.systems.names, seed, "names");
    const auto regions = regions_for(settings, pattern, seed);
    SystemRegister made;
    std::map<std::string, std::string> key_of;
    std::set<std::string> taken;
    for (std::size_t i = 0; i < pattern.systems.size(); ++i) {
        const auto& real = pattern.systems[i];
        auto key = settings.systems.scheme + ":" + slug_of(names[i]);
        if (!taken.insert(key).second) key += "-" + std::to_string(i); // two names that differ in their signs alone
        key_of[real.key] = key;
        made.systems.push_back({.key = key,
                                .name = names[i] + " " + settings.systems.marked,
                                .region = regions.at(real.region),
                                .valid_from = real.valid_from,
                                .valid_to = real.valid_to});
    }
    for (const auto& real : pattern.successions)
        made.successions.push_back({key_of.at(real.from), key_of.at(real.to), real.date, real.share});
    std::ranges::sort(made.systems, {}, &System::key);
    std::ranges::sort(made.successions, {}, [](const Succession& succession) {
        return std::tie(succession.from, succession.date, succession.to);
    });
    return made;
}

std::vector<MadeUpPlace> places_of(const ExampleSettings& settings, const std::string& key, std::uint64_t seed) {
    Chance chance(seed, "places/" + key);
    const auto count = static_cast<std::size_t>(chance.whole(settings.systems.place_count));
    std::vector<MadeUpPlace> places;
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        places.push_back({.name = settings.systems.places[i], .share = 0.5 + chance.uniform()});
        sum += places.back().share;
    }
    for (auto& place : places)
        place.share /= sum;
    return places;
}

double drawn_residents(const ExampleSettings& settings, const std::string& key, std::uint64_t seed) {
    return std::floor(Chance(seed, "residents/" + key).between(settings.systems.residents));
}

/// The parts of systems of the round before; where nobody said how much went where, each took as much as the others.
std::vector<MadeUpPart> parts_of(const Lineage& lineage, const std::map<std::string, double>& residents_before,
                                 const std::map<std::string, int>& heirs) {
    std::vector<MadeUpPart> parts;
    for (const auto& predecessor : lineage.predecessors) {
        const auto before = residents_before.at(predecessor.key);
        const auto share = predecessor.is_whole ? 1.0
                           : predecessor.share  ? to_double(*predecessor.share)
                                                : 1.0 / heirs.at(predecessor.key);
        parts.push_back({.from = predecessor.key, .residents = std::floor(before * share)});
    }
    return parts;
}

class CountryMaker {
public:
    CountryMaker(const ExampleSettings& settings, SystemRegister systems, std::uint64_t seed)
        : settings_(settings),
          seed_(seed) {
        country_.systems = std::move(systems);
    }

    MadeUpCountry make() {
        for (std::size_t round = 0; round < settings_.rounds.size(); ++round)
            country_.rounds.push_back(
                round == 0 ? first_round() : next_round(settings_.rounds[round - 1].day, settings_.rounds[round].day));
        return std::move(country_);
    }

private:
    std::vector<MadeUpSystem> first_round() const {
        std::vector<MadeUpSystem> systems;
        for (const auto& system : country_.systems.systems)
            if (exists_on(system, settings_.rounds.front().day))
                systems.push_back(with_places(system.key, drawn_residents(settings_, system.key, seed_)));
        return systems;
    }

    std::vector<MadeUpSystem> next_round(const std::string& earlier, const std::string& later) const {
        std::map<std::string, double> before;
        for (const auto& system : country_.rounds.back())
            before[system.key] = system.residents;
        const auto all = lineages(country_.systems, earlier, later);
        std::map<std::string, int> heirs;
        for (const auto& lineage : all)
            for (const auto& predecessor : lineage.predecessors)
                ++heirs[predecessor.key];

        std::vector<MadeUpSystem> systems;
        for (const auto& lineage : all) {
            auto parts = parts_of(lineage, before, heirs);
            double residents = 0;
            for (const auto& part : parts)
                residents += part.residents;
            if (parts.empty()) residents = drawn_residents(settings_, lineage.system, seed_);
            auto system = with_places(lineage.system, residents);
            system.is_merged = parts.size() > 1;
            system.parts = std::move(parts);
            systems.push_back(std::move(system));
        }
        return systems;
    }

    MadeUpSystem with_places(const std::string& key, double residents) const {
        return {.key = key,
                .name = country_.systems.name_of(key),
                .residents = residents,
                .places = places_of(settings_, key, seed_),
                .parts = {},
                .is_merged = false};
    }

    const ExampleSettings& settings_;
    std::uint64_t seed_;
    MadeUpCountry country_;
};

} // namespace

MadeUpCountry make_up_country(const ExampleSettings& settings, const SystemRegister& pattern, std::uint64_t seed) {
    return CountryMaker(settings, with_made_up_names(settings, pattern, seed), seed).make();
}

} // namespace weft::example
