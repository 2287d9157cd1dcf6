// SPDX-License-Identifier: MIT
#include "core/answers/csv_kind.hpp"

#include <array>

namespace weft {
namespace {

enum Column : std::size_t { system, round, id, criterion, sector, kind, grade, title, link, date, sha256 };

constexpr std::array<CsvColumn, 11> columns{{{"system"},
                                             {"round"},
                                             {"id"},
                                             {"criterion"},
                                             {"sector"},
                                             {"kind", false},
                                             {"grade"},
                                             {"title", false},
                                             {"link", false},
                                             {"date", false},
                                             {"sha256", false}}};

void add_evidence(const CsvFile& /*file*/, const CsvRow& row, const RecordPlace& place, SubmissionBuilder& builder) {
    AssessmentBuilder* const assessment = builder.assessment(row[system], row[round], place);
    if (!assessment) return;
    assessment->add(EvidenceRecord{.id = row[id],
                                   .criterion = row[criterion],
                                   .sector = row[sector],
                                   .kind = row[kind],
                                   .grade = row[grade],
                                   .title = row[title],
                                   .link = row[link],
                                   .date = row[date],
                                   .sha256 = row[sha256]},
                    place);
}

} // namespace

constexpr CsvKind evidence_csv{"evidence", columns, add_evidence};

} // namespace weft
