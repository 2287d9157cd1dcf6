// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <map>
#include <string>
#include <vector>

namespace weft::comparison {

/// Answers of one sector by level, worst first.
using Counts = std::vector<std::uint32_t>;

/// Four people halfway up and at the top of five levels, or at the bottom and halfway: means of 75 and 25 percent, and a
/// squared standard error of 2500 / 3 / 4 each.
inline const Counts upper_half = {0, 0, 2, 0, 2};
inline const Counts lower_half = {2, 0, 2, 0, 0};

inline result::Criterion criterion(std::string id, double weight, const std::map<std::string, Counts>& sectors) {
    result::Criterion made;
    made.id = std::move(id);
    made.state = "level";
    made.weight = weight;
    for (const auto& [sector, counts] : sectors)
        made.sectors.push_back({.sector = sector,
                                .counts = counts,
                                .not_applicable = 0,
                                .dont_know = 0,
                                .missing = 0,
                                .level = {},
                                .label = ""});
    return made;
}

/// A domain of one capability, on levels 0 to 4.
inline result::Domain domain(std::string id, std::vector<result::Criterion> criteria) {
    result::Capability capability;
    capability.id = "capability";
    capability.criteria = std::move(criteria);
    result::Domain made;
    made.id = std::move(id);
    made.title = "Domain " + made.id;
    made.rubric = {.id = made.id, .version = "1.0.0", .title = "", .digest = "digest of " + made.id};
    for (int level = 0; level <= 4; ++level)
        made.scale.push_back({.level = level, .label = ""});
    made.capabilities.push_back(std::move(capability));
    return made;
}

/// A domain of one criterion, one sector and these answers, with this score.
inline result::Domain answered(std::string id, const Counts& counts, double score) {
    auto made = domain(std::move(id), {criterion("one", 1, {{"nhs", counts}})});
    made.score = score;
    return made;
}

/// A domain of which only the level is known, or the lowest and highest it may be.
inline result::Domain held(std::string id, int low, int high) {
    auto made = domain(std::move(id), {});
    made.level_low = low;
    made.level_high = high;
    return made;
}

inline result::Result system(std::string key, std::vector<result::Domain> domains) {
    result::Result made;
    made.system = std::move(key);
    made.round = "2026";
    made.framework = {.id = "two-domains", .version = "1.0.0", .title = "", .digest = "digest"};
    made.domains = std::move(domains);
    return made;
}

} // namespace weft::comparison
