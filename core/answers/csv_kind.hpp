// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/record_place.hpp"
#include "core/answers/submission_builder.hpp"
#include "core/csv/csv_file.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace weft {

/// One kind of CSV file with its columns, by which it is known. Each is defined in a file of its own; the list of
/// them is in submitted_files.cpp.
struct CsvKind {
    std::string_view what; ///< "answers"
    std::span<const CsvColumn> columns;
    void (*add)(const CsvFile& file, const CsvRow& row, const RecordPlace& place, SubmissionBuilder& builder);
};

extern const CsvKind answers_csv;
extern const CsvKind evidence_csv;
extern const CsvKind measures_csv;
extern const CsvKind respondents_csv;
extern const CsvKind roles_csv;

/// A row as the place of a record.
class CsvPlace final : public RecordPlace {
public:
    CsvPlace(const CsvFile& file, const CsvRow& row, std::span<const CsvColumn> columns, Problems& problems)
        : RecordPlace(problems),
          file_(file),
          row_(row),
          columns_(columns) {}

    RecordOrigin origin() const override { return {file_.name(), row_.line()}; }

    Problem problem(std::string_view field, std::string message) const override {
        const auto column = std::find_if(columns_.begin(), columns_.end(),
                                         [field](const CsvColumn& each) { return each.name == field; });
        return file_.problem_at(row_, static_cast<std::size_t>(column - columns_.begin()), std::move(message));
    }

private:
    const CsvFile& file_;
    const CsvRow& row_;
    std::span<const CsvColumn> columns_;
};

} // namespace weft
