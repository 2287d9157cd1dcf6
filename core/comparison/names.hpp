// SPDX-License-Identifier: MIT
#pragma once

#include "core/comparison/compare.hpp"

#include <string>
#include <vector>

namespace weft::comparison {

/// What a comparison calls a system: its name, with the key where another has the same; the key alone of one without a name,
/// or that is not covered.
std::string system_name(const Comparison& comparison, const std::string& system);
std::vector<std::string> system_names(const Comparison& comparison, const std::vector<std::string>& systems);

/// Why there is no register date, for a sentence.
std::string why_no_register_date(const Comparison& comparison);

/// What a system is said to be on a domain; null where nothing may be told, or nothing was tried.
const SteadyLevel* find_steady_level(const Comparison& comparison, const std::string& system,
                                     const std::string& domain);

/// The id where there is no title.
std::string domain_title(const Comparison& comparison, const std::string& domain);
std::vector<std::string> domain_titles(const Comparison& comparison, const std::vector<std::string>& domains);
std::string criterion_title(const Comparison& comparison, const std::string& criterion);

std::string sector_title(const Comparison& comparison, const std::string& sector);
std::vector<std::string> sector_titles(const Comparison& comparison, const std::vector<std::string>& sectors);

/// Either side of a difference between sectors, for a sentence: "those who pay or chair" of "lead", "the smaller partners"
/// of "voice", "the others"; a sector by its title in quotes.
std::string side_in_words(const Comparison& comparison, const std::string& side);

} // namespace weft::comparison
