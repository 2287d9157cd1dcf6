// SPDX-License-Identifier: MIT
#include "core/uncertainty/panel_units.hpp"

#include <algorithm>

namespace weft::uncertainty {
namespace {

/// True when this row is of another organisation than the row before it; who names none is one alone.
bool begins_organisation(const std::vector<Respondent>& people, std::size_t row, std::size_t first_row) {
    return row == first_row || people[row].organisation.empty() ||
           people[row].organisation != people[row - 1].organisation;
}

std::size_t count_organisations(const std::vector<Respondent>& people, const SectorUnits& sector) {
    std::size_t count = 0;
    for (auto row = sector.first_row; row < sector.first_row + sector.row_count; ++row)
        if (begins_organisation(people, row, sector.first_row)) ++count;
    return count;
}

} // namespace

PanelUnits find_units(const Framework& framework, const AssessmentAnswers& answers) {
    PanelUnits units;
    const auto& people = answers.respondents;
    units.unit_of_row.resize(people.size());
    for (std::size_t row = 0; row < people.size(); ++row) {
        if (people[row].voice != framework.voice) continue;
        if (units.sectors.empty() || units.sectors.back().sector != people[row].sector)
            units.sectors.push_back({.sector = people[row].sector, .first_row = row});
        ++units.sectors.back().row_count;
    }
    for (auto& sector : units.sectors) {
        sector.first_unit = units.unit_count;
        sector.are_organisations = framework.policy.equal_organisations && count_organisations(people, sector) > 1;
        for (auto row = sector.first_row; row < sector.first_row + sector.row_count; ++row) {
            if (!sector.are_organisations || begins_organisation(people, row, sector.first_row)) ++sector.unit_count;
            units.unit_of_row[row] = sector.first_unit + sector.unit_count - 1;
        }
        units.unit_count += sector.unit_count;
        if (sector.unit_count == 1) ++units.sectors_of_one;
    }
    return units;
}

} // namespace weft::uncertainty
