// SPDX-License-Identifier: MIT
#pragma once

#include "core/assessment/result.hpp"

#include <optional>
#include <string>
#include <string_view>

/// How every report says a thing: levels, states and numbers in words. Null is said, never printed as 0 or left blank.
namespace weft::words {

/// "3 Maturing", or just the number where the label is the number.
std::string level(std::optional<int> level, std::string_view label, std::string_view otherwise = "not known");

/// "Developing", "Developing (provisional)", or why there is none: "too little known".
std::string held(const result::NodeSummary& node);
std::string held(const result::Criterion& criterion);

/// "published", "provisional", "too little is known", "no level is made", ...
std::string publication(std::string_view publication);
/// "is not known", "does not apply", "was not asked".
std::string state(std::string_view state);

/// "80%": a share to whole per cents; never "100%" for less than all, nor "0%" for more than nothing.
std::string percent(double share);
/// "88.9" or "not known"; one decimal.
std::string score(std::optional<double> score);

/// The title of a sector, criterion, domain or gate by its id; the id where there is none.
std::string title_of(const result::Result& result, std::string_view id);

/// True when more than one person's view went in, so that agreement and participation say something.
bool has_many_voices(const result::Result& result);
/// True when the three chains can differ: evidence was asked for, or something held a level back.
bool has_chains(const result::Result& result);

/// What every report says of what a level means here.
std::string_view estimand(const result::Result& result);

} // namespace weft::words
