// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How every report says a thing: levels, states and codes in words. Null is said, never printed as 0 or left blank.
/// A code that is not known here stands as it is.
namespace weft::words {

/// The name of the system; its key where it has none.
const std::string& system_name(const result::Result& result);

/// "3 Maturing", or just the number where the label is the number.
std::string level(std::optional<int> level, std::string_view label, std::string_view otherwise = "not known");

/// The same of a level whose label stands in the scale.
std::string level_on(const std::vector<result::Level>& scale, std::optional<int> level,
                     std::string_view otherwise = "not known");

/// "2 Developing", "2 Developing, provisionally", or why there is no level: "not enough known".
std::string held(const result::NodeSummary& node);
std::string held(const result::Criterion& criterion);

std::string publication(std::string_view publication); ///< "not enough known", "does not apply", ...
std::string state(std::string_view state);             ///< "not known", "not asked", ...
std::string gate_state(std::string_view state);        ///< "met: it holds nothing back", ...
std::string chain(std::string_view chain);             ///< "what people said", ...
std::string voice(std::string_view voice);             ///< "a workshop", ...
std::string role(std::string_view role);               ///< "pays or chairs", ...
std::string promise(std::string_view promise);
std::string evidence_grade(std::string_view grade);
std::string agreement(std::string_view word);          ///< one sentence; empty without a word
std::string context_state(std::string_view state);     ///< "in place", "absent", ...
std::string expectation_state(std::string_view state); ///< "met", "not met", ...
std::string met(const result::Profile& profile);       ///< "3 of 5 expected levels are met, 1 is not known"
/// "it is split, so this is Uncertain, whatever the median"
std::string verdict(const result::Consensus& consensus);
/// The verdict with its shares: "... The median of 12 answers is 2; none of them at it and 25% near it."
std::string consensus(const result::Consensus& consensus);
/// "96% of the way from its worst value, 20, to its best, 85"; "not known" while the measure is missing.
std::string number(const result::Number& number);
std::string stage(std::string_view stage);
std::string system_level(std::string_view system_level);

/// "1 Emerging from 15%, 2 Developing from 30%"; "none: context only" without thresholds.
std::string thresholds(const result::MeasureAsked& measure);
/// "the ICB's analysts, again by 30 November 2027"; "nobody named" when the rubric does not say.
std::string answered_for(std::string_view owner, std::string_view review_by);
/// Whether a public source says where a measure is had; empty when the rubric does not say.
std::string checked(std::string_view checked);

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& items);

} // namespace weft::words
