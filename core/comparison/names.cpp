// SPDX-License-Identifier: MIT
#include "core/comparison/names.hpp"

#include <algorithm>
#include <iterator>

namespace weft::comparison {

std::string system_name(const Comparison& comparison, const std::string& system) {
    const auto found = std::ranges::find(comparison.systems, system, &CoveredSystem::system);
    if (found == comparison.systems.end() || found->name.empty()) return system;
    const bool is_shared = std::ranges::count(comparison.systems, found->name, &CoveredSystem::name) > 1;
    return is_shared ? found->name + " (" + system + ")" : found->name;
}

std::vector<std::string> system_names(const Comparison& comparison, const std::vector<std::string>& systems) {
    std::vector<std::string> names;
    std::ranges::transform(systems, std::back_inserter(names),
                           [&](const std::string& system) { return system_name(comparison, system); });
    return names;
}

std::string why_no_register_date(const Comparison& comparison) {
    return comparison.absent.empty() ? "no register was used, so mergers and missing systems are not known"
                                     : "the register does not say as of which day it is";
}

const SteadyLevel* find_steady_level(const Comparison& comparison, const std::string& system,
                                     const std::string& domain) {
    const auto found = std::ranges::find_if(
        comparison.steady_levels, [&](const SteadyLevel& one) { return one.system == system && one.domain == domain; });
    return found == comparison.steady_levels.end() ? nullptr : &*found;
}

std::string domain_title(const Comparison& comparison, const std::string& domain) {
    const auto found = std::ranges::find(comparison.domains, domain, &DomainComparison::domain);
    return found == comparison.domains.end() || found->title.empty() ? domain : found->title;
}

std::vector<std::string> domain_titles(const Comparison& comparison, const std::vector<std::string>& domains) {
    std::vector<std::string> titles;
    std::ranges::transform(domains, std::back_inserter(titles),
                           [&](const std::string& domain) { return domain_title(comparison, domain); });
    return titles;
}

std::string criterion_title(const Comparison& comparison, const std::string& criterion) {
    const auto found = std::ranges::find(comparison.criteria, criterion, &CriterionAcrossSystems::criterion);
    return found == comparison.criteria.end() || found->title.empty() ? criterion : found->title;
}

std::string sector_title(const Comparison& comparison, const std::string& sector) {
    const auto found = std::ranges::find(comparison.sectors, sector, &NamedSector::sector);
    return found == comparison.sectors.end() || found->title.empty() ? sector : found->title;
}

std::vector<std::string> sector_titles(const Comparison& comparison, const std::vector<std::string>& sectors) {
    std::vector<std::string> titles;
    std::ranges::transform(sectors, std::back_inserter(titles),
                           [&](const std::string& sector) { return sector_title(comparison, sector); });
    return titles;
}

std::string side_in_words(const Comparison& comparison, const std::string& side) {
    if (side == "lead") return "those who pay or chair";
    if (side == "voice") return "the smaller partners";
    return side == "others" ? "the others" : "'" + sector_title(comparison, side) + "'";
}

} // namespace weft::comparison
