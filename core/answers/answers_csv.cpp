// SPDX-License-Identifier: MIT
#include "core/answers/csv_kind.hpp"

#include <array>

namespace weft {
namespace {

enum Column : std::size_t {
    system,
    round,
    respondent,
    sector,
    organisation,
    criterion,
    state,
    level,
    rationale,
    evidence,
    voice
};

constexpr std::array<CsvColumn, 11> columns{{{"system"},
                                             {"round"},
                                             {"respondent"},
                                             {"sector"},
                                             {"organisation", false},
                                             {"criterion"},
                                             {"state"},
                                             {"level"},
                                             {"rationale", false},
                                             {"evidence", false},
                                             {"voice", false}}};

void add_answer(const CsvFile& file, const CsvRow& row, const RecordPlace& place, SubmissionBuilder& builder) {
    AssessmentBuilder* const assessment = builder.assessment(row[system], row[round], place);
    if (!assessment) return;
    assessment->add(AnswerRecord{.respondent = row[respondent],
                                 .sector = row[sector],
                                 .organisation = row[organisation],
                                 .voice = row[voice],
                                 .criterion = row[criterion],
                                 .state = row[state],
                                 .level = row[level],
                                 .rationale = row[rationale],
                                 .evidence = row[evidence],
                                 .has_decimal_comma = file.has_decimal_comma()},
                    place);
}

} // namespace

constexpr CsvKind answers_csv{"answers", columns, add_answer};

} // namespace weft
