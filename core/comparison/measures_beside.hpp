// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// One system's measure beside the level that people gave to the criterion it bears on.
struct MeasureOfSystem {
    std::string system;
    std::string stratum; ///< empty for everyone, else as in a result
    double numerator = 0;
    double denominator = 0;
    std::optional<double> share;
    std::optional<double> low;
    std::optional<double> high;
    std::string period_start;
    std::string period_end;
    std::string source;
    std::optional<int> level_supported; ///< that the measure alone would support; null without thresholds
    std::string label_supported;
    std::optional<int> claimed; ///< what people say; null where they say nothing, or it is hidden
    std::string label_claimed;
    std::string verdict; ///< "people-say-more", "the-same", "people-say-less", "no-level", "no-threshold"
};

/// One measure over all systems that gave it. The counts are of systems, by its value for everyone.
struct MeasureBeside {
    std::string domain;
    std::string criterion;
    std::string title; ///< of the criterion
    std::string measure;
    std::string numerator_is;
    std::string denominator_is;
    std::string better;         ///< "higher", "lower"
    std::uint32_t systems = 0;  ///< that gave it, for everyone or any part
    std::uint32_t beside = 0;   ///< of these, in which both the measure and people point to a level
    std::uint32_t say_more = 0; ///< of those, in which people say more than it supports
    std::uint32_t say_the_same = 0;
    std::uint32_t say_less = 0;
    std::vector<MeasureOfSystem> values; ///< by system and stratum
};

/// What an assessor says against a claim.
struct CheckOfSystem {
    std::string system;
    std::string domain;
    std::string criterion;
    std::string rule;
    std::string assessor;
    int claimed = 0;
    std::string label_claimed;
    int at_most = 0;
    std::string label_at_most;
    std::string says; ///< in the assessor's words
};

/// What people say beside what is counted. Nothing is correlated: measures of different years and places, each of one part of
/// a criterion, do not say how true a level is.
struct MeasuresBeside {
    std::uint32_t beside = 0; ///< of all measures and systems, those that point to a level where people do too
    std::uint32_t say_more = 0;
    std::uint32_t say_the_same = 0;
    std::uint32_t say_less = 0;
    std::vector<MeasureBeside> measures; ///< with a value in some system, in the order of the framework
    std::vector<CheckOfSystem> checks;   ///< by domain, criterion and system: only those below the claim
};

/// `results` as one audience may see them, of the same framework and round, sorted by system.
MeasuresBeside measures_beside(std::span<const result::Result> results);

} // namespace weft::comparison
