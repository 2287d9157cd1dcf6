// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/answers/framework_index.hpp"
#include "core/answers/record_place.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft {

/// One measure as a file says it: a row of measures.csv, or a `[[measure]]`. Both numbers were read.
struct MeasureRecord {
    std::string_view measure;
    std::string_view stratum; ///< empty: the whole; else `key=value` joined by `;` in any order
    double numerator = 0;
    double denominator = 0;
    std::string_view period_start;
    std::string_view period_end;
    std::string_view source;
};

/// The measures of one assessment while files are read.
class MeasureList {
public:
    explicit MeasureList(const FrameworkIndex& index) : index_(index) {}

    void add(const MeasureRecord& record, const RecordPlace& place);

    bool empty() const { return values_.empty(); }
    /// Sorted by content.
    std::vector<MeasureValue> finish();

private:
    const FrameworkIndex& index_;
    std::vector<MeasureValue> values_;
    std::set<std::pair<std::size_t, std::string>> seen_; ///< measure and stratum
};

} // namespace weft
