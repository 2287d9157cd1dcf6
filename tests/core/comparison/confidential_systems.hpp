// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"
#include "tests/core/comparison/systems.hpp"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace weft::comparison {

/// Sectors of a made-up system and how many people answer in each: inside (5) hospice and lived experience are too few, in
/// public (10) the council, too.
inline const std::vector<std::pair<std::string, std::uint32_t>> confidential_sectors{
    {"council", 8}, {"hospice", 3}, {"lived-experience", 3}, {"practice", 11}, {"trust", 16}};

/// The level that more than half of the equal-sector weight supports.
inline int majority_of(const std::map<std::string, Counts>& sectors) {
    for (std::size_t level = 4; level > 0; --level) {
        double support = 0;
        for (const auto& [sector, counts] : sectors) {
            double given = 0;
            double at_least = 0;
            for (std::size_t rank = 0; rank < counts.size(); ++rank) {
                given += counts[rank];
                if (rank >= level) at_least += counts[rank];
            }
            support += at_least / given;
        }
        if (support / static_cast<double>(sectors.size()) > 0.5) return static_cast<int>(level);
    }
    return 0;
}

/// A system of two domains of two criteria each, to which everybody answered as the seed drew, in confidence.
inline result::Result confidential_system(const std::string& key, const std::string& round, unsigned seed) {
    std::minstd_rand drawn(seed);
    std::vector<result::Domain> domains;
    for (const char* const id : {"clinical", "service"}) {
        std::vector<result::Criterion> criteria;
        for (const char* const which : {"named", "shared"}) {
            std::map<std::string, Counts> sectors;
            for (const auto& [sector, people] : confidential_sectors) {
                Counts counts(5, 0);
                for (std::uint32_t person = 0; person < people; ++person)
                    ++counts[drawn() % 5];
                sectors[sector] = counts;
            }
            auto made = criterion(std::string(id) + "-" + which, 1, sectors);
            made.title = "Title of " + made.id;
            made.claimed = made.assessed = made.evidenced = made.level = majority_of(sectors);
            made.label = "level " + std::to_string(*made.level);
            made.level_givers = 41;
            made.agreement = 0.1 * static_cast<double>(drawn() % 8) - 0.3;
            criteria.push_back(std::move(made));
        }
        auto made = domain(id, std::move(criteria));
        made.rubric.digest = "sha256:" + std::string(64, 'b');
        made.criterion_scale = made.scale;
        made.publication = "published";
        made.level = made.level_low = made.level_high = made.capabilities[0].criteria[0].level;
        made.score = 50;
        domains.push_back(std::move(made));
    }
    auto made = system(key, std::move(domains));
    made.round = round;
    made.system_name = "Name of " + key;
    made.promise = "confidential";
    made.overall.publication = "published";
    made.framework.digest = "sha256:" + std::string(64, 'a');
    for (const auto& [id, people] : confidential_sectors) {
        result::Sector sector;
        sector.id = sector.title = id;
        sector.role = id == "trust" ? "lead" : id == "hospice" ? "voice" : "other";
        sector.heard = true;
        sector.respondents = people;
        made.participation.sectors.push_back(sector);
    }
    made.participation.respondents = 41;
    made.inputs.policy = {{"disclosure.threshold_public", "10"},
                          {"disclosure.threshold_internal", "5"},
                          {"scoring.majority_threshold", "1/2"},
                          {"scoring.known_minimum", "1/2"},
                          {"scoring.na_majority", "1/2"}};
    return made;
}

/// Four of them, whoever looks.
inline std::vector<result::Result> confidential_systems(const std::string& round, unsigned seed) {
    std::vector<result::Result> systems;
    for (const char* const key : {"demo:a", "demo:b", "demo:c", "demo:d"})
        systems.push_back(confidential_system(key, round, seed++));
    return systems;
}

/// The answers of one sector on one criterion of a made-up system.
inline result::SectorAnswers& answers_of(result::Result& result, const std::string& criterion,
                                         const std::string& sector) {
    for (auto& domain : result.domains)
        for (auto& one : domain.capabilities[0].criteria)
            for (auto& answers : one.sectors)
                if (one.id == criterion && answers.sector == sector) return answers;
    std::terminate();
}

} // namespace weft::comparison
