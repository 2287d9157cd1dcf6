// SPDX-License-Identifier: MIT
#include "core/answers/csv_kind.hpp"

#include <array>

namespace weft {
namespace {

enum Column : std::size_t { system, round, sector, role };

constexpr std::array<CsvColumn, 4> columns{{{"system"}, {"round"}, {"sector"}, {"role"}}};

void add_role(const CsvFile& /*file*/, const CsvRow& row, const RecordPlace& place, SubmissionBuilder& builder) {
    AssessmentBuilder* const assessment = builder.assessment(row[system], row[round], place);
    if (assessment) assessment->add(RoleRecord{.sector = row[sector], .role = row[role]}, place);
}

} // namespace

constexpr CsvKind roles_csv{"roles", columns, add_role};

} // namespace weft
