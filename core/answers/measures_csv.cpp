// SPDX-License-Identifier: MIT
#include "core/answers/csv_kind.hpp"

#include <array>
#include <optional>

namespace weft {
namespace {

enum Column : std::size_t { system, round, measure, stratum, numerator, denominator, period_start, period_end, source };

constexpr std::array<CsvColumn, 10> columns{{{"system"},
                                             {"round"},
                                             {"measure"},
                                             {"stratum", false},
                                             {"numerator"},
                                             {"denominator"},
                                             {"period_start", false},
                                             {"period_end", false},
                                             {"source", false},
                                             {"counts", false}}}; // in words, for who fills it in; not read

std::optional<double> read_number(const CsvFile& file, const CsvRow& row, Column column, const RecordPlace& place) {
    const std::string name(columns[column].name);
    if (row[column].empty()) {
        place.complain(name, name + " is empty; a measure has both its numbers, or neither");
        return std::nullopt;
    }
    const auto number = parse_number(row[column], file.has_decimal_comma());
    if (!number) place.complain(name, name + " is '" + std::string(row[column]) + "', which is no number");
    return number;
}

void add_measure(const CsvFile& file, const CsvRow& row, const RecordPlace& place, SubmissionBuilder& builder) {
    if (row[numerator].empty() && row[denominator].empty()) return; // a row to fill in: not given yet, and no zero
    AssessmentBuilder* const assessment = builder.assessment(row[system], row[round], place);
    const auto part = read_number(file, row, numerator, place);
    const auto whole = read_number(file, row, denominator, place);
    if (!assessment || !part || !whole) return;
    assessment->add(MeasureRecord{.measure = row[measure],
                                  .stratum = row[stratum],
                                  .numerator = *part,
                                  .denominator = *whole,
                                  .period_start = row[period_start],
                                  .period_end = row[period_end],
                                  .source = row[source]},
                    place);
}

} // namespace

constexpr CsvKind measures_csv{"measures", columns, add_measure};

} // namespace weft
