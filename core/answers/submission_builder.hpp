// SPDX-License-Identifier: MIT
#pragma once

#include "core/answers/answer_table.hpp"
#include "core/answers/assessment_builder.hpp"
#include "core/answers/framework_index.hpp"
#include "core/answers/record_place.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace weft {

/// Every assessment that the files speak of.
class SubmissionBuilder {
public:
    explicit SubmissionBuilder(const Framework& framework) : index_(framework) {}

    /// The assessment of a system in a round, begun when it is new; null, and a problem, when one of them is none.
    AssessmentBuilder* assessment(std::string_view system, std::string_view round, const RecordPlace& place);

    /// Says that all evidence was added, also of assessments that are only begun later.
    void close_evidence(Problems& problems);
    void check(Problems& problems) const;
    AnswerTable finish();

private:
    AssessmentBuilder* begin(std::string_view system, std::string_view round, const RecordPlace& place);

    FrameworkIndex index_;
    using Rounds = std::map<std::string, AssessmentBuilder, std::less<>>;
    std::map<std::string, Rounds, std::less<>> assessments_; ///< by system
    AssessmentBuilder* last_ = nullptr;                      ///< rows of one assessment mostly stand together
    bool is_evidence_closed_ = false;
};

} // namespace weft
