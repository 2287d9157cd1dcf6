// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weft::comparison {

/// A measure of the whole system in two rounds.
struct MeasureChange {
    std::string domain;
    std::string measure;
    std::string criterion;
    std::string counts; ///< what is counted, of what
    std::string better; ///< "higher", "lower"
    std::optional<double> before;
    std::optional<double> before_low;
    std::optional<double> before_high;
    std::optional<double> after;
    std::optional<double> after_low;
    std::optional<double> after_high;
    std::string change; ///< "rose", "fell", "no-clear-change": the intervals touch; "not-assessable"
};

/// Something to talk about; it changes no level.
struct RoundCaution {
    std::string rule; ///< "level-rose-measure-worsened", "level-fell-measure-improved", "best-level-not-tested"
    std::string criterion;
    std::string measure; ///< id; may be empty
    std::string text;
};

/// Measures that both rounds have a value of, in the order of the later one.
std::vector<MeasureChange> measure_changes(const result::Result& before, const result::Result& after);

/// What a second look at a system shows: levels and numbers that go different ways, and critical criteria at the best
/// level that nothing tests, which only a first round may have (criteria-proposal B1, rule 3). `unchanged` are the
/// criteria that both rounds asked in the same words.
std::vector<RoundCaution> round_cautions(const result::Result& before, const result::Result& after,
                                         std::span<const MeasureChange> measures,
                                         const std::vector<std::string>& unchanged);

} // namespace weft::comparison
