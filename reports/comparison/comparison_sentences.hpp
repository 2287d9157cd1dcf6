// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"
#include "reports/words/words.hpp"

#include <string>
#include <vector>

/// What every format that people read says of a comparison in the same words.
namespace weft::comparison_pages {

/// What has to be known before anything is concluded: what a number is of, why there is no list, the limits, what is hidden.
std::vector<std::string> read_this_first(const comparison::Comparison& comparison, const words::Words& words);

/// Why a system is not compared, what it was made of, what nobody checked; empty where there is nothing to say.
std::string note_on(const comparison::CoveredSystem& system);

/// How many systems were made by a merger in the year of the round; empty of none.
std::string mergers_sentence(const comparison::Comparison& comparison);

/// The systems of the register without an assessment, each with its key.
std::vector<std::string> absent_systems(const comparison::Comparison& comparison);

/// How many pairs of systems can be told apart on a domain, or why nobody tried.
std::string apart_on(const comparison::DomainComparison& domain);

/// The command that makes the comparison again; files are named by what they hold, since where they lie is nobody else's
/// business.
std::string made_again_by(const comparison::Comparison& comparison);

} // namespace weft::comparison_pages
