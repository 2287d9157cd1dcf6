// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/answers/framework_index.hpp"
#include "core/answers/record_place.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weft {

/// One piece of evidence as a file says it: a row of evidence.csv, or an `[[evidence]]`.
struct EvidenceRecord {
    std::string_view id;
    std::string_view criterion;
    std::string_view sector;
    std::string_view kind;
    std::string_view grade;
    std::string_view title;
    std::string_view link;
    std::string_view date;
    std::string_view sha256;
};

/// The evidence of one assessment while files are read.
class EvidenceList {
public:
    explicit EvidenceList(const FrameworkIndex& index) : index_(index) {}

    void add(const EvidenceRecord& record, const RecordPlace& place);
    /// Notes that an answer names evidence by these ids; what is not known yet waits for `close`.
    void cite(std::string_view ids, const RecordPlace& place);
    /// Says that all evidence was added: what waits is a problem, and so is, from now on, any unknown id.
    void close(Problems& problems);

    bool empty() const { return evidence_.empty(); }
    /// Sorted by content.
    std::vector<Evidence> finish();

private:
    bool is_known(std::string_view id) const { return ids_.find(id) != ids_.end(); }
    std::string unknown(std::string_view id) const;

    const FrameworkIndex& index_;
    std::vector<Evidence> evidence_;
    std::set<std::string, std::less<>> ids_;
    std::set<std::pair<std::string, std::size_t>> seen_; ///< id and criterion
    std::vector<std::pair<std::string, Problem>> waiting_;
    bool is_closed_ = false;
};

} // namespace weft
